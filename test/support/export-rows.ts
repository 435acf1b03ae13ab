import type { PlainDate } from '#contract/dates.ts';
import type { AccountId, BankTransactionId, CategoryId, EntryId, ItemId } from '#contract/ids.ts';
import type { ExportRow } from '#domain/export-row.ts';

/** A coffee paid by card, with whatever a test cares about laid over it. */
export function anExportRow(differences: Partial<ExportRow> = {}): ExportRow {
  return {
    date: '2026-11-20' as PlainDate,
    authorizedDate: '2026-11-19' as PlainDate,
    accountName: 'Plaid Checking',
    description: 'STARBUCKS 1234',
    merchant: 'Starbucks',
    categoryGroup: 'Food & drink',
    categoryName: 'Coffee',
    amount: -433,
    currency: 'USD',
    status: 'posted',
    note: '',
    bankTransactionId: 'transaction1' as BankTransactionId,
    accountId: 'account1' as AccountId,
    itemId: 'item1' as ItemId,
    institutionName: 'First Platypus Bank',
    accountMask: '0042',
    categoryId: 'FOOD_AND_DRINK_COFFEE' as CategoryId,
    isTransfer: false,
    bankCategory: 'FOOD_AND_DRINK_COFFEE',
    paymentChannel: 'in store',
    entryId: 7 as EntryId,
    pendingTransactionId: null,
    pendingForm: null,
    ...differences,
  };
}
