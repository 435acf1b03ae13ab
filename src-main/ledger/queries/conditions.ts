import { dayNumber } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedColumn, preparedTuples, type Bound, type ReadableDatabase } from '../database.ts';
import { firstRowOfDay } from '../row-ids.ts';
import { amountBounds } from './amount-bounds.ts';

/** Part of a WHERE clause. The text comes from a small set, so that statements can be kept; all values are bound. */
export interface Conditions {
  readonly sql: string;
  readonly values: readonly Bound[];
}

/** Rows from `from` on, up to and without `below`: which is days, as rows are numbered by them. */
export interface RowRange {
  readonly from: number;
  readonly below: number;
}

export const allRows: RowRange = { from: Number.MIN_SAFE_INTEGER, below: Number.MAX_SAFE_INTEGER };

/**
 * What `filter` asks of a row of `derived_listing`, called `l`, whose id `row` names, within a range; its
 * search words are not in it. Each bound stands there once and as an integer: fts5 takes one of
 * each kind, and leaves a real number, which is what JavaScript binds, out of account.
 */
export function listingConditions(
  database: ReadableDatabase,
  filter: TransactionFilter,
  row = 'l.row',
  within = allRows,
): Conditions {
  const { minimumAmount, maximumAmount, direction } = filter;
  const { from, below } = rangeOf(filter, within);
  return allOf([
    sharedConditions(database, filter, 'l'),
    { sql: `${row} >= CAST(? AS INTEGER) AND ${row} < CAST(? AS INTEGER)`, values: [from, below] },
    ...(direction === undefined ? [] : [{ sql: direction === 'in' ? 'l.amount > 0' : 'l.amount < 0', values: [] }]),
    ...(minimumAmount === undefined && maximumAmount === undefined ? [] : [withinBounds(database, minimumAmount, maximumAmount)]),
  ]);
}

/** The days of `filter` within `range`, as rows. */
export function rangeOf({ from, to }: TransactionFilter, range = allRows): RowRange {
  return {
    from: from === undefined ? range.from : Math.max(range.from, firstRowOfDay(dayNumber(from))),
    below: to === undefined ? range.below : Math.min(range.below, firstRowOfDay(dayNumber(to) + 1)),
  };
}

/** What `filter` asks of a row of kept sums, called `table`, apart from dates, amounts and words; it has the accounts where they are asked for. */
export function keptConditions(database: ReadableDatabase, filter: TransactionFilter, table: string): Conditions {
  const { direction } = filter;
  return allOf([
    sharedConditions(database, filter, table),
    ...(direction === undefined ? [] : [{ sql: `${table}.${direction === 'in' ? 'count_in' : 'count_out'} > 0`, values: [] }]),
  ]);
}

function sharedConditions(database: ReadableDatabase, filter: TransactionFilter, table: string): Conditions {
  const { accountIds = [], categoryIds = [], status } = filter;
  return allOf([
    ...accountCondition(database, accountIds, table),
    ...(categoryIds.length === 0 ? [] : [oneOf(`${table}.category`, categoryNumbers(database, categoryIds))]),
    ...(status === undefined ? [] : [{ sql: `${table}.pending = ?`, values: [status === 'pending' ? 1 : 0] }]),
  ]);
}

/** Whether `listingConditions` asks for one category, as a bound value. */
export function isOfOneCategory(database: ReadableDatabase, { categoryIds = [] }: TransactionFilter): boolean {
  return categoryIds.length > 0 && categoryNumbers(database, categoryIds).length === 1;
}

export function accountCondition(
  database: ReadableDatabase,
  accountIds: readonly string[],
  table: string,
): readonly Conditions[] {
  if (accountIds.length === 0) return [];
  return [oneOf(`${table}.account`, numbersOf(database, 'SELECT account FROM bank_accounts WHERE account_id', accountIds))];
}

export function allOf(conditions: readonly Conditions[]): Conditions {
  return {
    sql: conditions.length === 0 ? 'TRUE' : conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function categoryNumbers(database: ReadableDatabase, categoryIds: readonly string[]): readonly number[] {
  return numbersOf(database, 'SELECT category FROM names_categories WHERE category_id', categoryIds);
}

function numbersOf(database: ReadableDatabase, select: string, texts: readonly string[]): readonly number[] {
  return preparedColumn<number>(database, `${select} IN (SELECT value FROM json_each(?))`).all(JSON.stringify(texts));
}

/** The unary plus keeps SQLite from walking an index once for each number, after which it would have to sort. */
function oneOf(column: string, numbers: readonly number[]): Conditions {
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined) return { sql: `${column} = ?`, values: [only] };
  return { sql: `+${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(numbers)] };
}

function withinBounds(database: ReadableDatabase, minimum: string | undefined, maximum: string | undefined): Conditions {
  const currencies = preparedTuples<[number, string]>(database, 'SELECT currency, code FROM names_currencies').all();
  const choices = currencies.flatMap(([currency, code]) => {
    const bounds = amountBounds(minimum, maximum, code);
    return bounds === null ? [] : [[currency, bounds.least, bounds.most]];
  });
  if (choices.length === 0) return { sql: 'FALSE', values: [] };
  return {
    sql: `(${choices.map(() => '(l.currency = ? AND abs(l.amount) BETWEEN ? AND ?)').join(' OR ')})`,
    values: choices.flat(),
  };
}
