/** The port to Plaid, by the official client. Each method is one call and the reading of its answer. */
import { z } from 'zod';

import { itemIdSchema } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import { packPage } from '#ports/packed-page.ts';
import { accountsSchema } from './accounts.ts';
import { isAboutTheQuestionOnly } from './about-the-question.ts';
import { createAssetReportCalls } from './asset-report-calls.ts';
import { createBalanceCalls } from './balance-calls.ts';
import { createPlaidCaller, type CallerParts } from './call-plaid.ts';
import { firstSyncTimeoutMilliseconds } from './endpoints.ts';
import { createIncomeCalls } from './income-calls.ts';
import { createInstitutionCalls } from './institution-calls.ts';
import { itemSchema } from './items.ts';
import { createLinkTokenCalls } from './link-token-calls.ts';
import { countryCodesSchema, productsSchema } from './open-sets.ts';
import { createProductCalls } from './product-calls.ts';
import { transactionsPageSchema } from './transactions.ts';

export interface PlaidGatewayOptions extends CallerParts {
  /** How many updates a page of a sync may hold, at most 500, which is also what it is otherwise. */
  readonly updatesPerPage?: number | undefined;
}

/** The most that one page may hold; large pages make a mutation between pages rarer. */
const mostUpdatesPerPage = 500;
/** The most history Plaid gives. Only has an effect when Link did not fix it already. */
const mostDaysOfHistory = 730;

export function createPlaidGateway({ updatesPerPage = mostUpdatesPerPage, ...parts }: PlaidGatewayOptions): BankGateway {
  const callPlaid = createPlaidCaller(parts);

  return {
    ...createLinkTokenCalls(callPlaid),

    exchangePublicToken: (publicToken) =>
      callPlaid({
        endpoint: 'itemPublicTokenExchange',
        send: (client, options) => client.itemPublicTokenExchange({ public_token: publicToken }, options),
        answer: z
          .object({ item_id: itemIdSchema, access_token: z.string().min(1) })
          .transform((answer) => ({ itemId: answer.item_id, accessToken: concealAccessToken(answer.access_token) })),
      }),

    createSandboxPublicToken: (request) =>
      callPlaid({
        endpoint: 'sandboxPublicTokenCreate',
        send: (client, options) =>
          client.sandboxPublicTokenCreate(
            {
              institution_id: request.institutionId,
              initial_products: productsSchema.parse(request.products),
              options: {
                override_username: request.username,
                override_password: request.password,
                ...(request.products.includes('transactions') ? { transactions: { days_requested: request.daysRequested } } : {}),
              },
            },
            options,
          ),
        answer: z.object({ public_token: z.string().min(1) }).transform((answer) => ({ publicToken: answer.public_token })),
      }),

    getItem: (item, signal) =>
      callPlaid({
        endpoint: 'itemGet',
        item,
        signal,
        send: (client, options) => client.itemGet({ access_token: item.reveal() }, options),
        answer: itemSchema,
      }),

    createPublicToken: (item) =>
      callPlaid({
        endpoint: 'itemPublicTokenCreate',
        item,
        send: (client, options) => client.itemCreatePublicToken({ access_token: item.reveal() }, options),
        answer: z.object({ public_token: z.string().min(1) }).transform((answer) => ({ publicToken: answer.public_token })),
      }),

    rotateAccessToken: (item) =>
      callPlaid({
        endpoint: 'itemAccessTokenInvalidate',
        item,
        send: (client, options) => client.itemAccessTokenInvalidate({ access_token: item.reveal() }, options),
        answer: z
          .object({ new_access_token: z.string().min(1) })
          .transform((answer) => concealAccessToken(answer.new_access_token)),
      }),

    removeItem: async (item) => {
      await callPlaid({
        endpoint: 'itemRemove',
        item,
        send: (client, options) => client.itemRemove({ access_token: item.reveal() }, options),
        answer: z.unknown(),
      });
    },

    getAccounts: (item, signal) =>
      callPlaid({
        endpoint: 'accountsGet',
        item,
        signal,
        send: (client, options) => client.accountsGet({ access_token: item.reveal() }, options),
        answer: accountsSchema,
      }),

    syncTransactions: async (item, cursor, signal) => {
      const page = await callPlaid({
        endpoint: 'transactionsSync',
        item,
        signal,
        timeoutMilliseconds: cursor === null ? firstSyncTimeoutMilliseconds : undefined,
        send: (client, options) =>
          client.transactionsSync(
            {
              access_token: item.reveal(),
              count: updatesPerPage,
              options: { include_original_description: true, ...(cursor === null ? { days_requested: mostDaysOfHistory } : {}) },
              ...(cursor === null ? {} : { cursor }),
            },
            options,
          ),
        answer: transactionsPageSchema,
      });
      return packPage(page);
    },

    refreshTransactions: async (item) => {
      await callPlaid({
        endpoint: 'transactionsRefresh',
        item,
        send: (client, options) => client.transactionsRefresh({ access_token: item.reveal() }, options),
        answer: z.unknown(),
      });
    },

    ...createProductCalls(callPlaid),
    ...createBalanceCalls(callPlaid),
    ...createAssetReportCalls(callPlaid),
    ...createIncomeCalls(callPlaid),
    ...createInstitutionCalls(callPlaid),

    checkKeys: async () => {
      try {
        await callPlaid({
          endpoint: 'institutionsGet',
          send: (client, options) =>
            client.institutionsGet({ count: 1, offset: 0, country_codes: countryCodesSchema.parse(['US']) }, options),
          answer: z.unknown(),
        });
      } catch (error) {
        if (!isAboutTheQuestionOnly(error)) throw error;
      }
    },
  };
}
