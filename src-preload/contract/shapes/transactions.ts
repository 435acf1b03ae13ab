import { z } from 'zod';

import { plainDateSchema } from '../dates.ts';
import { accountIdSchema, bankTransactionIdSchema, categoryIdSchema, entryIdSchema, itemIdSchema } from '../ids.ts';
import { transactionDetailsSchema } from './transaction-details.ts';

export const transactionStatusSchema = z.enum(['pending', 'posted']);
export type TransactionStatus = z.infer<typeof transactionStatusSchema>;

export const categorySchema = z.object({
  categoryId: categoryIdSchema,
  name: z.string(),
  group: z.string(),
  /** A design token's name, the same for a whole group. */
  color: z.string(),
  /** An icon's name. */
  icon: z.string(),
  /** Moves money between the user's own accounts, so it is neither income nor spending. */
  isTransfer: z.boolean(),
  isIncome: z.boolean(),
});
export type Category = z.infer<typeof categorySchema>;

const amountText = z.string().regex(/^\d{1,15}(\.\d{0,8})?$/, 'must be an amount such as 12.50, without a sign');

export const transactionFilterSchema = z.strictObject({
  /** Words or parts of words, all of which must occur in the description, merchant or note. */
  search: z.string().trim().max(200).optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  accountIds: z.array(accountIdSchema).max(1000).optional(),
  categoryIds: z.array(categoryIdSchema).max(1000).optional(),
  /** Sizes without sign, in whole units of each row's own currency: "12.50". */
  minimumAmount: amountText.optional(),
  maximumAmount: amountText.optional(),
  direction: z.enum(['in', 'out']).optional(),
  status: transactionStatusSchema.optional(),
});
/** What the page passes. */
export type TransactionFilterInput = z.input<typeof transactionFilterSchema>;
/** What main works with. */
export type TransactionFilter = z.output<typeof transactionFilterSchema>;

export const transactionSchema = z.object({
  entryId: entryIdSchema,
  /** The day it was posted, or the day it happened while it is pending. */
  date: z.string(),
  authorizedDate: z.string().nullable(),
  accountId: accountIdSchema,
  accountName: z.string(),
  /** The bank's own text. */
  description: z.string(),
  /** The merchant as Plaid recognised it. */
  merchant: z.string().nullable(),
  categoryId: categoryIdSchema,
  /** True when the user chose the category. */
  categoryEdited: z.boolean(),
  /** Minor units; money that leaves is negative. */
  amount: z.int(),
  currency: z.string(),
  status: transactionStatusSchema,
  note: z.string(),
});
export type Transaction = z.infer<typeof transactionSchema>;

/** One thing that happened to a transaction, by the bank or by the user. */
export const transactionEventSchema = z.object({
  at: z.number(),
  by: z.enum(['bank', 'user']),
  what: z.enum(['appeared', 'posted', 'changed', 'recategorised', 'removed', 'returned', 'category', 'note']),
  /** What it was before: 'pending at 5.75', 'Groceries'. */
  date: z.string().nullable(),
  amount: z.int().nullable(),
  text: z.string().nullable(),
});
export type TransactionEvent = z.infer<typeof transactionEventSchema>;

export const transactionDetailSchema = transactionSchema.extend({
  itemId: itemIdSchema,
  institutionName: z.string(),
  bankTransactionId: bankTransactionIdSchema,
  bankCategoryId: categoryIdSchema,
  /** The bank's category in the bank's words, so that an unknown one can still be read. */
  bankCategoryText: z.string().nullable(),
  paymentChannel: z.string().nullable(),
  /** Null where the bank tells nothing more. */
  details: transactionDetailsSchema.nullable(),
  /** What it was while it was pending, if Coffer saw it then. */
  pendingForm: z.object({ date: z.string(), amount: z.int(), description: z.string() }).nullable(),
  history: z.array(transactionEventSchema),
});
export type TransactionDetail = z.infer<typeof transactionDetailSchema>;

/** Sums are kept apart by currency: they are never added across. */
export const currencySumSchema = z.object({ currency: z.string(), in: z.int(), out: z.int() });
export type CurrencySum = z.infer<typeof currencySumSchema>;

export const transactionOutlineSchema = z.object({
  count: z.int(),
  sums: z.array(currencySumSchema),
  /** Newest first, only months that have rows; counts add up to `count`. */
  months: z.array(z.object({ month: z.string(), count: z.int(), sums: z.array(currencySumSchema) })),
  /** All transactions of the profile, whatever the filter: tells "nothing matches" from "nothing yet". */
  totalCount: z.int(),
  earliestDate: z.string().nullable(),
});
export type TransactionOutline = z.infer<typeof transactionOutlineSchema>;
