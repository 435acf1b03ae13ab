import { z } from 'zod';

import { plainDateSchema } from '../dates.ts';
import { accountIdSchema, bankTransactionIdSchema } from '../ids.ts';

/** Something that comes again and again: rent, pay, a subscription. */
export const recurringStreamSchema = z.object({
  streamId: z.string().min(1).max(128),
  accountId: accountIdSchema,
  description: z.string(),
  merchant: z.string().nullable(),
  /** 'WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY', 'ANNUALLY'. Open. */
  rhythm: z.string(),
  firstDate: plainDateSchema,
  lastDate: plainDateSchema,
  nextDate: plainDateSchema.nullable(),
  /** Minor units, money out negative. Null where the bank doesn't say. */
  averageAmount: z.int().nullable(),
  lastAmount: z.int().nullable(),
  currency: z.string(),
  isActive: z.boolean(),
  count: z.int(),
  /** Of the bank; those that Coffer has are answered by `recurring.transactions`. */
  transactionIds: z.array(bankTransactionIdSchema).default([]),
});
export type RecurringStream = z.infer<typeof recurringStreamSchema>;
