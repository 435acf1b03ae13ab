import { dayNumber } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { firstRowOfDay, sequenceBits } from '../row-ids.ts';
import { accountCondition, allOf, allRows, keptConditions, type Conditions } from './conditions.ts';
import { matchingRows, type Place } from './matching-rows.ts';
import { monthsOfFilter, rowsOfMonth } from './months-of-filter.ts';

/** How many rows match on a day; a day may come more than once, its tallies side by side. */
export interface DayCount {
  readonly day: number;
  readonly count: number;
}

export interface DayTally extends DayCount {
  readonly currency: number;
  readonly in: number;
  readonly out: number;
}

/**
 * What matches by day and currency, newest day first. Reads every row that matches, or may, a month
 * at a time; `goOn` is called after each and may throw, when nobody waits for the answer any more.
 */
export function readDayTallies(
  database: ReadableDatabase,
  filter: TransactionFilter,
  goOn: () => void = () => undefined,
): readonly DayTally[] {
  const tallies: DayTally[] = [];
  for (const month of monthsOfFilter(database, filter)) {
    const { tables, row, sql, values } = matchingRows(database, filter, { within: rowsOfMonth(month) });
    const statement = prepared<DayTally>(
      database,
      `SELECT ${row} >> ${sequenceBits} AS day, l.currency, count(*) AS count, sum(max(l.amount, 0)) AS "in", sum(min(l.amount, 0)) AS "out"
       FROM ${tables} WHERE ${sql} GROUP BY 1, 2 ORDER BY 1 DESC`,
    );
    tallies.push(...statement.all(...values));
    goOn();
  }
  return tallies;
}

/** The same from the sums kept by day, of a filter that these know (`hasKeptDays`). */
export function readKeptDayTallies(
  database: ReadableDatabase,
  filter: TransactionFilter,
  range: { readonly firstDay: number; readonly lastDay: number },
): readonly DayTally[] {
  const { accountIds = [], direction } = filter;
  const [table, tallied, { sql, values }] =
    accountIds.length > 0
      ? [
          'derived_days',
          'sum(count) AS count, sum(sum_in) AS "in", sum(sum_out) AS "out"',
          allOf(accountCondition(database, accountIds, 'd')),
        ]
      : ['derived_day_categories', countAndSums(direction), keptConditions(database, filter, 'd')];
  return prepared<DayTally>(
    database,
    `SELECT d.day, d.currency, ${tallied} FROM ${table} d WHERE d.day BETWEEN ? AND ? AND ${sql}
     GROUP BY d.day, d.currency ORDER BY d.day DESC`,
  ).all(range.firstDay, range.lastDay, ...values);
}

/** The columns of a tally over kept sums: of one direction, or of all. */
export function countAndSums(direction: TransactionFilter['direction']): string {
  const counts = { in: 'count_in', out: 'count_out', all: 'count_in + count_out + count_zero' };
  return `sum(${counts[direction ?? 'all']}) AS count, ${direction === 'out' ? '0' : 'sum(sum_in)'} AS "in",
    ${direction === 'in' ? '0' : 'sum(sum_out)'} AS "out"`;
}

/** Counts by day, newest first, from kept sums, of a filter that these know (`hasKeptDays`). */
export function readKeptDayCounts(database: ReadableDatabase, filter: TransactionFilter): readonly DayCount[] {
  const { from, to, accountIds = [] } = filter;
  const days: Conditions = {
    sql: 'd.day BETWEEN ? AND ?',
    values: [
      from === undefined ? Number.MIN_SAFE_INTEGER : dayNumber(from),
      to === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(to),
    ],
  };
  const [table, count, conditions] =
    accountIds.length > 0
      ? ['derived_days', 'sum(d.count) AS count', allOf(accountCondition(database, accountIds, 'd'))]
      : ['derived_day_categories', countAndSums(filter.direction), keptConditions(database, filter, 'd')];
  const { sql, values } = allOf([days, conditions]);
  return prepared<DayCount>(
    database,
    `SELECT d.day, ${count} FROM ${table} d WHERE ${sql} GROUP BY d.day ORDER BY d.day DESC`,
  ).all(...values);
}

/** Where the list goes on after its first `offset` rows, or null at its end. Only rows of one day are stepped over. */
export function placeOfOffset(days: readonly DayCount[], offset: number): Place | null {
  let toSkip = offset;
  for (const [index, { day, count }] of days.entries()) {
    if (toSkip < count) {
      const earlierThatDay = days.slice(0, index).reduce((sum, other) => (other.day === day ? sum + other.count : sum), 0);
      return { range: { ...allRows, below: firstRowOfDay(day + 1) }, toSkip: toSkip + earlierThatDay };
    }
    toSkip -= count;
  }
  return null;
}
