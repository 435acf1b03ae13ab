import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedTuples, type ReadableDatabase } from '../database.ts';
import { matchExpression, searchableText, searchWords, type SearchWords } from '../search-text.ts';
import { listingConditions } from './conditions.ts';

/** What a search found, newest first, column by column. */
export interface SearchedRows {
  readonly rows: readonly number[];
  readonly amounts: readonly number[];
  readonly currencies: readonly number[];
}

type Found = [row: number, amount: number, currency: number, description: string, merchant: string | null, note: string | null];

/** All rows that match a filter with search words, or null for a filter without any. */
export function searchRows(database: ReadableDatabase, filter: TransactionFilter): SearchedRows | null {
  const words = searchWords(filter.search ?? '');
  if (words.long.length + words.short.length === 0) return null;

  const rows: number[] = [];
  const amounts: number[] = [];
  const currencies: number[] = [];
  for (const [row, amount, currency, description, merchant, note] of candidates(database, filter, words)) {
    if (words.short.length > 0) {
      const text = searchableText(description, merchant, note);
      if (!words.short.every((word) => text.includes(word))) continue;
    }
    rows.push(row);
    amounts.push(amount);
    currencies.push(currency);
  }
  return { rows, amounts, currencies };
}

/** Words of three letters and more are found by the index; shorter ones only by reading the texts. */
function candidates(database: ReadableDatabase, filter: TransactionFilter, words: SearchWords): Iterable<Found> {
  const { sql, values } = listingConditions(database, filter);
  const isIndexed = words.long.length > 0;
  const needsTexts = words.short.length > 0;
  const statement = preparedTuples<Found>(
    database,
    `SELECT l.row, l.amount, l.currency${needsTexts ? ', t.description, names.name, n.note' : ''}
     FROM ${isIndexed ? 'derived_search CROSS JOIN derived_listing l ON l.row = derived_search.rowid' : 'derived_listing l'}
     ${needsTexts ? textsOfRow : ''}
     WHERE ${isIndexed ? 'derived_search MATCH ? AND ' : ''}${sql}
     ORDER BY ${isIndexed ? 'derived_search.rowid' : 'l.row'} DESC`,
  );
  return statement.iterate(...(isIndexed ? [matchExpression(words.long)] : []), ...values);
}

const textsOfRow = `
  JOIN bank_transactions t ON t.row = l.row
  LEFT JOIN names_merchants names ON names.merchant = t.merchant
  LEFT JOIN user_notes n ON n.entry = t.entry`;
