import { failed } from '#contract/failures.ts';
import { addExactly } from '#contract/money.ts';
import { worthOf } from '#domain/account-kinds.ts';
import { dayNumber, type PlainDate } from '#contract/dates.ts';
import type { BalancePoint } from '#contract/shapes/overview.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { dateOfDay } from '../days.ts';
import { readNames } from './names-by-number.ts';
import { readWorthChanges, type WorthChange } from './worth-changes.ts';

interface NetWorthSeries {
  readonly currency: string;
  readonly points: readonly BalancePoint[];
}

interface WorthRow {
  readonly account: number;
  readonly currency: number;
  readonly type: string;
  readonly current: number | null;
  readonly available: number | null;
  readonly limit: number | null;
}

/**
 * Net worth at the end of each day from `from` to `to`, by currency; never from before the first
 * transaction (where null begins), since nobody knows what was there.
 * Banks tell today's balances only: earlier ones are today's without what has changed since. A debt
 * is negative worth, so what is spent on a card lowers it like money that leaves an account. Pending
 * transactions are not in the banks' balances; hidden accounts, and those without one, are left out.
 */
export function readNetWorth(database: ReadableDatabase, from: PlainDate | null, to: PlainDate): readonly NetWorthSeries[] {
  const accounts = prepared<WorthRow>(
    database,
    'SELECT account, currency, type, current, available, credit_limit AS "limit" FROM bank_accounts WHERE hidden = 0',
  )
    .all()
    .flatMap((row) => {
      const worth = worthOf(row);
      return worth === null ? [] : [{ account: row.account, currency: row.currency, worth }];
    });
  const { changes, since } = readWorthChanges(
    database,
    accounts.map(({ account }) => account),
  );

  const names = readNames(database);
  const lastDay = dayNumber(to);
  const earliest = Math.min(since ?? lastDay, lastDay);
  const firstDay = from === null ? earliest : Math.max(dayNumber(from), earliest);
  return [...new Set(accounts.map(({ currency }) => currency))]
    .map((currency) => {
      const worth = accounts.reduce((sum, account) => (account.currency === currency ? addExactly(sum, account.worth) : sum), 0);
      const itsChanges = changes.filter((change) => change.currency === currency);
      return { currency: names.currency(currency), points: pointsBackwards(worth, itsChanges, firstDay, lastDay) };
    })
    .map(requireExact)
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function requireExact(series: NetWorthSeries): NetWorthSeries {
  if (series.points.every(({ amount }) => Number.isSafeInteger(amount))) return series;
  throw failed(
    'refused',
    `The balances in ${series.currency} add up to more than Coffer can count exactly, so there is no net worth to show. Each account still has its own.`,
  );
}

/** `changes` are newest first. */
function pointsBackwards(
  worth: number,
  changes: readonly WorthChange[],
  firstDay: number,
  lastDay: number,
): readonly BalancePoint[] {
  const points: BalancePoint[] = [];
  let amount = worth;
  let next = 0;
  for (let day = lastDay; day >= firstDay; day -= 1) {
    for (let change = changes[next]; change !== undefined && change.day > day; change = changes[next]) {
      amount = addExactly(amount, -change.change);
      next += 1;
    }
    points.push({ date: dateOfDay(day), amount });
  }
  return points.toReversed();
}
