import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { institutionById } from './institutions.ts';
import { itemFault } from './item-faults.ts';
import { healthyItem, itemAtLiveBank } from './item-health.ts';
import type { HeldAccount } from './people/person.ts';
import { invalidAccountId, PlaidFault } from './plaid-fault.ts';
import { accountIdOf, sharedAccounts } from './plaid-shapes.ts';

/**
 * The Item of a token, with the product: the first call of a product that Link did not ask for adds
 * it, and from then on it is billed (plaid.com/docs/link/initializing-products).
 * Throws ACCESS_NOT_GRANTED, ADDITIONAL_CONSENT_REQUIRED or PRODUCTS_NOT_SUPPORTED.
 */
export function itemWithProduct(token: string, product: string, bank: Bank): ItemRecord {
  return billed(allowing(healthyItem(token, bank), product), product, bank);
}

/** The same for a call that asks the bank itself. */
export function liveItemWithProduct(token: string, product: string, bank: Bank): ItemRecord {
  return billed(allowing(itemAtLiveBank(token, bank), product), product, bank);
}

/** The same Item, billed for the product from now on. */
export function billed(item: ItemRecord, product: string, bank: Bank): ItemRecord {
  if (item.products.includes(product)) return item;
  bank.items.change(item.itemId, (draft) => void draft.products.push(product));
  return bank.items.byId(item.itemId) ?? item;
}

/** The Item, when its owner, its bank and Plaid let the product be read. */
export function allowing(item: ItemRecord, product: string): ItemRecord {
  if (item.withheldProducts.includes(product)) throw itemFault('ACCESS_NOT_GRANTED');
  if (item.products.includes(product)) return item;
  if (institutionById(item.institutionId)?.products.includes(product) !== true) {
    throw new PlaidFault('ITEM_ERROR', 'PRODUCTS_NOT_SUPPORTED', `these products are not supported: ["${product}"]`);
  }
  if (item.needsConsent && !item.consentedProducts.includes(product)) throw itemFault('ADDITIONAL_CONSENT_REQUIRED');
  return item;
}

/** The shared accounts, or those of them that are asked for, in the bank's order. Throws NO_ACCOUNTS or INVALID_ACCOUNT_ID. */
export function accountsAskedFor(
  item: ItemRecord,
  accountIds: readonly string[] | null | undefined,
  bank: Bank,
): readonly HeldAccount[] {
  const all = sharedAccounts(item, bank);
  if (all.length === 0 && bank.streams.person(item).accounts.length > 0) throw itemFault('NO_ACCOUNTS');
  if (accountIds === undefined || accountIds === null) return all;
  const ids = new Set(all.map(({ key }) => accountIdOf(item, key)));
  if (accountIds.some((id) => !ids.has(id))) throw invalidAccountId();
  return all.filter(({ key }) => accountIds.includes(accountIdOf(item, key)));
}
