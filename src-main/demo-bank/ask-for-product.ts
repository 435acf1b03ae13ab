import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { institutionById } from './institutions.ts';
import { invalidAccountId, PlaidFault } from './plaid-fault.ts';
import { accountIdOf, sharedAccounts } from './plaid-shapes.ts';
import type { HeldAccount } from './people/person.ts';

/**
 * The Item of a token, with the product: the first call of a product that Link did not ask for adds
 * it, and from then on it is billed (plaid.com/docs/link/initializing-products).
 * Throws PRODUCTS_NOT_SUPPORTED where the institution does not offer it.
 */
export function itemWithProduct(token: string, product: string, bank: Bank): ItemRecord {
  const item = bank.items.healthyByAccessToken(token);
  if (item.products.includes(product)) return item;
  const institution = institutionById(item.institutionId);
  if (institution?.products.includes(product) !== true) {
    throw new PlaidFault('ITEM_ERROR', 'PRODUCTS_NOT_SUPPORTED', `these products are not supported: ["${product}"]`);
  }
  return billed(item, product, bank);
}

/** The same Item, billed for the product from now on. */
export function billed(item: ItemRecord, product: string, bank: Bank): ItemRecord {
  if (item.products.includes(product)) return item;
  bank.items.change(item.itemId, (draft) => void draft.products.push(product));
  return bank.items.byId(item.itemId) ?? item;
}

/** The shared accounts, or those of them that are asked for, in the bank's order. Throws INVALID_ACCOUNT_ID. */
export function accountsAskedFor(
  item: ItemRecord,
  accountIds: readonly string[] | null | undefined,
  bank: Bank,
): readonly HeldAccount[] {
  const all = sharedAccounts(item, bank);
  if (accountIds === undefined || accountIds === null) return all;
  const ids = new Set(all.map(({ key }) => accountIdOf(item, key)));
  if (accountIds.some((id) => !ids.has(id))) throw invalidAccountId();
  return all.filter(({ key }) => accountIds.includes(accountIdOf(item, key)));
}
