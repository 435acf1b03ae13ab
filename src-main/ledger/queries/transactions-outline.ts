import { dateOfDayNumber, dayNumber } from '#contract/dates.ts';
import type { CurrencySum, TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';
import { firstDayOfMonth, monthOfDay, plainMonth } from '../months.ts';
import { dayOfRow } from '../row-ids.ts';
import { keptConditions, listingConditions } from './conditions.ts';
import { countAndSums, readKeptDayTallies, type DayTally } from './days-of-filter.ts';
import { isCountedByRows } from './filter-kinds.ts';
import { rowsOfMonth } from './months-of-filter.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';

interface Tally {
  count: number;
  in: number;
  out: number;
}
/** By month, then by currency. */
type Tallies = Map<number, Map<number, Tally>>;

/**
 * Counts and sums of what matches. Whole months come from the sums kept by month; of months that the
 * filter cuts, the days come from the sums kept by day, or where these do not know the accounts,
 * from their rows. For filters by words or amounts `days` has what matches by day; it is not asked for others.
 */
export function readOutline(
  database: ReadableDatabase,
  filter: TransactionFilter,
  days: () => readonly DayTally[],
): TransactionOutline {
  const tallies = isCountedByRows(filter) ? talliesOfDays(days()) : talliesOfMonths(database, filter);
  const names = readNames(database);
  const months = [...tallies]
    .filter(([, ofMonth]) => countOf(ofMonth) > 0)
    .toSorted(([a], [b]) => b - a)
    .map(([month, ofMonth]) => ({ month: plainMonth(month), count: countOf(ofMonth), sums: sumsOf([ofMonth], names) }));
  const firstRow = preparedColumn<number | null>(database, 'SELECT min(row) FROM derived_listing').get() ?? null;
  const totalCount = preparedColumn<number>(
    database,
    'SELECT ifnull(sum(count_in + count_out + count_zero), 0) FROM derived_months',
  );

  return {
    count: months.reduce((count, month) => count + month.count, 0),
    sums: sumsOf([...tallies.values()], names),
    months,
    totalCount: totalCount.get() ?? 0,
    earliestDate: firstRow === null ? null : dateOfDayNumber(dayOfRow(firstRow)),
  };
}

function talliesOfDays(days: readonly DayTally[]): Tallies {
  const tallies: Tallies = new Map();
  for (const tally of days) add(tallies, monthOfDay(tally.day), tally.currency, tally);
  return tallies;
}

interface MonthSum extends Tally {
  readonly month: number;
  readonly currency: number;
}

function talliesOfMonths(database: ReadableDatabase, filter: TransactionFilter): Tallies {
  const { from, to, direction, accountIds = [] } = filter;
  const firstDay = from === undefined ? Number.MIN_SAFE_INTEGER : dayNumber(from);
  const lastDay = to === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(to);
  const { sql, values } = keptConditions(database, filter, 'm');
  const sums = prepared<MonthSum>(
    database,
    `SELECT m.month, m.currency, ${countAndSums(direction)}
     FROM derived_months m WHERE m.month BETWEEN ? AND ? AND ${sql} GROUP BY m.month, m.currency`,
  ).all(from === undefined ? firstDay : monthOfDay(firstDay), to === undefined ? lastDay : monthOfDay(lastDay), ...values);

  const isCut = (month: number): boolean => firstDayOfMonth(month) < firstDay || firstDayOfMonth(month + 1) - 1 > lastDay;
  const tallies: Tallies = new Map();
  for (const sum of sums) if (!isCut(sum.month)) add(tallies, sum.month, sum.currency, sum);
  for (const month of new Set(sums.map((sum) => sum.month))) {
    if (!isCut(month)) continue;
    const ofDays = {
      firstDay: Math.max(firstDay, firstDayOfMonth(month)),
      lastDay: Math.min(lastDay, firstDayOfMonth(month + 1) - 1),
    };
    const cut = accountIds.length === 0 ? readKeptDayTallies(database, filter, ofDays) : sumsOfListing(database, filter, month);
    for (const sum of cut) add(tallies, month, sum.currency, sum);
  }
  return tallies;
}

function sumsOfListing(
  database: ReadableDatabase,
  filter: TransactionFilter,
  month: number,
): readonly (Tally & { readonly currency: number })[] {
  const { sql, values } = listingConditions(database, filter, 'l.row', rowsOfMonth(month));
  return prepared<Tally & { readonly currency: number }>(
    database,
    `SELECT l.currency, count(*) AS count, sum(max(l.amount, 0)) AS "in", sum(min(l.amount, 0)) AS "out"
     FROM derived_listing l WHERE ${sql} GROUP BY l.currency`,
  ).all(...values);
}

function add(tallies: Tallies, month: number, currency: number, more: Tally): void {
  let ofMonth = tallies.get(month);
  if (ofMonth === undefined) tallies.set(month, (ofMonth = new Map<number, Tally>()));
  const tally = ofMonth.get(currency);
  if (tally === undefined) {
    ofMonth.set(currency, { count: more.count, in: more.in, out: more.out });
    return;
  }
  tally.count += more.count;
  tally.in += more.in;
  tally.out += more.out;
}

function countOf(ofMonth: ReadonlyMap<number, Tally>): number {
  return [...ofMonth.values()].reduce((count, tally) => count + tally.count, 0);
}

/** By currency code, without currencies that nothing matches in. */
function sumsOf(months: readonly ReadonlyMap<number, Tally>[], names: NamesByNumber): CurrencySum[] {
  const total: Tallies = new Map();
  for (const ofMonth of months) for (const [currency, tally] of ofMonth) add(total, 0, currency, tally);
  return [...(total.get(0) ?? [])]
    .filter(([, tally]) => tally.count > 0)
    .map(([currency, tally]) => ({ currency: names.currency(currency), in: tally.in, out: tally.out }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
