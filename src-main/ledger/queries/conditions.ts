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

/** What `filter` asks of a row of `derived_listing`, called `l`, whose id `row` names; its search words are not in it. */
export function listingConditions(database: ReadableDatabase, filter: TransactionFilter, row = 'l.row'): Conditions {
  const { from, to, minimumAmount, maximumAmount, direction } = filter;
  return allOf([
    sharedConditions(database, filter, 'l'),
    ...(from === undefined ? [] : [{ sql: `${row} >= ?`, values: [firstRowOfDay(dayNumber(from))] }]),
    ...(to === undefined ? [] : [{ sql: `${row} < ?`, values: [firstRowOfDay(dayNumber(to) + 1)] }]),
    ...(direction === undefined ? [] : [{ sql: direction === 'in' ? 'l.amount > 0' : 'l.amount < 0', values: [] }]),
    ...(minimumAmount === undefined && maximumAmount === undefined ? [] : [withinBounds(database, minimumAmount, maximumAmount)]),
  ]);
}

/** What `filter` asks of a row of `derived_months`, called `m`, apart from dates, amounts and directions. */
export function monthConditions(database: ReadableDatabase, filter: TransactionFilter): Conditions {
  return sharedConditions(database, filter, 'm');
}

function sharedConditions(database: ReadableDatabase, filter: TransactionFilter, table: string): Conditions {
  const { accountIds = [], categoryIds = [], status } = filter;
  return allOf([
    ...accountCondition(database, accountIds, table),
    ...(categoryIds.length === 0
      ? []
      : [
          oneOf(`${table}.category`, numbersOf(database, 'SELECT category FROM names_categories WHERE category_id', categoryIds)),
        ]),
    ...(status === undefined ? [] : [{ sql: `${table}.pending = ?`, values: [status === 'pending' ? 1 : 0] }]),
  ]);
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
