import type { StoredTransaction } from './stored-transaction.ts';
import type { FreshTransaction } from './fresh-transaction.ts';
import { dayOfRow } from './row-ids.ts';

/** Whether what the bank says is what is stored. */
export function isSame(stored: StoredTransaction, fresh: FreshTransaction): boolean {
  return (
    !showsDifferently(stored, fresh) &&
    stored.account === fresh.account &&
    stored.authorizedDay === fresh.authorizedDay &&
    stored.merchant === fresh.merchant &&
    stored.bankCategory === fresh.bankCategory &&
    stored.channel === fresh.channel &&
    stored.detail === fresh.detail &&
    stored.pending === fresh.pending
  );
}

/** Whether a person would see that it is not what it was. */
export function showsDifferently(stored: StoredTransaction, fresh: FreshTransaction): boolean {
  return (
    dayOfRow(stored.row) !== fresh.day ||
    stored.amount !== fresh.amount ||
    stored.currency !== fresh.currency ||
    stored.description !== fresh.description
  );
}
