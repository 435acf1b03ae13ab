/** What the sums kept by month know of a filter. */
import { dayNumber } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { prepared, preparedColumn, preparedTuples, type ReadableDatabase } from '../database.ts';
import { monthOfDay } from '../months.ts';
import { leastOfSize, mostOfSize } from '../sizes.ts';
import { amountBounds } from './amount-bounds.ts';
import { allOf, keptConditions, type Conditions } from './conditions.ts';
import { countAndSums } from './days-of-filter.ts';
import { hasAmountLimit } from './filter-kinds.ts';
import { monthsOfFilter } from './months-of-filter.ts';

export interface Tally {
  count: number;
  in: number;
  out: number;
}

export interface MonthSum extends Tally {
  readonly month: number;
  readonly currency: number;
}

export interface SumsByMonth {
  /** Of whole months, whatever days the filter asks for. */
  readonly sums: readonly MonthSum[];
  /** Of these months the sums do not tell: their rows must be read. */
  readonly unknown: ReadonlySet<number>;
}

/** Of a filter without words. Sizes are kept without accounts and categories: with both asked for, no month is known. */
export function readSumsByMonth(database: ReadableDatabase, filter: TransactionFilter): SumsByMonth {
  const { accountIds = [], categoryIds = [] } = filter;
  if (!hasAmountLimit(filter)) return { sums: sumsIn(database, filter, 'derived_months', []), unknown: new Set() };
  if (accountIds.length + categoryIds.length > 0) return { sums: [], unknown: new Set(monthsOfFilter(database, filter)) };

  const bySize = sizesOf(database, filter).map(({ currency, from, to, cut }) => ({
    sums: sumsIn(database, filter, 'derived_month_sizes', [
      { sql: 'm.currency = ? AND m.least_size BETWEEN ? AND ?', values: [currency, from, to] },
    ]),
    unknown: cut.length === 0 ? [] : monthsWith(database, filter, currency, cut),
  }));
  return { sums: bySize.flatMap(({ sums }) => sums), unknown: new Set(bySize.flatMap(({ unknown }) => unknown)) };
}

function sumsIn(
  database: ReadableDatabase,
  filter: TransactionFilter,
  table: string,
  besides: readonly Conditions[],
): readonly MonthSum[] {
  const { sql, values } = allOf([monthsAsked(filter), keptConditions(database, filter, 'm'), ...besides]);
  return prepared<MonthSum>(
    database,
    `SELECT m.month, m.currency, ${countAndSums(filter.direction)} FROM ${table} m WHERE ${sql} GROUP BY m.month, m.currency`,
  ).all(...values);
}

interface Sizes {
  readonly currency: number;
  /** The kinds of sizes that are within the limits whole: those that begin from `from` to `to`. */
  readonly from: number;
  readonly to: number;
  /** Where the kinds begin of which only a part is: two at most. */
  readonly cut: readonly number[];
}

function sizesOf(database: ReadableDatabase, { minimumAmount, maximumAmount }: TransactionFilter): readonly Sizes[] {
  const currencies = preparedTuples<[number, string]>(database, 'SELECT currency, code FROM names_currencies').all();
  return currencies.flatMap(([currency, code]) => {
    const bounds = amountBounds(minimumAmount, maximumAmount, code);
    if (bounds === null || bounds.least > bounds.most) return [];
    const { least, most } = bounds;
    const [beginsAt, isWhole] = [leastOfSize(most), mostOfSize(most) === most || most === Number.MAX_SAFE_INTEGER];
    const cut = [...(leastOfSize(least) === least ? [] : [leastOfSize(least)]), ...(isWhole ? [] : [beginsAt])];
    return [{ currency, from: least, to: isWhole ? beginsAt : beginsAt - 1, cut }];
  });
}

function monthsWith(
  database: ReadableDatabase,
  filter: TransactionFilter,
  currency: number,
  kinds: readonly number[],
): readonly number[] {
  const { sql, values } = allOf([monthsAsked(filter), keptConditions(database, filter, 'm')]);
  return preparedColumn<number>(
    database,
    `SELECT DISTINCT m.month FROM derived_month_sizes m
     WHERE ${sql} AND m.currency = ? AND m.least_size IN (SELECT value FROM json_each(?))`,
  ).all(...values, currency, JSON.stringify(kinds));
}

function monthsAsked({ from, to }: TransactionFilter): Conditions {
  return {
    sql: 'm.month BETWEEN ? AND ?',
    values: [
      from === undefined ? Number.MIN_SAFE_INTEGER : monthOfDay(dayNumber(from)),
      to === undefined ? Number.MAX_SAFE_INTEGER : monthOfDay(dayNumber(to)),
    ],
  };
}
