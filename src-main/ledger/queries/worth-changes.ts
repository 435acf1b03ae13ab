/** By how much accounts were worth more or less than the day before, as far as anybody knows. */
import { worthOf } from '#domain/account-kinds.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

export interface WorthChanges {
  /** Newest first. */
  readonly changes: readonly WorthChange[];
  /** The first day of which enough is known: that of the first transaction, where there are any. Null when nothing changed. */
  readonly since: number | null;
}

export interface WorthChange {
  readonly currency: number;
  readonly day: number;
  readonly change: number;
}

interface KnownBalance {
  readonly account: number;
  readonly currency: number;
  readonly type: string;
  readonly limit: number | null;
  readonly day: number;
  readonly current: number | null;
  readonly available: number | null;
}

/**
 * What came and went between an investment account and the outside: Plaid's subtypes of `cash` and
 * `transfer`. Dividends, interest and fees are what the account itself earned and cost.
 */
const betweenAccounts = ['contribution', 'deposit', 'distribution', 'withdrawal', 'transfer', 'send', 'request'];

/**
 * Of an account with transactions they are its posted
 * transactions. Banks give none of brokerage accounts and most loans: there the balances tell that
 * were kept day by day since the account was connected, and before that what was paid in and out.
 */
export function readWorthChanges(database: ReadableDatabase, accounts: readonly number[]): WorthChanges {
  const numbers = JSON.stringify(accounts);
  // All accounts together, without those that are left out: as a rule these are few.
  const posted = prepared<WorthChange>(
    database,
    `SELECT currency, day, sum(posted_sum) AS change FROM (
       SELECT currency, day, count, posted_sum FROM derived_day_totals
       UNION ALL
       SELECT d.currency, d.day, -d.count, -d.posted_sum
       FROM derived_accounts k JOIN bank_accounts a ON a.account = k.account
       CROSS JOIN derived_days d ON d.account = k.account AND d.currency = k.currency
       WHERE k.currency <> a.currency OR k.account NOT IN (SELECT value FROM json_each(?))
     ) GROUP BY currency, day HAVING sum(count) > 0 ORDER BY day`,
  ).all(numbers);
  const balances = prepared<KnownBalance>(
    database,
    `SELECT a.account, a.currency, a.type, a.credit_limit AS "limit", b.day, b.current, b.available
     FROM bank_accounts a JOIN bank_balances b ON b.account = a.account AND b.currency = a.currency
     WHERE a.account IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM derived_days d WHERE d.account = a.account)
     ORDER BY a.account, b.day`,
  ).all(numbers);
  const paidInAndOut = prepared<WorthChange>(
    database,
    `SELECT a.currency, t.day, sum(t.amount) AS change
     FROM bank_trades t JOIN bank_accounts a ON a.account = t.account AND a.currency = t.currency
     WHERE t.account IN (SELECT value FROM json_each(?)) AND t.subtype IN (SELECT value FROM json_each(?))
       AND t.day <= coalesce((SELECT min(b.day) FROM bank_balances b WHERE b.account = t.account), t.day)
     GROUP BY a.currency, t.day`,
  ).all(numbers, JSON.stringify(betweenAccounts));
  const changes = [...posted, ...stepsOf(balances), ...paidInAndOut].toSorted((a, b) => b.day - a.day);
  const [first] = posted.length > 0 ? posted : changes.slice(-1);
  return { changes, since: first?.day ?? null };
}

/** From each known balance of an account to its next. */
function stepsOf(balances: readonly KnownBalance[]): readonly WorthChange[] {
  const known = balances.flatMap((balance) => {
    const worth = worthOf(balance);
    return worth === null ? [] : [{ ...balance, worth }];
  });
  return known.flatMap(({ account, currency, day, worth }, index) => {
    const before = known[index - 1];
    return before?.account !== account || before.worth === worth ? [] : [{ currency, day, change: worth - before.worth }];
  });
}
