import { z } from 'zod';

import { failureSchema } from '../failures.ts';
import { itemIdSchema } from '../ids.ts';

/** What Coffer can read of a bank beside accounts, balances and transactions, by Plaid's names. */
export const productSchema = z.enum(['auth', 'identity', 'investments', 'liabilities', 'recurring_transactions']);
export type Product = z.infer<typeof productSchema>;

/** How Plaid charges for it: once for each bank, or every month while the bank is connected (plaid.com/docs/account/billing). */
export const productBillingSchema = z.enum(['once', 'monthly']);
export type ProductBilling = z.infer<typeof productBillingSchema>;

export const productStateSchema = z.object({
  itemId: itemIdSchema,
  institutionName: z.string(),
  product: productSchema,
  status: z.enum([
    /** Read, and shown. */
    'on',
    /** Asked for, and not there yet. */
    'preparing',
    /** The bank offers it; reading it for the first time makes Plaid charge for it. */
    'off',
    /** Read once, and then no more because the user said so. */
    'stopped',
    /** The bank offers it, and wants the user's consent first. */
    'consent',
    /** The bank offers it, and none of the connected accounts has any. */
    'none',
    'unsupported',
    /** The last reading failed; what was read before is still shown. */
    'failed',
  ]),
  billing: productBillingSchema,
  /** Whether Plaid has begun to charge for it, read or not. */
  isBilled: z.boolean(),
  readAt: z.number().nullable(),
  failure: failureSchema.nullable(),
});
export type ProductState = z.infer<typeof productStateSchema>;
