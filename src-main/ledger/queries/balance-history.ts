import { dateOfDayNumber } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { KnownBalance } from '#contract/shapes/accounts.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

/** What the bank said of an account on each day on which it was asked, oldest first; only in the currency it is held in now. */
export function readBalanceHistory(database: ReadableDatabase, accountId: AccountId): readonly KnownBalance[] {
  return prepared<{ readonly day: number; readonly current: number | null; readonly available: number | null }>(
    database,
    `SELECT b.day, b.current, b.available FROM bank_balances b JOIN bank_accounts a ON a.account = b.account AND a.currency = b.currency
     WHERE a.account_id = ? ORDER BY b.day`,
  )
    .all(accountId)
    .map(({ day, ...balance }) => ({ ...balance, date: dateOfDayNumber(day) }));
}
