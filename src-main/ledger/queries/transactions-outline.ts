import { dateOfDayNumber, dayNumber } from '#contract/dates.ts';
import type { CurrencySum, TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';
import { firstDayOfMonth, monthOfDay, plainMonth } from '../months.ts';
import { dayOfRow, firstRowOfDay } from '../row-ids.ts';
import { listingConditions, monthConditions } from './conditions.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';
import type { DayTally } from './days-of-filter.ts';

interface Tally {
  count: number;
  in: number;
  out: number;
}
/** By month, then by currency. */
type Tallies = Map<number, Map<number, Tally>>;

/**
 * Counts and sums of what matches. Whole months come from the sums kept by month, and only months that
 * the filter cuts are read row by row. For filters by words or amounts `days` has what matches by
 * day; it is not asked for others.
 */
export function readOutline(
  database: ReadableDatabase,
  filter: TransactionFilter,
  days: () => readonly DayTally[],
): TransactionOutline {
  const tallies = countsByRows(filter) ? talliesOfDays(days()) : talliesOfMonths(database, filter);
  const names = readNames(database);
  const months = [...tallies]
    .filter(([, ofMonth]) => countOf(ofMonth) > 0)
    .toSorted(([a], [b]) => b - a)
    .map(([month, ofMonth]) => ({ month: plainMonth(month), count: countOf(ofMonth), sums: sumsOf([ofMonth], names) }));
  const firstRow = preparedColumn<number | null>(database, 'SELECT min(row) FROM derived_listing').get() ?? null;

  return {
    count: months.reduce((count, month) => count + month.count, 0),
    sums: sumsOf([...tallies.values()], names),
    months,
    totalCount: preparedColumn<number>(database, 'SELECT ifnull(sum(count), 0) FROM derived_days').get() ?? 0,
    earliestDate: firstRow === null ? null : dateOfDayNumber(dayOfRow(firstRow)),
  };
}

/** Whether no kept sum can tell what matches. */
function countsByRows({ search = '', minimumAmount, maximumAmount }: TransactionFilter): boolean {
  return search.trim() !== '' || minimumAmount !== undefined || maximumAmount !== undefined;
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
  const { from, to, direction } = filter;
  const firstDay = from === undefined ? null : dayNumber(from);
  const lastDay = to === undefined ? null : dayNumber(to);
  const { sql, values } = monthConditions(database, filter);
  const sums = prepared<MonthSum>(
    database,
    `SELECT month, currency, sum(${countColumns(direction)}) AS count,
       ${direction === 'out' ? '0' : 'sum(sum_in)'} AS "in", ${direction === 'in' ? '0' : 'sum(sum_out)'} AS "out"
     FROM derived_months m WHERE month BETWEEN ? AND ? AND ${sql} GROUP BY month, currency`,
  ).all(
    firstDay === null ? Number.MIN_SAFE_INTEGER : monthOfDay(firstDay),
    lastDay === null ? Number.MAX_SAFE_INTEGER : monthOfDay(lastDay),
    ...values,
  );

  const isCut = (month: number): boolean =>
    (firstDay !== null && firstDayOfMonth(month) < firstDay) || (lastDay !== null && firstDayOfMonth(month + 1) - 1 > lastDay);
  const tallies: Tallies = new Map();
  for (const sum of sums) if (!isCut(sum.month)) add(tallies, sum.month, sum.currency, sum);
  for (const month of new Set(sums.map((sum) => sum.month))) {
    if (!isCut(month)) continue;
    for (const sum of sumsOfListing(database, filter, month)) add(tallies, month, sum.currency, sum);
  }
  return tallies;
}

function countColumns(direction: 'in' | 'out' | undefined): string {
  if (direction === undefined) return 'count_in + count_out + count_zero';
  return direction === 'in' ? 'count_in' : 'count_out';
}

function sumsOfListing(database: ReadableDatabase, filter: TransactionFilter, month: number): readonly MonthSum[] {
  const { sql, values } = listingConditions(database, filter);
  return prepared<MonthSum>(
    database,
    `SELECT l.currency, count(*) AS count, sum(max(l.amount, 0)) AS "in", sum(min(l.amount, 0)) AS "out"
     FROM derived_listing l WHERE ${sql} AND l.row >= ? AND l.row < ? GROUP BY l.currency`,
  ).all(...values, firstRowOfDay(firstDayOfMonth(month)), firstRowOfDay(firstDayOfMonth(month + 1)));
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
