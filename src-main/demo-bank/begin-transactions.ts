import { allowing } from './ask-for-product.ts';
import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';

/**
 * Transactions begins with Link, or with the first call of an Item that did not ask for it there.
 * Throws what keeps the product from being read.
 */
export function withTransactions(item: ItemRecord, days: number, bank: Bank): ItemRecord {
  allowing(item, 'transactions');
  if (item.transactions !== null) return item;
  bank.items.change(item.itemId, (draft) => {
    draft.transactions = { since: bank.now(), daysRequested: days };
    draft.products = [...new Set([...draft.products, 'transactions'])];
  });
  return bank.items.byId(item.itemId) ?? item;
}
