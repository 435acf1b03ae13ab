import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { institutions } from './institutions.ts';
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
  const institution = institutions.find(({ institutionId }) => institutionId === item.institutionId);
  if (institution?.products.includes(product) !== true) {
    throw new PlaidFault('ITEM_ERROR', 'PRODUCTS_NOT_SUPPORTED', `these products are not supported: ["${product}"]`);
  }
  bank.items.change(item.itemId, (draft) => void draft.products.push(product));
  return bank.items.byId(item.itemId) ?? item;
}

/** The shared accounts, or those asked for. Throws INVALID_ACCOUNT_ID. */
export function accountsAskedFor(
  item: ItemRecord,
  accountIds: readonly string[] | null | undefined,
  bank: Bank,
): readonly HeldAccount[] {
  const all = sharedAccounts(item, bank);
  if (accountIds === undefined || accountIds === null) return all;
  const byId = new Map(all.map((account) => [accountIdOf(item, account.key), account]));
  return accountIds.map((id) => {
    const account = byId.get(id);
    if (account === undefined) throw invalidAccountId();
    return account;
  });
}
