import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';
import { matchExpression, searchWords } from '../search-text.ts';
import { allOf, listingConditions, type Conditions } from './conditions.ts';

/**
 * The rows that match a filter, as parts of a SELECT: each comes as `l`, its row of `derived_listing`,
 * and with facts as `t` too, its row of `bank_transactions`.
 */
export interface MatchingRows extends Conditions {
  readonly tables: string;
  /** The column to bound and to order by, so that SQLite reads in row order and can stop early. */
  readonly row: string;
}

/**
 * Words of three letters and more are found by the index, which is read newest first as long as its
 * own rowid is what is ordered by. Shorter ones have no place in an index of three-letter parts:
 * the texts themselves are read, merchants and notes once each, not once for each transaction.
 */
export function matchingRows(database: ReadableDatabase, filter: TransactionFilter, facts?: 'with facts'): MatchingRows {
  const { long, short } = searchWords(filter.search ?? '');
  const isIndexed = long.length > 0;
  const row = isIndexed ? 's.rowid' : 'l.row';
  const tables = [
    isIndexed ? 'derived_search s CROSS JOIN derived_listing l ON l.row = s.rowid' : 'derived_listing l',
    ...(short.length > 0 || facts !== undefined ? ['CROSS JOIN bank_transactions t ON t.row = l.row'] : []),
  ];
  return {
    tables: tables.join(' '),
    row,
    ...allOf([
      ...(isIndexed ? [{ sql: 'derived_search MATCH ?', values: [matchExpression(long)] }] : []),
      listingConditions(database, filter, row),
      ...short.map(containsShortWord),
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

/** Row ids of what matches, newest first: from below row `below` on, without the first `toSkip`, at most `limit`. */
export function rowIds(
  database: ReadableDatabase,
  filter: TransactionFilter,
  { below = Number.MAX_SAFE_INTEGER, toSkip = 0, limit }: { below?: number; toSkip?: number; limit: number },
): readonly number[] {
  const { tables, row, sql, values } = matchingRows(database, filter);
  return preparedColumn<number>(
    database,
    `SELECT l.row FROM ${tables} WHERE ${sql} AND ${row} < ? ORDER BY ${row} DESC LIMIT ? OFFSET ?`,
  ).all(...values, below, limit, toSkip);
}
