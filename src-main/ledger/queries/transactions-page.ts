import { uncategorised } from '#domain/categories.ts';
import type { AccountId, EntryId } from '#contract/ids.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { dateOfDay } from '../days.ts';
import { dayOfRow } from '../row-ids.ts';
import { readNames } from './names-by-number.ts';

export interface TransactionRow {
  readonly row: number;
  readonly entry: number;
  readonly authorizedDay: number | null;
  readonly accountId: string;
  readonly accountName: string;
  readonly description: string;
  readonly merchant: string | null;
  /** Null where nobody gave it one. */
  readonly category: number | null;
  readonly categoryEdited: 0 | 1;
  readonly amount: number;
  readonly currency: number;
  readonly pending: 0 | 1;
  readonly note: string | null;
}

/**
 * The columns of `TransactionRow`; `transactionTables` has what they come from. Categories come from where the list has
 * them from: to look each row up in the list as well would be a page of the file more for each of them.
 */
export const transactionColumns = `
  t.row, t.entry, t.authorized_day AS authorizedDay, a.account_id AS accountId, a.name AS accountName, t.description,
  m.name AS merchant, coalesce(uc.category, dbc.category) AS category, uc.category IS NOT NULL AS categoryEdited, t.amount, t.currency, t.pending, n.note`;
export const transactionTables = `
  bank_transactions t JOIN bank_accounts a ON a.account = t.account
  LEFT JOIN names_merchants m ON m.merchant = t.merchant
  LEFT JOIN derived_bank_categories dbc ON dbc.bank_category = t.bank_category
  LEFT JOIN user_categories uc ON uc.entry = t.entry LEFT JOIN user_notes n ON n.entry = t.entry`;

/** The transactions of `rows`, newest first, whatever order these are in. */
export function readTransactions(database: ReadableDatabase, rows: readonly number[]): readonly Transaction[] {
  const names = readNames(database);
  return prepared<TransactionRow>(
    database,
    `SELECT ${transactionColumns} FROM ${transactionTables}
     WHERE t.row IN (SELECT value FROM json_each(?)) ORDER BY t.row DESC`,
  )
    .all(JSON.stringify(rows))
    .map((row) => shownTransaction(row, names));
}

export function shownTransaction(row: TransactionRow, names: ReturnType<typeof readNames>): Transaction {
  return {
    entryId: row.entry as EntryId,
    date: dateOfDay(dayOfRow(row.row)),
    authorizedDate: row.authorizedDay === null ? null : dateOfDay(row.authorizedDay),
    accountId: row.accountId as AccountId,
    accountName: row.accountName,
    description: row.description,
    merchant: row.merchant,
    categoryId: row.category === null ? uncategorised : names.categoryId(row.category),
    categoryEdited: row.categoryEdited === 1,
    amount: row.amount,
    currency: names.currency(row.currency),
    status: row.pending === 1 ? 'pending' : 'posted',
    note: row.note ?? '',
  };
}
