import { z } from 'zod';

import { plainDateSchema } from '../dates.ts';
import { accountIdSchema, itemIdSchema } from '../ids.ts';

/** How Coffer groups accounts. Debts (`credit`, `loan`) count against net worth. */
export const accountKindSchema = z.enum(['cash', 'credit', 'investment', 'loan', 'other']);
export type AccountKind = z.infer<typeof accountKindSchema>;

export const accountSchema = z.object({
  accountId: accountIdSchema,
  itemId: itemIdSchema,
  institutionName: z.string(),
  name: z.string(),
  officialName: z.string().nullable(),
  /** The last digits the bank shows, if it shows any. Never the account number. */
  mask: z.string().nullable(),
  kind: accountKindSchema,
  /** The bank's own words: 'depository', 'checking'. Open: a bank may send new ones. */
  type: z.string(),
  subtype: z.string().nullable(),
  currency: z.string(),
  /**
   * What this account adds to net worth, in minor units: a debt is negative. Null when the bank
   * gives neither a current nor an available balance.
   */
  worth: z.int().nullable(),
  /** As the bank gives them: on a card, `current` is what is owed and `available` what may still be spent. */
  current: z.int().nullable(),
  available: z.int().nullable(),
  limit: z.int().nullable(),
  balanceAsOf: z.number().nullable(),
  /** No longer given by the bank: kept, with its history, but out of the totals. */
  hidden: z.boolean(),
  transactionCount: z.int(),
});
export type Account = z.infer<typeof accountSchema>;

/** What the bank said of an account's balances on a day, in minor units. */
export const knownBalanceSchema = z.object({
  date: plainDateSchema,
  current: z.int().nullable(),
  available: z.int().nullable(),
});
export type KnownBalance = z.infer<typeof knownBalanceSchema>;
