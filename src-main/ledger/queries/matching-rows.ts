import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';
import { matchExpression, searchWords } from '../search-text.ts';
import { allOf, allRows, listingConditions, type Conditions, type RowRange } from './conditions.ts';
import { partsBeginningWith } from './search-parts.ts';

/**
 * The rows that match a filter, as parts of a SELECT: each comes as `l`, its row of `derived_listing`,
 * and with facts as `t` too, its row of `bank_transactions`.
 */
export interface MatchingRows extends Conditions {
  readonly tables: string;
  /** The column to order by, so that SQLite reads in row order and can stop early. */
  readonly row: string;
}

interface Wanted {
  readonly within?: RowRange;
  readonly facts?: boolean;
}

/**
 * Words of three letters and more are found by the index, which is read in row order as long as its
 * own rowid is what is ordered by; shorter ones by the indexed parts that begin with them. Of these
 * some are nearly everywhere: there the texts themselves are read, merchants and notes once
 * each, not once for each transaction.
 */
export function matchingRows(
  database: ReadableDatabase,
  filter: TransactionFilter,
  { within = allRows, facts = false }: Wanted = {},
): MatchingRows {
  const { long, short } = searchWords(filter.search ?? '');
  const parts = short.map((word) => partsBeginningWith(database, word));
  const known = parts.filter((alternatives) => alternatives !== null);
  const everywhere = short.filter((_, index) => parts[index] === null);

  const isNowhere = known.some((alternatives) => alternatives.length === 0);
  const isIndexed = !isNowhere && (long.length > 0 || known.length > 0);
  const row = isIndexed ? 's.rowid' : 'l.row';
  const tables = [
    isIndexed ? 'derived_search s CROSS JOIN derived_listing l ON l.row = s.rowid' : 'derived_listing l',
    ...(everywhere.length > 0 || facts ? ['CROSS JOIN bank_transactions t ON t.row = l.row'] : []),
  ];
  return {
    tables: tables.join(' '),
    row,
    ...allOf([
      ...(isNowhere ? [{ sql: 'FALSE', values: [] }] : []),
      ...(isIndexed
        ? [{ sql: 'derived_search MATCH ?', values: [matchExpression([...long.map((word) => [word]), ...known])] }]
        : []),
      listingConditions(database, filter, row, within),
      ...everywhere.map(containsShortWord),
    ]),
  };
}

/** Texts as long in bytes as in characters are ASCII, which SQLite folds by itself, in half the time. */
function containsShortWord(word: string): Conditions {
  return {
    sql: `(
      CASE octet_length(t.description) WHEN length(t.description)
        THEN instr(lower(t.description), ?) > 0 ELSE text_contains(t.description, ?) END
      OR t.merchant IN (SELECT merchant FROM names_merchants WHERE text_contains(name, ?))
      OR t.entry IN (SELECT entry FROM user_notes WHERE text_contains(note, ?)))`,
    values: [word, word, word, word],
  };
}

/** Where in a list to begin: at the first row of `range` that matches, without the first `toSkip` of these. */
export interface Place {
  readonly range: RowRange;
  readonly toSkip: number;
}

/** Row ids of what matches from `place` on, newest first, at most `limit`. */
export function rowIds(
  database: ReadableDatabase,
  filter: TransactionFilter,
  { range, toSkip }: Place,
  limit: number,
): readonly number[] {
  const { tables, row, sql, values } = matchingRows(database, filter, { within: range });
  return preparedColumn<number>(database, `SELECT l.row FROM ${tables} WHERE ${sql} ORDER BY ${row} DESC LIMIT ? OFFSET ?`).all(
    ...values,
    limit,
    toSkip,
  );
}
