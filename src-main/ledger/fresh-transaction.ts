import type { StoredTransaction } from './stored-transaction.ts';
import { dayOfDate } from './days.ts';
import { preparedColumn, type WritableDatabase } from './database.ts';
import type { Names } from './names.ts';
import type { StagedForm } from './staging/staged-form.ts';

/** A transaction to be written: the bank's facts, with the texts that the search index has besides. */
export interface FreshTransaction extends Omit<StoredTransaction, 'row'> {
  readonly day: number;
  readonly merchantName: string | null;
  readonly note: string | null;
}

/** What the user did to an entry. */
export interface EntryEdits {
  readonly category: number | null;
  readonly note: string | null;
}

/** Of an entry that was never there before. */
export const noEdits: EntryEdits = { category: null, note: null };

export function editsOf(database: WritableDatabase, entry: number): EntryEdits {
  const category = preparedColumn<number>(database, 'SELECT category FROM user_categories WHERE entry = ?').get(entry);
  const note = preparedColumn<string>(database, 'SELECT note FROM user_notes WHERE entry = ?').get(entry);
  return { category: category ?? null, note: note ?? null };
}

/** The bank's facts as numbers, as `names` and `account` know them. */
export function freshTransaction(
  transaction: StagedForm,
  context: {
    readonly entry: number;
    readonly account: number;
    readonly firstSync: number;
    readonly edits: EntryEdits;
  },
  names: Names,
): FreshTransaction {
  const bankCategory = transaction.category === null ? null : names.bankCategory(transaction.category);
  return {
    entry: context.entry,
    account: context.account,
    firstSync: context.firstSync,
    transactionId: transaction.transactionId,
    day: dayOfDate(transaction.date),
    authorizedDay: transaction.authorizedDate === null ? null : dayOfDate(transaction.authorizedDate),
    amount: transaction.amount,
    currency: names.currency(transaction.currency),
    description: transaction.description,
    merchant: transaction.merchant === null ? null : names.merchant(transaction.merchant),
    merchantName: transaction.merchant,
    bankCategory,
    channel: transaction.paymentChannel === null ? null : names.channel(transaction.paymentChannel),
    detail: transaction.details === null ? null : names.detail(transaction.details),
    pending: transaction.pending ? 1 : 0,
    note: context.edits.note,
    category: context.edits.category ?? names.categoryOfBank(bankCategory),
  };
}
