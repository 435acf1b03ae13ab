import { dayNumber } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { firstRowOfDay, sequenceBits } from '../row-ids.ts';
import { allOf, accountCondition } from './conditions.ts';
import { matchingRows } from './matching-rows.ts';

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

/** What matches by day and currency, newest day first. Reads every row that matches. */
export function readDayTallies(database: ReadableDatabase, filter: TransactionFilter): readonly DayTally[] {
  const { tables, row, sql, values } = matchingRows(database, filter);
  return prepared<DayTally>(
    database,
    `SELECT ${row} >> ${sequenceBits} AS day, l.currency, count(*) AS count, sum(max(l.amount, 0)) AS "in", sum(min(l.amount, 0)) AS "out"
     FROM ${tables} WHERE ${sql} GROUP BY 1, 2 ORDER BY 1 DESC`,
  ).all(...values);
}

/** Counts by day, newest first, from the sums kept by day; null for a filter that these cannot tell. */
export function readKeptDayCounts(database: ReadableDatabase, filter: TransactionFilter): readonly DayCount[] | null {
  const { from, to, accountIds = [], ...others } = filter;
  if (Object.values(others).some((value) => !isNoLimit(value))) return null;

  const { sql, values } = allOf([
    ...accountCondition(database, accountIds, 'd'),
    ...(from === undefined ? [] : [{ sql: 'd.day >= ?', values: [dayNumber(from)] }]),
    ...(to === undefined ? [] : [{ sql: 'd.day <= ?', values: [dayNumber(to)] }]),
  ]);
  return prepared<DayCount>(
    database,
    `SELECT d.day, sum(d.count) AS count FROM derived_days d WHERE ${sql} GROUP BY d.day ORDER BY d.day DESC`,
  ).all(...values);
}

function isNoLimit(value: string | readonly string[] | undefined): boolean {
  return value === undefined || value.length === 0;
}

/** Where the list goes on after its first `offset` rows, or null at its end. Only rows of one day are stepped over. */
export function placeOfOffset(
  days: readonly DayCount[],
  offset: number,
): { readonly below: number; readonly toSkip: number } | null {
  let toSkip = offset;
  for (const [index, { day, count }] of days.entries()) {
    if (toSkip < count) {
      const earlierThatDay = days.slice(0, index).reduce((sum, other) => (other.day === day ? sum + other.count : sum), 0);
      return { below: firstRowOfDay(day + 1), toSkip: toSkip + earlierThatDay };
    }
    toSkip -= count;
  }
  return null;
}
