import { dateOfDayNumber, dayNumber } from '#contract/dates.ts';
import type { CurrencySum, TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';
import { firstDayOfMonth, monthOfDay, plainMonth } from '../months.ts';
import { dayOfRow } from '../row-ids.ts';
import { listingConditions } from './conditions.ts';
import { readKeptDayTallies, type DayTally } from './days-of-filter.ts';
import { hasKeptDays, hasWords } from './filter-kinds.ts';
import { rowsOfMonth } from './months-of-filter.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';
import { readSumsByMonth, type Tally } from './sums-by-month.ts';

/** By month, then by currency. */
type Tallies = Map<number, Map<number, Tally>>;

/**
 * Counts and sums of what matches. Whole months come from the sums kept by month; of months that the
 * filter cuts, the days come from the sums kept by day, or where these do not know what is asked for,
 * from their rows; `goOn` is called after each of these and may throw. For filters by words `days` has what matches by day; it is not asked for others.
 */
export function readOutline(
  database: ReadableDatabase,
  filter: TransactionFilter,
  days: () => readonly DayTally[],
  goOn: () => void = () => undefined,
): TransactionOutline {
  const tallies = hasWords(filter) ? talliesOfDays(days()) : talliesOfMonths(database, filter, goOn);
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

function talliesOfMonths(database: ReadableDatabase, filter: TransactionFilter, goOn: () => void): Tallies {
  const { from, to } = filter;
  const firstDay = from === undefined ? Number.MIN_SAFE_INTEGER : dayNumber(from);
  const lastDay = to === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(to);
  const { sums, unknown } = readSumsByMonth(database, filter);

  const isCut = (month: number): boolean =>
    unknown.has(month) || firstDayOfMonth(month) < firstDay || firstDayOfMonth(month + 1) - 1 > lastDay;
  const areKept = hasKeptDays(filter);
  const tallies: Tallies = new Map();
  for (const sum of sums) if (!isCut(sum.month)) add(tallies, sum.month, sum.currency, sum);
  for (const month of new Set([...sums.map((sum) => sum.month), ...unknown])) {
    if (!isCut(month)) continue;
    const ofDays = {
      firstDay: Math.max(firstDay, firstDayOfMonth(month)),
      lastDay: Math.min(lastDay, firstDayOfMonth(month + 1) - 1),
    };
    const cut = areKept ? readKeptDayTallies(database, filter, ofDays) : sumsOfListing(database, filter, month);
    for (const sum of cut) add(tallies, month, sum.currency, sum);
    if (!areKept) goOn();
  }
  return tallies;
}

function sumsOfListing(
  database: ReadableDatabase,
  filter: TransactionFilter,
  month: number,
): readonly (Tally & { readonly currency: number })[] {
  const { sql, values } = listingConditions(database, filter, 'l.row', rowsOfMonth(month));
  const currencies = preparedColumn<number>(database, 'SELECT DISTINCT currency FROM derived_months WHERE month = ?').all(month);
  const tallied = `count(*) AS count, ifnull(sum(max(l.amount, 0)), 0) AS "in", ifnull(sum(min(l.amount, 0)), 0) AS "out"`;
  // As a rule there is one: rows need not be grouped then, which takes longer than reading them.
  const [only, ...others] = currencies;
  if (only !== undefined && others.length === 0) {
    const sum = prepared<Tally>(database, `SELECT ${tallied} FROM derived_listing l WHERE ${sql}`).get(...values);
    return sum === undefined ? [] : [{ currency: only, ...sum }];
  }
  return prepared<Tally & { readonly currency: number }>(
    database,
    `SELECT l.currency, ${tallied} FROM derived_listing l WHERE ${sql} GROUP BY l.currency`,
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
