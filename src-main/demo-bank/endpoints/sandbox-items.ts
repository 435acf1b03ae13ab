/** What a tester can do to an Item of Plaid's Sandbox (plaid.com/docs/api/sandbox). */
import type {
  SandboxItemFireWebhookResponse,
  SandboxItemResetLoginResponse,
  SandboxItemSetVerificationStatusResponse,
  SandboxTransactionsCreateResponse,
  SandboxUserResetLoginResponse,
} from 'plaid';
import { z } from 'zod';
import { dayNumber, plainDateSchema } from '#contract/dates.ts';
import { accountsAskedFor } from '../ask-for-product.ts';
import { bankUser, incomeItems } from '../bank-users.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { healthyItem } from '../item-health.ts';
import { dynamicRow } from '../people/dynamic-user.ts';
import { invalidField, noWebhook } from '../plaid-fault.ts';
import { fireWebhook, webhookCodes } from '../webhooks.ts';
import { accessToken, ignored } from './common-fields.ts';

const mostDaysAgo = 14;
const loginRequired = { code: 'ITEM_LOGIN_REQUIRED', reason: null };

export const sandboxItemEndpoints: readonly Endpoint[] = [
  endpointFor<SandboxItemResetLoginResponse>()({
    path: '/sandbox/item/reset_login',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, { items }) => {
      items.change(items.byAccessToken(token).itemId, (item) => void (item.trouble = loginRequired));
      return { reset_login: true };
    },
  }),
  endpointFor<SandboxUserResetLoginResponse>()({
    path: '/sandbox/user/reset_login',
    fields: z.strictObject({ user_id: z.string().nullish(), user_token: ignored, item_ids: z.array(z.string()).nullish() }),
    handle: ({ user_id: userId, item_ids: wanted }, bank) => {
      const items = incomeItems(bank, bankUser(bank, userId).userId);
      for (const { itemId } of items.filter((item) => wanted?.includes(item.itemId) !== false)) {
        bank.items.change(itemId, (item) => void (item.trouble = loginRequired));
      }
      return {};
    },
  }),
  endpointFor<SandboxItemFireWebhookResponse>()({
    path: '/sandbox/item/fire_webhook',
    fields: z.strictObject({
      access_token: accessToken,
      webhook_code: z.enum(webhookCodes),
      webhook_type: z.string().optional(),
    }),
    handle: ({ access_token: token, webhook_code: code, webhook_type: type }, { items }) => {
      const item = items.byAccessToken(token);
      if (item.webhook === null) throw noWebhook();
      fireWebhook(item.webhook, item.itemId, code, type);
      return { webhook_fired: true };
    },
  }),
  endpointFor<SandboxItemSetVerificationStatusResponse>()({
    path: '/sandbox/item/set_verification_status',
    fields: z.strictObject({
      access_token: accessToken,
      account_id: z.string(),
      verification_status: z.enum(['automatically_verified', 'verification_expired']),
    }),
    handle: ({ access_token: token, account_id: accountId, verification_status: status }, bank) => {
      const item = bank.items.byAccessToken(token);
      const [account] = accountsAskedFor(item, [accountId], bank);
      if (account !== undefined)
        bank.items.change(item.itemId, (draft) => void (draft.verificationStatuses[account.key] = status));
      return {};
    },
  }),
  endpointFor<SandboxTransactionsCreateResponse>()({
    path: '/sandbox/transactions/create',
    fields: z.strictObject({
      access_token: accessToken,
      transactions: z
        .array(
          z.strictObject({
            date_transacted: plainDateSchema,
            date_posted: plainDateSchema,
            amount: z.number(),
            description: z.string().min(1),
            iso_currency_code: z.literal('USD', 'must be USD, the currency of this user').optional(),
          }),
        )
        .min(1, 'must hold 1 to 10 transactions')
        .max(10, 'must hold 1 to 10 transactions'),
    }),
    handle: ({ access_token: token, transactions }, bank) => {
      const item = healthyItem(token, bank);
      if (item.user.kind !== 'dynamic') throw invalidField('transactions can be made for user_transactions_dynamic only');
      const today = dayNumber(bank.today());
      const outside = transactions.some(({ date_transacted: on, date_posted: posts }) =>
        [on, posts].some((day) => dayNumber(day) > today || dayNumber(day) < today - mostDaysAgo),
      );
      if (outside) throw invalidField(`dates must lie in the last ${mostDaysAgo} days`);

      const at = bank.now();
      bank.items.change(item.itemId, (draft) => {
        for (const made of transactions) {
          const row = dynamicRow(`made-${draft.changes.length}`, made.date_transacted, made.date_posted, {
            name: made.description,
            amount: Math.round(made.amount * 100),
            category: ['OTHER', 'OTHER_OTHER'],
          });
          draft.changes.push({ kind: 'add', at, row });
        }
      });
      return {};
    },
  }),
];
