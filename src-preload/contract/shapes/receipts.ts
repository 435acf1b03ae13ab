import { z } from 'zod';

import { categoryIdSchema, entryIdSchema, itemIdSchema } from '../ids.ts';
import { transactionSchema } from './transactions.ts';

/** What one sync of one bank did. Only syncs that changed something leave a receipt. */
export const receiptSchema = z.object({
  receiptId: z.int().positive(),
  itemId: itemIdSchema,
  institutionName: z.string(),
  at: z.number(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  /** Pending ones that posted. */
  settled: z.int(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const receiptLineKindSchema = z.enum(['added', 'changed', 'removed', 'settled']);
export type ReceiptLineKind = z.infer<typeof receiptLineKindSchema>;

/** What the bank said of a transaction at a time. */
export const bankFormSchema = z.object({
  date: z.string(),
  /** Minor units; money that leaves is negative. */
  amount: z.int(),
  currency: z.string(),
  description: z.string(),
  merchant: z.string().nullable(),
  /** The bank's category as ours; null where it was not kept. */
  bankCategoryId: categoryIdSchema.nullable(),
});
export type BankForm = z.infer<typeof bankFormSchema>;

/** What of a line the user can take back: never what the bank says, only what followed from it on the user's side. */
export const receiptUndoSchema = z.enum([
  /** The category and note that a pending one handed on to the posted one. */
  'carry-over',
  /** The bank's new category: the one of before stays, as the user's choice. */
  'category',
]);
export type ReceiptUndo = z.infer<typeof receiptUndoSchema>;

export const receiptLineSchema = z.object({
  kind: receiptLineKindSchema,
  entryId: entryIdSchema,
  /** Null for what came with this sync for the first time. */
  before: bankFormSchema.nullable(),
  /** Null for what went with it. */
  after: bankFormSchema.nullable(),
  /** As it is now; null where the bank has taken it back. */
  transaction: transactionSchema.nullable(),
  undo: receiptUndoSchema.nullable(),
});
export type ReceiptLine = z.infer<typeof receiptLineSchema>;
