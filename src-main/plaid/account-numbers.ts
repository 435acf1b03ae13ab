/** What /auth/get answers. */
import { z } from 'zod';

import { accountIdSchema } from '#contract/ids.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';

const account_id = accountIdSchema;
const text = z.string().min(1);

export const accountNumbersSchema = z
  .object({
    numbers: z.object({
      ach: z.array(
        z.object({
          account_id,
          account: text,
          routing: text,
          wire_routing: text.nullish(),
          is_tokenized_account_number: z.boolean().nullish(),
        }),
      ),
      eft: z.array(z.object({ account_id, account: text, institution: text, branch: text })),
      bacs: z.array(z.object({ account_id, account: text, sort_code: text })),
      international: z.array(z.object({ account_id, iban: text, bic: text })),
    }),
  })
  .transform(({ numbers }): AccountNumber[] => [
    ...numbers.ach.map((number): AccountNumber => ({
      scheme: 'ach',
      accountId: number.account_id,
      account: number.account,
      routing: number.routing,
      wireRouting: number.wire_routing ?? null,
      isTokenized: number.is_tokenized_account_number ?? false,
    })),
    ...numbers.eft.map(({ account_id: accountId, ...number }): AccountNumber => ({ scheme: 'eft', accountId, ...number })),
    ...numbers.bacs.map(({ account_id: accountId, account, sort_code: sortCode }): AccountNumber => ({
      scheme: 'bacs',
      accountId,
      account,
      sortCode,
    })),
    ...numbers.international.map(({ account_id: accountId, ...number }): AccountNumber => ({
      scheme: 'international',
      accountId,
      ...number,
    })),
  ]);
