import type { LinkTokenCreateResponse, LinkTokenGetResponse } from 'plaid';
import { z } from 'zod';
import type { Bank } from '../bank.ts';
import type { ItemRecord, LinkTokenRecord } from '../bank-state.ts';
import { bankUser } from '../bank-users.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { institutionById } from '../institutions.ts';
import { itemFault } from '../item-faults.ts';
import { sessionResults } from '../link-session/session-results.ts';
import { createLinkToken, linkTokenRecord } from '../link-tokens.ts';
import { invalidField, invalidInstitution, missingFields } from '../plaid-fault.ts';
import { checkNoOverlap, checkProducts } from '../products.ts';
import type { Wire } from '../wire.ts';
import { countryCodes, daysRequested, ignored, incomeVerification, products, usualDaysRequested } from './common-fields.ts';

/** For other products, other devices and the looks of Link: known to Plaid (plaid 47), and of no effect here. */
const otherFields = [
  'access_tokens',
  'account_filters',
  'android_package_name',
  'appearance_mode',
  'auth',
  'base_report',
  'card_switch',
  'cashflow_report',
  'consumer_report_permissible_purpose',
  'cra_enabled',
  'cra_options',
  'credit_partner_insights',
  'employment',
  'enable_multi_item_link',
  'eu_config',
  'financekit_supported',
  'identity',
  'identity_verification',
  'institution_data',
  'investments',
  'investments_auth',
  'link_customization_name',
  'payment_configuration',
  'payment_initiation',
  'statements',
  'third_party_user_token',
  'transfer',
  'user_token',
];

const mostHostedSeconds = 21 * 24 * 3_600;

const fields = z.strictObject({
  client_name: z.string().min(1, 'must be a non-empty string').max(30, 'must be at most 30 characters'),
  language: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code'),
  country_codes: countryCodes,
  user: z.looseObject({ client_user_id: z.string().min(1, 'must be a non-empty string').max(128) }).optional(),
  user_id: z.string().optional(),
  products: products.nullish(),
  required_if_supported_products: products.nullish(),
  optional_products: products.nullish(),
  additional_consented_products: products.nullish(),
  webhook: z.string().optional(),
  access_token: z.string().nullish(),
  redirect_uri: z.string().optional(),
  transactions: z.strictObject({ days_requested: daysRequested.optional() }).optional(),
  income_verification: incomeVerification.optional(),
  update: z.looseObject({ account_selection_enabled: z.boolean().nullish() }).nullish(),
  institution_id: z.string().nullish(),
  hosted_link: z
    .strictObject({
      completion_redirect_uri: z.url('must be an address').optional(),
      url_lifetime_seconds: z.int().positive('must be positive').max(mostHostedSeconds, 'must not exceed 21 days').optional(),
      is_mobile_app: z.literal(false, 'only desktop pages are simulated').optional(),
      delivery_method: ignored,
    })
    .nullish(),
  ...Object.fromEntries(otherFields.map((field) => [field, ignored])),
});

export const linkTokenEndpoints: readonly Endpoint[] = [
  endpointFor<LinkTokenCreateResponse>()({
    path: '/link/token/create',
    fields,
    handle: (request, bank) => {
      if (request.user === undefined && request.user_id === undefined) throw missingFields(['user']);
      if (request.redirect_uri !== undefined) checkRedirectUri(request.redirect_uri);
      const lists = {
        products: request.products ?? [],
        required_if_supported_products: request.required_if_supported_products ?? [],
        optional_products: request.optional_products ?? [],
        additional_consented_products: request.additional_consented_products ?? [],
      };
      Object.values(lists).forEach(checkProducts);
      if (lists.products.includes('income_verification')) checkIncome(request);
      checkNoOverlap(lists);

      const updated =
        request.access_token === undefined || request.access_token === null ? null : itemToUpdate(request.access_token, bank);
      if (updated === null && lists.products.length === 0) throw missingFields(['products']);
      if (updated !== null) checkProductsToAdd(lists.products);
      if (institutionById(request.institution_id ?? undefined) === undefined && (request.institution_id ?? '') !== '')
        throw invalidInstitution();
      const { hosted_link: hosted } = request;
      const record = {
        clientName: request.client_name,
        language: request.language,
        countryCodes: request.country_codes,
        products: lists.products,
        optionalProducts: [...lists.required_if_supported_products, ...lists.optional_products],
        consentedProducts: lists.additional_consented_products,
        webhook: request.webhook ?? null,
        redirectUri: request.redirect_uri ?? null,
        daysRequested: request.transactions?.days_requested ?? usualDaysRequested,
        updateItemId: updated?.itemId ?? null,
        selectsAccounts: request.update?.account_selection_enabled === true,
        userId: request.user_id === undefined ? null : bankUser(bank, request.user_id).userId,
        incomeDays: request.income_verification?.bank_income?.days_requested ?? null,
        institutionId: request.institution_id ?? null,
        hosted: hosted ? { completionRedirectUri: hosted.completion_redirect_uri ?? null } : null,
      };
      const seconds = hosted?.url_lifetime_seconds;
      const { linkToken, expiresAt, hostedLinkUrl } = createLinkToken(
        bank,
        record,
        seconds === undefined ? undefined : seconds * 1000,
      );
      return {
        link_token: linkToken,
        expiration: new Date(expiresAt).toISOString(),
        ...(hostedLinkUrl === null ? {} : { hosted_link_url: hostedLinkUrl }),
      };
    },
  }),
  endpointFor<LinkTokenGetResponse>()({
    path: '/link/token/get',
    fields: z.strictObject({ link_token: z.string().min(1, 'must be a non-empty string') }),
    handle: ({ link_token: linkToken }, bank) => {
      const record = linkTokenRecord(bank, linkToken);
      return {
        link_token: linkToken,
        created_at: new Date(record.createdAt).toISOString(),
        expiration: new Date(record.expiresAt).toISOString(),
        link_sessions: record.sessions.map((session) => sessionResults(session, record, linkToken, bank)),
        metadata: metadataOf(record),
      };
    },
  }),
];

function metadataOf(record: LinkTokenRecord): Wire<LinkTokenGetResponse['metadata']> {
  return {
    initial_products: record.products as unknown as Wire<LinkTokenGetResponse['metadata']>['initial_products'],
    webhook: record.webhook,
    country_codes: record.countryCodes as unknown as Wire<LinkTokenGetResponse['metadata']>['country_codes'],
    language: record.language,
    redirect_uri: record.redirectUri,
    client_name: record.clientName,
  };
}

/** Plaid: https (http for localhost in Sandbox), no query, no fragment, no scheme of one's own. */
function checkRedirectUri(text: string): void {
  const uri = URL.parse(text);
  const local = uri?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(uri.hostname);
  if (uri === null || (uri.protocol !== 'https:' && !local) || uri.search !== '' || uri.hash !== '') {
    throw invalidField('redirect_uri: must use https (or http on localhost) and carry no query and no fragment');
  }
}

/** What was revoked at my.plaid.com cannot be given back there: it must be linked anew. */
function itemToUpdate(token: string, bank: Bank): ItemRecord {
  const item = bank.items.byAccessToken(token);
  if (item.trouble?.code === 'USER_PERMISSION_REVOKED') throw itemFault('USER_PERMISSION_REVOKED');
  return item;
}

/** Update mode takes `products` for credit products only; consent to others is asked for in the other lists. */
function checkProductsToAdd(asked: readonly string[]): void {
  const wrong = asked.filter((product) => !creditProducts.has(product) && !product.startsWith('cra_'));
  if (wrong.length > 0)
    throw invalidField(`products: must be left out in update mode, except for credit products, and not name ${wrong.join(', ')}`);
}

const creditProducts: ReadonlySet<string> = new Set(['assets', 'statements', 'income_verification']);

/** Bank income belongs to a user, and says how far back it goes. */
function checkIncome(request: z.output<typeof fields>): void {
  if (request.user_id === undefined) throw missingFields(['user_id']);
  if (request.income_verification?.bank_income === undefined) throw missingFields(['income_verification.bank_income']);
}
