import type { SandboxItemResetLoginResponse, SandboxPublicTokenCreateResponse } from 'plaid';
import { z } from 'zod';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { makeItem } from '../make-item.ts';
import { signIn } from '../people/user-directory.ts';
import { checkProducts } from '../products.ts';
import { accessToken, daysRequested, ignored, plainDate, products, usualDaysRequested } from './common-fields.ts';

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
          income_verification: ignored,
        })
        .optional(),
      user_token: ignored,
      user_id: ignored,
    }),
    handle: ({ institution_id: institutionId, initial_products: asked, options }, bank) => {
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
      });
      return { public_token: bank.items.givePublicToken(item.itemId).publicToken };
    },
  }),
  endpointFor<SandboxItemResetLoginResponse>()({
    path: '/sandbox/item/reset_login',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, { items }) => {
      items.change(items.byAccessToken(token).itemId, (item) => void (item.loginRequired = true));
      return { reset_login: true };
    },
  }),
];
