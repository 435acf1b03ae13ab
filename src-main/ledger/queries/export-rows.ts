import type { ExportRow } from '#domain/export-row.ts';
import type { BankTransactionId, EntryId } from '#contract/ids.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedTuples, type ReadableDatabase } from '../database.ts';
import { dateOfDay } from '../days.ts';
import { dayOfRow } from '../row-ids.ts';
import { allRows } from './conditions.ts';
import { readExportNames, type ExportNames } from './export-names.ts';
import { matchingRows } from './matching-rows.ts';

/**
 * Few enough that rows and their text are gone before they grow old, and the text is none of the large things that V8 moves
 * aside until it clears everything: of a thousand rows it was, and memory grew with the export.
 */
const rowsPerChunk = 250;

/** What is read of each transaction, by number where many share a name: names looked up here cost a third of joins. */
const columns = `
  l.row, t.entry, t.authorized_day, t.account, t.description, t.merchant, l.category, t.amount, t.currency, t.pending, n.note,
  t.transaction_id, t.bank_category, t.channel, pf.transaction_id, pf.day, pf.amount`;
type Columns = [
  row: number,
  entry: number,
  authorizedDay: number | null,
  account: number,
  description: string,
  merchant: number | null,
  category: number,
  amount: number,
  currency: number,
  pending: 0 | 1,
  note: string | null,
  transactionId: string,
  bankCategory: number | null,
  channel: number | null,
  pendingId: string | null,
  pendingDay: number | null,
  pendingAmount: number | null,
];

/** All that matches `filter`, newest first, in chunks. Run it inside one transaction for one state of the data. */
export function* exportRows(database: ReadableDatabase, filter: TransactionFilter): Generator<readonly ExportRow[]> {
  const names = readExportNames(database);
  // Chunk by chunk from where the last one ended, as taking row by row out of a running statement costs half as much again.
  for (let below: number | null = allRows.below; below !== null;) {
    const { tables, row, sql, values } = matchingRows(database, filter, { within: { ...allRows, below }, facts: true });
    const found: Columns[] = preparedTuples<Columns>(
      database,
      `SELECT ${columns} FROM ${tables} LEFT JOIN user_notes n USING (entry) LEFT JOIN bank_pending_forms pf USING (entry)
       WHERE ${sql} ORDER BY ${row} DESC LIMIT ${rowsPerChunk}`,
    ).all(...values);
    if (found.length > 0) yield found.map((one) => exportRow(one, names));
    below = found.length < rowsPerChunk ? null : (found.at(-1)?.[0] ?? null);
  }
}

function exportRow(found: Columns, names: ExportNames): ExportRow {
  const [
    row,
    entry,
    authorizedDay,
    account,
    description,
    merchant,
    categoryNumber,
    amount,
    currency,
    pending,
    note,
    transactionId,
    bankCategory,
    channel,
    pendingId,
    pendingDay,
    pendingAmount,
  ] = found;
  const category = names.category(categoryNumber);
  return {
    ...names.account(account),
    date: dateOfDay(dayOfRow(row)),
    authorizedDate: authorizedDay === null ? null : dateOfDay(authorizedDay),
    description,
    merchant: names.merchant(merchant),
    categoryGroup: category.group,
    categoryName: category.name,
    amount,
    currency: names.currency(currency),
    status: pending === 1 ? 'pending' : 'posted',
    note: note ?? '',
    bankTransactionId: transactionId as BankTransactionId,
    categoryId: category.categoryId,
    isTransfer: category.isTransfer,
    bankCategory: names.bankCategory(bankCategory),
    paymentChannel: names.channel(channel),
    entryId: entry as EntryId,
    pendingTransactionId: pendingId as BankTransactionId | null,
    pendingForm: pendingDay === null ? null : { date: dateOfDay(pendingDay), amount: pendingAmount ?? 0 },
  };
}
