import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';
import { matchExpression, searchWords } from '../search-text.ts';
import { allOf, allRows, isOfOneCategory, listingConditions, rangeOf, type Conditions, type RowRange } from './conditions.ts';
import { asksWhatSumsKnow, hasAmountLimit } from './filter-kinds.ts';
import { fewParts, partsBeginningWith } from './search-parts.ts';

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
  /** Nothing but their ids: `l` is there only if the filter asks something of it. */
  readonly idsAlone?: boolean;
  /** Looks for words of one or two letters in the texts, whether or not the index could find them. */
  readonly byTexts?: boolean;
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
  { within = allRows, facts = false, idsAlone = false, byTexts = false }: Wanted = {},
): MatchingRows {
  const { long, short } = searchWords(filter.search ?? '');
  const parts = short.map((word) => (byTexts ? null : partsBeginningWith(database, word)));
  const known = parts.filter((alternatives) => alternatives !== null);
  const everywhere = short.filter((_, index) => parts[index] === null);

  const isNowhere = known.some((alternatives) => alternatives.length === 0);
  const isIndexed = !isNowhere && (long.length > 0 || known.length > 0);
  const row = isIndexed ? 's.rowid' : 'l.row';
  // Where few matches of the words are of the category, its own part of the index is read instead of the whole list.
  const index = isOfOneCategory(database, filter) ? 'INDEXED BY derived_listing_by_category ' : '';
  const isListed = !idsAlone || asksWhatSumsKnow(filter) || hasAmountLimit(filter);
  const tables = [
    ...(isIndexed
      ? ['derived_search s', ...(isListed ? [`derived_listing l ${index}ON l.row = s.rowid`] : [])]
      : ['derived_listing l']),
    ...(everywhere.length > 0 || facts ? [`bank_transactions t ON t.row = ${row}`] : []),
  ];
  return {
    tables: tables.join(' CROSS JOIN '),
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

function containsShortWord(word: string): Conditions {
  const [description, merchant, note] = ['t.description', 'name', 'note'].map(containsWord);
  return {
    sql: `(${description}
      OR t.merchant IN (SELECT merchant FROM names_merchants WHERE ${merchant})
      OR t.entry IN (SELECT entry FROM user_notes WHERE ${note}))`,
    values: Array.from({ length: 6 }, () => word),
  };
}

/** Texts as long in bytes as in characters are ASCII, which SQLite folds by itself, in a tenth of the time. */
function containsWord(text: string): string {
  return `CASE octet_length(${text}) WHEN length(${text}) THEN instr(lower(${text}), ?) > 0 ELSE text_contains(${text}, ?) END`;
}

/** Where in a list to begin: at the first row of `range` that matches, without the first `toSkip` of these. */
export interface Place {
  readonly range: RowRange;
  readonly toSkip: number;
}

/**
 * So many rows are looked through in less time than it takes to ask the index for all parts that begin with
 * a letter; where something else is asked too, most are passed over without a look at their texts.
 */
const nearbyRows = { alone: 1_000, besides: 6_000 };

/** Row ids of what matches from `place` on, newest first, at most `limit`. */
export function rowIds(
  database: ReadableDatabase,
  filter: TransactionFilter,
  { range, toSkip }: Place,
  limit: number,
): readonly number[] {
  const { long, short } = searchWords(filter.search ?? '');
  const select = (wanted: Wanted): readonly number[] => {
    const { tables, row, sql, values } = matchingRows(database, filter, { ...wanted, idsAlone: true });
    const text = `SELECT ${row} FROM ${tables} WHERE ${sql} ORDER BY ${row} DESC LIMIT ? OFFSET ?`;
    return preparedColumn<number>(database, text).all(...values, limit, toSkip);
  };
  const isQuicklyFound = (word: string): boolean => partsBeginningWith(database, word, fewParts) !== null;
  if (short.length === 0 || (long.length > 0 && short.every(isQuicklyFound))) return select({ within: range });

  // Most one or two letters are in many texts: the newest that have them are nearby.
  const bounds = rangeOf(filter, range);
  const lookThrough = nearbyRows[long.length > 0 || asksWhatSumsKnow(filter) || hasAmountLimit(filter) ? 'besides' : 'alone'];
  const farthest = preparedColumn<number>(
    database,
    `SELECT row FROM derived_listing WHERE row >= ? AND row < ? ORDER BY row DESC LIMIT 1 OFFSET ?`,
  ).get(bounds.from, bounds.below, lookThrough);
  const within = { ...range, from: farthest ?? range.from };
  if (farthest !== undefined && !hasMatches(database, long, { ...bounds, from: farthest }, toSkip + limit))
    return select({ within: range });
  const nearby = select({ within, byTexts: true });
  return nearby.length === limit || farthest === undefined ? nearby : select({ within: range });
}

/** Whether at least so many rows have the words, as far as the index alone can tell. */
function hasMatches(database: ReadableDatabase, words: readonly string[], { from, below }: RowRange, count: number): boolean {
  if (words.length === 0) return true;
  const last = preparedColumn<number>(
    database,
    `SELECT rowid FROM derived_search WHERE derived_search MATCH ? AND rowid >= CAST(? AS INTEGER) AND rowid < CAST(? AS INTEGER)
     ORDER BY rowid DESC LIMIT 1 OFFSET ?`,
  ).get(matchExpression(words.map((word) => [word])), from, below, count - 1);
  return last !== undefined;
}
