import type { AccountNumbers } from './account-numbers.ts';
import { preparedTuples, type WritableDatabase } from './database.ts';
import { dayOfDate } from './days.ts';
import { dayOfRow } from './row-ids.ts';
import type { StagedForm } from './staging/staged-form.ts';

/**
 * The ids of an Item's rows that the bank no longer knows, once `given` is all it has. Which ones
 * those are, and which are only out of its reach, is said at `commitSync` in ports/ledger.ts.
 */
export function ghostRows(
  database: WritableDatabase,
  accounts: AccountNumbers,
  item: number,
  given: readonly StagedForm[],
): readonly string[] {
  const givenIds = new Set<string>(given.map(({ transactionId }) => transactionId));
  const oldestDayOfAccount = new Map<number, number>();
  for (const transaction of given) {
    const account = accounts.of(transaction, item);
    const day = dayOfDate(transaction.date);
    oldestDayOfAccount.set(account, Math.min(oldestDayOfAccount.get(account) ?? day, day));
  }

  return preparedTuples<[transactionId: string, row: number, account: number, pending: 0 | 1]>(
    database,
    `SELECT t.transaction_id, t.row, t.account, t.pending
     FROM bank_transactions t JOIN bank_accounts a USING (account) WHERE a.item = ?`,
  )
    .all(item)
    .filter(([transactionId, row, account, pending]) => {
      const oldestDay = oldestDayOfAccount.get(account) ?? Number.POSITIVE_INFINITY;
      return !givenIds.has(transactionId) && (pending === 1 || dayOfRow(row) >= oldestDay);
    })
    .map(([transactionId]) => transactionId);
}
