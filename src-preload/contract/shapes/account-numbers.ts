import { z } from 'zod';

import { accountIdSchema } from '../ids.ts';

const digits = z.string().min(1).max(64);

/** How money reaches an account, in the scheme of its country. */
export const accountNumberSchema = z.discriminatedUnion('scheme', [
  z.object({
    scheme: z.literal('ach'),
    accountId: accountIdSchema,
    account: digits,
    routing: digits,
    wireRouting: digits.nullable(),
    /** Not the real number: one that stands for it, and ends when the connection does. */
    isTokenized: z.boolean(),
  }),
  z.object({ scheme: z.literal('eft'), accountId: accountIdSchema, account: digits, institution: digits, branch: digits }),
  z.object({ scheme: z.literal('bacs'), accountId: accountIdSchema, account: digits, sortCode: digits }),
  z.object({ scheme: z.literal('international'), accountId: accountIdSchema, iban: digits, bic: digits }),
]);
export type AccountNumber = z.infer<typeof accountNumberSchema>;
