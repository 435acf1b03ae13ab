import { bankCategoryText } from '#domain/bank-categories.ts';
import { uncategorised } from '#domain/categories.ts';
import { dateOfDayNumber } from '#contract/dates.ts';
import type { BankTransactionId, CategoryId, EntryId, ItemId } from '#contract/ids.ts';
import { transactionDetailsSchema } from '#contract/shapes/transaction-details.ts';
import type { TransactionDetail } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { dayOfRow } from '../row-ids.ts';
import { readNames } from './names-by-number.ts';
import { readHistory } from './transaction-history.ts';
import { shownTransaction, transactionColumns, transactionTables, type TransactionRow } from './transactions-page.ts';

interface DetailRow extends TransactionRow {
  readonly itemId: string;
  readonly institutionName: string;
  readonly transactionId: string;
  readonly bankCategory: number | null;
  readonly primaryText: string | null;
  readonly detailedText: string | null;
  readonly channel: string | null;
  readonly details: string | null;
  readonly pendingDay: number | null;
  readonly pendingAmount: number | null;
  readonly pendingDescription: string | null;
}

const selectDetail = `
  SELECT ${transactionColumns}, i.item_id AS itemId, i.institution_name AS institutionName, t.transaction_id AS transactionId,
    dbc.category AS bankCategory, nbc.primary_text AS primaryText, nbc.detailed_text AS detailedText, ch.name AS channel, nd.text AS details,
    pf.day AS pendingDay, pf.amount AS pendingAmount, pf.description AS pendingDescription
  FROM ${transactionTables}
    JOIN bank_items i ON i.item = a.item
    LEFT JOIN names_bank_categories nbc ON nbc.bank_category = t.bank_category
    LEFT JOIN names_channels ch ON ch.channel = t.channel
    LEFT JOIN names_details nd ON nd.detail = t.detail
    LEFT JOIN bank_pending_forms pf ON pf.entry = t.entry
  WHERE t.entry = ?`;

/** Everything about one transaction, or null when the bank has taken it back or it never was. */
export function readTransactionDetail(database: ReadableDatabase, entryId: EntryId): TransactionDetail | null {
  const row = prepared<DetailRow>(database, selectDetail).get(entryId);
  if (row === undefined) return null;
  const names = readNames(database);
  const bankCategoryId: CategoryId = row.bankCategory === null ? uncategorised : names.categoryId(row.bankCategory);
  return {
    ...shownTransaction(row, names),
    itemId: row.itemId as ItemId,
    institutionName: row.institutionName,
    bankTransactionId: row.transactionId as BankTransactionId,
    bankCategoryId,
    bankCategoryText:
      row.primaryText === null ? null : bankCategoryText({ primary: row.primaryText, detailed: row.detailedText ?? '' }),
    paymentChannel: row.channel,
    details: row.details === null ? null : (transactionDetailsSchema.safeParse(JSON.parse(row.details)).data ?? null),
    pendingForm:
      row.pendingDay === null
        ? null
        : { date: dateOfDayNumber(row.pendingDay), amount: row.pendingAmount ?? 0, description: row.pendingDescription ?? '' },
    history: readHistory(database, entryId, {
      day: dayOfRow(row.row),
      amount: row.amount,
      description: row.description,
      category: bankCategoryId,
    }),
  };
}
