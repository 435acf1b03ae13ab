import { bankCategoryText } from '#domain/bank-categories.ts';
import type { ExportRow } from '#domain/export-row.ts';
import { dateOfDayNumber } from '#contract/dates.ts';
import type { AccountId, BankTransactionId, EntryId, ItemId } from '#contract/ids.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { dayOfRow } from '../row-ids.ts';
import { allRowIds } from './matching-rows.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';
import { transactionColumns, transactionTables, type TransactionRow } from './transactions-page.ts';

const rowsPerChunk = 5_000;

/** All that matches `filter`, newest first, in chunks. Run it inside one transaction for one state of the data. */
export function* exportRows(database: ReadableDatabase, filter: TransactionFilter): Generator<readonly ExportRow[]> {
  const names = readNames(database);
  for (const rows of chunksOfRows(database, filter)) yield readExportRows(database, rows, names);
}

function* chunksOfRows(database: ReadableDatabase, filter: TransactionFilter): Generator<readonly number[]> {
  let chunk: number[] = [];
  for (const row of allRowIds(database, filter)) {
    chunk.push(row);
    if (chunk.length < rowsPerChunk) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

interface WideRow extends TransactionRow {
  readonly transactionId: string;
  readonly itemId: string;
  readonly institutionName: string;
  readonly accountMask: string | null;
  readonly primaryText: string | null;
  readonly detailedText: string | null;
  readonly channel: string | null;
  readonly pendingId: string | null;
  readonly pendingDay: number | null;
  readonly pendingAmount: number | null;
}

const selectWide = `
  SELECT ${transactionColumns}, t.transaction_id AS transactionId, i.item_id AS itemId, i.institution_name AS institutionName,
    a.mask AS accountMask, nbc.primary_text AS primaryText, nbc.detailed_text AS detailedText, ch.name AS channel,
    pf.transaction_id AS pendingId, pf.day AS pendingDay, pf.amount AS pendingAmount
  FROM ${transactionTables}
    JOIN bank_items i ON i.item = a.item
    LEFT JOIN names_bank_categories nbc ON nbc.bank_category = t.bank_category
    LEFT JOIN names_channels ch ON ch.channel = t.channel
    LEFT JOIN bank_pending_forms pf ON pf.entry = t.entry
  WHERE t.row IN (SELECT value FROM json_each(?)) ORDER BY t.row DESC`;

function readExportRows(database: ReadableDatabase, rows: readonly number[], names: NamesByNumber): readonly ExportRow[] {
  return prepared<WideRow>(database, selectWide)
    .all(JSON.stringify(rows))
    .map((row) => exportRow(row, names));
}

function exportRow(row: WideRow, names: NamesByNumber): ExportRow {
  const category = names.category(row.category);
  return {
    date: dateOfDayNumber(dayOfRow(row.row)),
    authorizedDate: row.authorizedDay === null ? null : dateOfDayNumber(row.authorizedDay),
    accountName: row.accountName,
    description: row.description,
    merchant: row.merchant,
    categoryGroup: category.group,
    categoryName: category.name,
    amount: row.amount,
    currency: names.currency(row.currency),
    status: row.pending === 1 ? 'pending' : 'posted',
    note: row.note ?? '',
    bankTransactionId: row.transactionId as BankTransactionId,
    accountId: row.accountId as AccountId,
    itemId: row.itemId as ItemId,
    institutionName: row.institutionName,
    accountMask: row.accountMask,
    categoryId: category.categoryId,
    isTransfer: category.isTransfer,
    bankCategory:
      row.primaryText === null ? null : bankCategoryText({ primary: row.primaryText, detailed: row.detailedText ?? '' }),
    paymentChannel: row.channel,
    entryId: row.entry as EntryId,
    pendingTransactionId: row.pendingId as BankTransactionId | null,
    pendingForm: row.pendingDay === null ? null : { date: dateOfDayNumber(row.pendingDay), amount: row.pendingAmount ?? 0 },
  };
}
