/** The port to Plaid, by the official client. Each method is one call and the reading of its answer. */
import type { CountryCode, Products } from 'plaid';
import { z } from 'zod';

import { CofferError } from '#contract/failures.ts';
import { itemIdSchema } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { BankGateway, CreatedLinkToken, LinkTokenRequest } from '#ports/bank-gateway.ts';
import { accountsSchema } from './accounts.ts';
import { createAssetReportCalls } from './asset-report-calls.ts';
import { createPlaidCaller, type CallerParts } from './call-plaid.ts';
import { firstSyncTimeoutMilliseconds } from './endpoints.ts';
import { institutionAnswerSchema, institutionsAnswerSchema } from './institutions.ts';
import { itemSchema } from './items.ts';
import { createdLinkTokenSchema, linkSessionsSchema } from './link-tokens.ts';
import { plaidAddress, type PlaidEnvironment } from './plaid-address.ts';
import { createProductCalls } from './product-calls.ts';
import { transactionsPageSchema } from './transactions.ts';

export interface PlaidGatewayOptions extends Omit<CallerParts, 'address' | 'environment'> {
  readonly environment: PlaidEnvironment;
  /** A demo bank's loopback address instead of Plaid's. */
  readonly baseUrl?: string | undefined;
  /** How many updates a page of a sync may hold, at most 500, which is also what it is otherwise. */
  readonly updatesPerPage?: number;
}

/** The most that one page may hold; large pages make a mutation between pages rarer. */
const mostUpdatesPerPage = 500;
/** The most history Plaid gives. Only has an effect when Link did not fix it already. */
const mostDaysOfHistory = 730;

/** @throws `invalid-input` for an unknown environment or an address that is not on this machine */
export function createPlaidGateway({ baseUrl, updatesPerPage = mostUpdatesPerPage, ...parts }: PlaidGatewayOptions): BankGateway {
  const callPlaid = createPlaidCaller({ ...parts, address: plaidAddress(parts.environment, baseUrl) });

  const createLinkToken = (request: LinkTokenRequest): Promise<CreatedLinkToken> =>
    callPlaid({
      endpoint: 'linkTokenCreate',
      send: (client, options) =>
        client.linkTokenCreate(
          {
            client_name: 'Coffer',
            user: { client_user_id: request.clientUserId },
            language: request.language,
            country_codes: countryCodesSchema.parse(request.countryCodes),
            ...(request.redirectUri === null ? {} : { redirect_uri: request.redirectUri }),
            ...linkPurpose(request),
            ...hostedPage(request),
          },
          options,
        ),
      answer: createdLinkTokenSchema,
    });

  return {
    createLinkToken: async (request) => {
      try {
        return await createLinkToken(request);
      } catch (error) {
        const essential = withoutConveniences(request);
        if (essential === null || !isAboutTheQuestionOnly(error)) throw error;
        return createLinkToken(essential);
      }
    },

    getLinkSessions: (linkToken, signal) =>
      callPlaid({
        endpoint: 'linkTokenGet',
        signal,
        send: (client, options) => client.linkTokenGet({ link_token: linkToken }, options),
        answer: linkSessionsSchema,
      }),

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

    syncTransactions: (item, cursor, signal) =>
      callPlaid({
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
      }),

    ...createProductCalls(callPlaid),
    ...createAssetReportCalls(callPlaid),

    searchInstitutions: (query, countryCodes) =>
      callPlaid({
        endpoint: 'institutionsSearch',
        send: (client, options) =>
          client.institutionsSearch(
            { query, country_codes: countryCodesSchema.parse(countryCodes), options: { include_optional_metadata: true } },
            options,
          ),
        answer: institutionsAnswerSchema,
      }),

    getInstitution: (institutionId, countryCodes) =>
      callPlaid({
        endpoint: 'institutionsGetById',
        send: (client, options) =>
          client.institutionsGetById(
            {
              institution_id: institutionId,
              country_codes: countryCodesSchema.parse(countryCodes),
              options: { include_optional_metadata: true },
            },
            options,
          ),
        answer: institutionAnswerSchema,
      }),

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

/** A new Item names products and history; repairing one names the Item and must not name products. */
function linkPurpose(request: LinkTokenRequest): object {
  const consented = productsSchema.parse(request.consentedProducts);
  const ifSupported = productsSchema.parse(request.productsIfSupported);
  const consent = consented.length === 0 ? {} : { additional_consented_products: consented };
  if (request.update !== null) {
    const { item, chooseAccounts } = request.update;
    return {
      access_token: item.reveal(),
      ...consent,
      ...(chooseAccounts ? { update: { account_selection_enabled: true } } : {}),
    };
  }
  return {
    products: productsSchema.parse(request.products),
    ...(ifSupported.length === 0 ? {} : { required_if_supported_products: ifSupported }),
    ...consent,
    ...(request.institutionId === null ? {} : { institution_id: request.institutionId }),
    ...(request.products.includes('transactions') ? { transactions: { days_requested: request.daysRequested } } : {}),
  };
}

/** A desktop's browser: no app to come back to, and so no redirect that Plaid would have to know (plaid.com/docs/link/hosted-link). */
function hostedPage({ hosted }: LinkTokenRequest): object {
  if (hosted === null) return {};
  return { hosted_link: hosted.completionUri === null ? {} : { completion_redirect_uri: hosted.completionUri } };
}

/**
 * The request without what Link can do without, in case it was that which Plaid found fault with: it
 * documents `institution_id` for some clients only, and no loopback address to come back to. Null
 * when there is nothing to leave out.
 */
function withoutConveniences(request: LinkTokenRequest): LinkTokenRequest | null {
  if (request.institutionId === null && (request.hosted?.completionUri ?? null) === null) return null;
  return { ...request, institutionId: null, hosted: request.hosted === null ? null : { completionUri: null } };
}

/** Plaid accepted the keys and found fault with the question (a client without US banks, say): enough for a check of keys. */
function isAboutTheQuestionOnly(error: unknown): boolean {
  if (!(error instanceof CofferError) || error.failure.kind === 'keys-rejected') return false;
  const type = error.failure.plaid?.type;
  return type === 'INVALID_REQUEST' || type === 'INVALID_INPUT';
}

/** Plaid's sets of countries and products are open: new ones must pass without a new client. */
const openSetOf = <Member>(): z.ZodType<Member[]> => z.array(z.custom<Member>((value) => typeof value === 'string'));
const countryCodesSchema = openSetOf<CountryCode>();
const productsSchema = openSetOf<Products>();
