import { z } from 'zod';

import { plainDateSchema, plainMonthSchema } from '../dates.ts';
import { failureSchema } from '../failures.ts';

/** The most history that Plaid looks through for income, in days. */
export const mostIncomeDays = 731;

/** Minor units; income is money in, so it is positive here as everywhere in Coffer. */
const amountSchema = z.object({ currency: z.string(), amount: z.int() });

export const incomeSourceSchema = z.object({
  sourceId: z.string(),
  name: z.string(),
  /** Plaid's word for what it is: 'SALARY', 'RENTAL', 'GIG_ECONOMY'. Open. */
  category: z.string().nullable(),
  /** How often it comes: 'BIWEEKLY', 'MONTHLY', 'UNKNOWN'. Open. */
  rhythm: z.string().nullable(),
  institutionName: z.string().nullable(),
  accountName: z.string().nullable(),
  mask: z.string().nullable(),
  firstDate: plainDateSchema.nullable(),
  lastDate: plainDateSchema.nullable(),
  currency: z.string(),
  total: z.int(),
  count: z.int(),
  /** Newest first. */
  payments: z.array(
    z.object({
      date: plainDateSchema,
      name: z.string().nullable(),
      currency: z.string(),
      amount: z.int(),
      isPending: z.boolean(),
    }),
  ),
});
export type IncomeSource = z.infer<typeof incomeSourceSchema>;

export const incomeSchema = z.object({
  madeAt: z.number().nullable(),
  /** How far back was looked. */
  days: z.int().nullable(),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  institutionNames: z.array(z.string()),
  /** One for each currency. */
  totals: z.array(amountSchema),
  /** Of all sources together, newest first; the first and the last month may be partial. */
  months: z.array(amountSchema.extend({ month: plainMonthSchema })),
  sources: z.array(incomeSourceSchema),
  /** Plaid's codes for what is missing in it. Open. */
  warnings: z.array(z.string()),
});
export type Income = z.infer<typeof incomeSchema>;

export const incomeStateSchema = z.object({
  status: z.enum([
    /** The user has not shared any. */
    'none',
    /** Shared, and Plaid is still working it out. */
    'preparing',
    'ready',
    /** The last reading failed; what was read before is still there. */
    'failed',
  ]),
  readAt: z.number().nullable(),
  failure: failureSchema.nullable(),
  income: incomeSchema.nullable(),
});
export type IncomeState = z.infer<typeof incomeStateSchema>;
