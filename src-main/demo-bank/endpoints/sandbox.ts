import type { SandboxPublicTokenCreateResponse } from 'plaid';
import { z } from 'zod';
import { bankUser } from '../bank-users.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { makeItem } from '../make-item.ts';
import { signIn } from '../people/user-directory.ts';
import { checkProducts } from '../products.ts';
import { daysRequested, ignored, incomeVerification, plainDate, products, usualDaysRequested } from './common-fields.ts';

export const sandboxEndpoints: readonly Endpoint[] = [
  endpointFor<SandboxPublicTokenCreateResponse>()({
    path: '/sandbox/public_token/create',
    fields: z.strictObject({
      institution_id: z.string().min(1, 'must be a non-empty string'),
      initial_products: products.min(1, 'must be a non-empty array of products'),
      options: z
        .strictObject({
          webhook: z.string().optional(),
          override_username: z.string().nullish(),
          override_password: z.string().nullish(),
          transactions: z
            .strictObject({
              start_date: plainDate.optional(),
              end_date: plainDate.optional(),
              days_requested: daysRequested.optional(),
            })
            .nullish(),
          statements: ignored,
          income_verification: incomeVerification.nullish(),
        })
        .optional(),
      user_id: z.string().nullish(),
      user_token: ignored,
    }),
    handle: ({ institution_id: institutionId, initial_products: asked, options, user_id: userId }, bank) => {
      checkProducts(asked);
      const user = signIn(options?.override_username ?? 'user_good', options?.override_password ?? 'pass_good');
      const item = makeItem(bank, {
        institutionId,
        user,
        selectedAccountKeys: null,
        products: asked,
        consentedProducts: [],
        daysRequested: options?.transactions?.days_requested ?? usualDaysRequested,
        webhook: options?.webhook ?? null,
        userId: asked.includes('income_verification') ? bankUser(bank, userId).userId : null,
        incomeDays: options?.income_verification?.bank_income?.days_requested ?? null,
      });
      return { public_token: bank.items.givePublicToken(item.itemId).publicToken };
    },
  }),
];
