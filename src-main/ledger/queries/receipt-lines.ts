import type { EntryId } from '#contract/ids.ts';
import type { BankForm, ReceiptLine, ReceiptLineKind, ReceiptUndo } from '#contract/shapes/receipts.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';
import type { BankChange } from '../changes.ts';
import { dateOfDay } from '../days.ts';
import { sequenceBits } from '../row-ids.ts';
import { readNames, type NamesByNumber } from './names-by-number.ts';
import { readReceiptEntries, type Part } from './receipt-entries.ts';
import { readTransactions } from './transactions-page.ts';

interface Form {
  readonly day: number;
  readonly amount: number;
  readonly currency: number;
  readonly description: string;
  readonly merchant: string | null;
  readonly category: number | null;
}

const changeOf = { settled: 'posted', changed: 'changed', removed: 'removed', added: 'returned' } as const satisfies Record<
  ReceiptLineKind,
  BankChange
>;

const formColumns = `c.day, c.amount, c.currency, c.description, m.name AS merchant, dbc.category`;
const formNames = `LEFT JOIN names_merchants m ON m.merchant = c.merchant
  LEFT JOIN derived_bank_categories dbc ON dbc.bank_category = c.bank_category`;
const formBefore = `
  SELECT ${formColumns} FROM bank_changes c ${formNames} WHERE c.entry = ? AND c.sync = ? AND c.what = ?`;
/** What a change found is what an earlier one left. */
const formFoundNext = `
  SELECT ${formColumns} FROM bank_changes c ${formNames} WHERE c.entry = ? AND c.sync > ? ORDER BY c.sync LIMIT 1`;
const formNow = `
  SELECT t.row >> ${sequenceBits} AS day, t.amount, t.currency, t.description, m.name AS merchant, dbc.category
  FROM bank_transactions t LEFT JOIN names_merchants m ON m.merchant = t.merchant
    LEFT JOIN derived_bank_categories dbc ON dbc.bank_category = t.bank_category
  WHERE t.entry = ?`;

/** Lines of one kind, newest first. */
export function readReceiptLines(
  database: ReadableDatabase,
  receiptId: number,
  kind: ReceiptLineKind,
  part: Part,
): readonly ReceiptLine[] {
  return linesOf(database, receiptId, kind, readReceiptEntries(database, receiptId, kind, part));
}

/** One line, or undefined when the bank did nothing to this entry then. */
export function readReceiptLine(
  database: ReadableDatabase,
  receiptId: number,
  kind: ReceiptLineKind,
  entry: number,
): ReceiptLine | undefined {
  return linesOf(database, receiptId, kind, [entry]).find(({ before }) => before !== null);
}

function linesOf(
  database: ReadableDatabase,
  receiptId: number,
  kind: ReceiptLineKind,
  entries: readonly number[],
): readonly ReceiptLine[] {
  const names = readNames(database);
  const rows = preparedColumn<number>(
    database,
    'SELECT row FROM bank_transactions WHERE entry IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(entries));
  const transactions = new Map(readTransactions(database, rows).map((one) => [one.entryId as number, one]));

  return entries.map((entry): ReceiptLine => {
    const before = prepared<Form>(database, formBefore).get(entry, receiptId, changeOf[kind]);
    const after = kind === 'removed' ? undefined : formAfter(database, entry, receiptId);
    const transaction = transactions.get(entry) ?? null;
    return {
      kind,
      entryId: entry as EntryId,
      before: before === undefined ? null : bankForm(before, names),
      after: after === undefined ? null : bankForm(after, names),
      transaction,
      undo: transaction === null ? null : undoOf(kind, before, after, transaction),
    };
  });
}

function formAfter(database: ReadableDatabase, entry: number, receiptId: number): Form | undefined {
  return prepared<Form>(database, formFoundNext).get(entry, receiptId) ?? prepared<Form>(database, formNow).get(entry);
}

function bankForm({ day, category, currency, ...form }: Form, names: NamesByNumber): BankForm {
  return {
    ...form,
    date: dateOfDay(day),
    currency: names.currency(currency),
    bankCategoryId: category === null ? null : names.categoryId(category),
  };
}

function undoOf(
  kind: ReceiptLineKind,
  before: Form | undefined,
  after: Form | undefined,
  { categoryEdited, note }: Transaction,
): ReceiptUndo | null {
  if (kind === 'settled' && (categoryEdited || note !== '')) return 'carry-over';
  const isRecategorised = typeof before?.category === 'number' && before.category !== after?.category;
  return kind === 'changed' && isRecategorised && !categoryEdited ? 'category' : null;
}
