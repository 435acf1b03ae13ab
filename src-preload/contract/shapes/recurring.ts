import { z } from 'zod';

import { plainDateSchema } from '../dates.ts';
import { accountIdSchema } from '../ids.ts';

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
  /** The bank's ids of what it is made of. */
  transactionIds: z.array(z.string()).default([]),
});
export type RecurringStream = z.infer<typeof recurringStreamSchema>;
