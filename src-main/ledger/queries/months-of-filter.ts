/** In which months something may match, and what matches read month by month: months without anything cost nothing. */
import { dayNumber } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';
import { firstDayOfMonth, monthOfDay } from '../months.ts';
import { dayOfRow, firstRowOfDay } from '../row-ids.ts';
import { allRows, keptConditions, rangeOf, type RowRange } from './conditions.ts';
import { rowIds, type Place } from './matching-rows.ts';

/** The rows of `month` as far as they are in `range`. */
export function rowsOfMonth(month: number, { from, below } = allRows): RowRange {
  return {
    from: Math.max(from, firstRowOfDay(firstDayOfMonth(month))),
    below: Math.min(below, firstRowOfDay(firstDayOfMonth(month + 1))),
  };
}

/** Months with rows that match but for words and amounts, newest first. */
export function* monthsOfFilter(database: ReadableDatabase, filter: TransactionFilter, range = allRows): Generator<number> {
  const { from, to } = filter;
  const bounds = rangeOf(filter, range);
  const { sql, values } = keptConditions(database, filter, 'm');
  const before = preparedColumn<number>(
    database,
    `SELECT m.month FROM derived_months m WHERE m.month < ? AND m.month >= ? AND ${sql} ORDER BY m.month DESC LIMIT 1`,
  );
  const first = from === undefined ? Number.MIN_SAFE_INTEGER : monthOfDay(dayNumber(from));
  const end =
    to === undefined && bounds.below === allRows.below ? Number.MAX_SAFE_INTEGER : monthOfDay(dayOfRow(bounds.below - 1)) + 1;
  for (let month = before.get(end, first, ...values); month !== undefined; month = before.get(month, first, ...values))
    yield month;
}

/** As `rowIds`, of a filter that the sums kept by month know: a row of long ago is found without reading all since. */
export function rowIdsByMonth(
  database: ReadableDatabase,
  filter: TransactionFilter,
  { range, toSkip }: Place,
  limit: number,
): readonly number[] {
  const found: number[] = [];
  let left = toSkip;
  for (const month of monthsOfFilter(database, filter, range)) {
    found.push(...rowIds(database, filter, { range: rowsOfMonth(month, range), toSkip: left }, limit - found.length));
    if (found.length >= limit) break;
    // What is to be skipped is of the first day, and so of the first month.
    left = 0;
  }
  return found;
}
