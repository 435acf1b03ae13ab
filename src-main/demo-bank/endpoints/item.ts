import type {
  ItemAccessTokenInvalidateResponse,
  ItemGetResponse,
  ItemPublicTokenCreateResponse,
  ItemPublicTokenExchangeResponse,
  ItemRemoveResponse,
  ItemWebhookUpdateResponse,
} from 'plaid';
import { z } from 'zod';
import { startOfLocalDay } from '../calendar.ts';
import { historyStage } from '../change-log.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { troubleOf } from '../item-health.ts';
import { plaidItem } from '../plaid-shapes.ts';
import { accessToken, ignored } from './common-fields.ts';

export const itemEndpoints: readonly Endpoint[] = [
  endpointFor<ItemPublicTokenExchangeResponse>()({
    path: '/item/public_token/exchange',
    fields: z.strictObject({ public_token: z.string().min(1, 'must be a non-empty string') }),
    handle: ({ public_token: publicToken }, { items }) => {
      const { accessToken: token, itemId } = items.exchange(publicToken);
      return { access_token: token, item_id: itemId };
    },
  }),
  endpointFor<ItemPublicTokenCreateResponse>()({
    path: '/item/public_token/create',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, { items }) => {
      const { publicToken, expiresAt } = items.givePublicToken(items.byAccessToken(token).itemId);
      return { public_token: publicToken, expiration: new Date(expiresAt).toISOString() };
    },
  }),
  endpointFor<ItemGetResponse>()({
    path: '/item/get',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, bank) => {
      const item = bank.items.byAccessToken(token);
      const ready = item.transactions !== null && historyStage(item, bank.now()) !== 'NOT_READY';
      const isFailing = troubleOf(item, bank) !== null || bank.institutionHealth.of(item.institutionId) !== 'HEALTHY';
      const updatedAt = Math.max(item.transactions?.since ?? 0, startOfLocalDay(bank.today()));
      return {
        item: { ...plaidItem(item, bank), created_at: new Date(item.createdAt).toISOString() },
        status: {
          transactions: {
            last_successful_update: ready ? new Date(updatedAt).toISOString() : null,
            last_failed_update: isFailing ? new Date(startOfLocalDay(bank.today())).toISOString() : null,
          },
          last_webhook: null,
        },
      };
    },
  }),
  endpointFor<ItemRemoveResponse>()({
    path: '/item/remove',
    fields: z.strictObject({ access_token: accessToken, reason_code: ignored, reason_note: z.string().max(512).nullish() }),
    handle: ({ access_token: token }, { items }) => {
      items.remove(items.byAccessToken(token).itemId);
      return {};
    },
  }),
  endpointFor<ItemWebhookUpdateResponse>()({
    path: '/item/webhook/update',
    fields: z.strictObject({ access_token: accessToken, webhook: z.string().nullish() }),
    handle: ({ access_token: token, webhook }, bank) => {
      const { itemId } = bank.items.byAccessToken(token);
      bank.items.change(itemId, (item) => void (item.webhook = webhook ?? null));
      return { item: plaidItem(bank.items.byAccessToken(token), bank) };
    },
  }),
  endpointFor<ItemAccessTokenInvalidateResponse>()({
    path: '/item/access_token/invalidate',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, { items }) => ({ new_access_token: items.rotateAccessToken(token) }),
  }),
];
