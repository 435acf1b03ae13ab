/** Transactions of a replaced Item, kept whole so that they can stand again. */
import { z } from 'zod';

import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import { editsOf, type FreshTransaction } from './fresh-transaction.ts';
import type { Names } from './names.ts';
import { dayOfRow } from './row-ids.ts';
import type { StoredTransaction } from './stored-transaction.ts';

/** Merchants by name: their number may be forgotten together with another bank. */
const factsSchema = z.object({
  transactionId: z.string(),
  account: z.int(),
  day: z.int(),
  authorizedDay: z.int().nullable(),
  amount: z.int(),
  currency: z.int(),
  description: z.string(),
  merchantName: z.string().nullable(),
  bankCategory: z.int().nullable(),
  channel: z.int().nullable(),
  pending: z.union([z.literal(0), z.literal(1)]),
  firstSync: z.int(),
});

export function factsToKeep(database: WritableDatabase, stored: StoredTransaction): string {
  const { row, merchant, transactionId, account, authorizedDay, amount, currency, description, bankCategory } = stored;
  const merchantName =
    preparedColumn<string>(database, 'SELECT name FROM names_merchants WHERE merchant = ?').get(merchant) ?? null;
  const { channel, pending, firstSync } = stored;
  const facts: z.infer<typeof factsSchema> = {
    ...{ transactionId, account, day: dayOfRow(row), authorizedDay, amount, currency, description, merchantName },
    ...{ bankCategory, channel, pending, firstSync },
  };
  return JSON.stringify(facts);
}

/** The transaction as it was, with the edits that its entry has now. */
export function keptTransaction(database: WritableDatabase, names: Names, entry: number, text: string): FreshTransaction {
  const facts = factsSchema.parse(JSON.parse(text));
  const edits = editsOf(database, entry);
  return {
    ...facts,
    entry,
    merchant: facts.merchantName === null ? null : names.merchant(facts.merchantName),
    detail: null,
    note: edits.note,
    category: edits.category ?? names.categoryOfBank(facts.bankCategory),
  };
}

/** Gives the edits of one entry to another; where both have one, those of `from` count, as they are newer. */
export function mergeEdits(database: WritableDatabase, from: number, to: number): void {
  for (const table of ['user_categories', 'user_notes', 'bank_pending_forms']) {
    prepared(database, `UPDATE OR REPLACE ${table} SET entry = ? WHERE entry = ?`).run(to, from);
  }
  for (const table of ['user_edits', 'bank_changes']) {
    prepared(database, `UPDATE OR IGNORE ${table} SET entry = ? WHERE entry = ?`).run(to, from);
    prepared(database, `DELETE FROM ${table} WHERE entry = ?`).run(from);
  }
}

const editTables = { category: 'user_categories', note: 'user_notes' } as const;

/** Sets an entry's edit; null takes it away. */
export function setEdit(
  database: WritableDatabase,
  entry: number,
  field: keyof typeof editTables,
  value: number | string | null,
): void {
  const table = editTables[field];
  if (value === null) prepared(database, `DELETE FROM ${table} WHERE entry = ?`).run(entry);
  else prepared(database, `INSERT OR REPLACE INTO ${table} VALUES (?, ?)`).run(entry, value);
}
