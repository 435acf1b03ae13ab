/** Asking a demo bank in a way that fails the test when what it answers is not of the official client's types. */
import { expect } from 'vitest';
import type { DemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import { postRaw } from './demo-bank-client.ts';
import { readPlaidTypes } from './plaid-types.ts';

/** Every endpoint of Plaid's that the bank has, with the client's names for its request and its answer. */
export const plaidEndpoints = {
  '/link/token/create': ['LinkTokenCreateRequest', 'LinkTokenCreateResponse'],
  '/link/token/get': ['LinkTokenGetRequest', 'LinkTokenGetResponse'],
  '/item/public_token/exchange': ['ItemPublicTokenExchangeRequest', 'ItemPublicTokenExchangeResponse'],
  '/item/public_token/create': ['ItemPublicTokenCreateRequest', 'ItemPublicTokenCreateResponse'],
  '/item/get': ['ItemGetRequest', 'ItemGetResponse'],
  '/item/remove': ['ItemRemoveRequest', 'ItemRemoveResponse'],
  '/item/access_token/invalidate': ['ItemAccessTokenInvalidateRequest', 'ItemAccessTokenInvalidateResponse'],
  '/accounts/get': ['AccountsGetRequest', 'AccountsGetResponse'],
  '/accounts/balance/get': ['AccountsBalanceGetRequest', 'AccountsGetResponse'],
  '/transactions/sync': ['TransactionsSyncRequest', 'TransactionsSyncResponse'],
  '/transactions/get': ['TransactionsGetRequest', 'TransactionsGetResponse'],
  '/transactions/refresh': ['TransactionsRefreshRequest', 'TransactionsRefreshResponse'],
  '/institutions/search': ['InstitutionsSearchRequest', 'InstitutionsSearchResponse'],
  '/institutions/get': ['InstitutionsGetRequest', 'InstitutionsGetResponse'],
  '/institutions/get_by_id': ['InstitutionsGetByIdRequest', 'InstitutionsGetByIdResponse'],
  '/sandbox/public_token/create': ['SandboxPublicTokenCreateRequest', 'SandboxPublicTokenCreateResponse'],
  '/sandbox/item/reset_login': ['SandboxItemResetLoginRequest', 'SandboxItemResetLoginResponse'],
  '/sandbox/item/fire_webhook': ['SandboxItemFireWebhookRequest', 'SandboxItemFireWebhookResponse'],
  '/sandbox/item/set_verification_status': [
    'SandboxItemSetVerificationStatusRequest',
    'SandboxItemSetVerificationStatusResponse',
  ],
  '/sandbox/transactions/create': ['SandboxTransactionsCreateRequest', 'SandboxTransactionsCreateResponse'],
  '/sandbox/user/reset_login': ['SandboxUserResetLoginRequest', 'SandboxUserResetLoginResponse'],
  '/item/webhook/update': ['ItemWebhookUpdateRequest', 'ItemWebhookUpdateResponse'],
  '/auth/get': ['AuthGetRequest', 'AuthGetResponse'],
  '/identity/get': ['IdentityGetRequest', 'IdentityGetResponse'],
  '/transactions/recurring/get': ['TransactionsRecurringGetRequest', 'TransactionsRecurringGetResponse'],
  '/investments/holdings/get': ['InvestmentsHoldingsGetRequest', 'InvestmentsHoldingsGetResponse'],
  '/investments/transactions/get': ['InvestmentsTransactionsGetRequest', 'InvestmentsTransactionsGetResponse'],
  '/investments/refresh': ['InvestmentsRefreshRequest', 'InvestmentsRefreshResponse'],
  '/liabilities/get': ['LiabilitiesGetRequest', 'LiabilitiesGetResponse'],
  '/asset_report/create': ['AssetReportCreateRequest', 'AssetReportCreateResponse'],
  '/asset_report/get': ['AssetReportGetRequest', 'AssetReportGetResponse'],
  '/asset_report/refresh': ['AssetReportRefreshRequest', 'AssetReportRefreshResponse'],
  '/asset_report/remove': ['AssetReportRemoveRequest', 'AssetReportRemoveResponse'],
  '/user/create': ['UserCreateRequest', 'UserCreateResponse'],
  '/user/remove': ['UserRemoveRequest', 'UserRemoveResponse'],
  '/income/verification/paystubs/get': ['IncomeVerificationPaystubsGetRequest', 'IncomeVerificationPaystubsGetResponse'],
  '/credit/sessions/get': ['CreditSessionsGetRequest', 'CreditSessionsGetResponse'],
  '/credit/bank_income/get': ['CreditBankIncomeGetRequest', 'CreditBankIncomeGetResponse'],
} as const;
export type PlaidPath = keyof typeof plaidEndpoints;

export const plaidTypes = readPlaidTypes();

/** Asks, and answers what the bank answered; fails the test when that is not of the client's type. */
export async function ask(bank: DemoBank, path: PlaidPath, fields: object): Promise<Record<string, unknown>> {
  const { status, body } = await postRaw(bank, path, fields);
  const complaints = plaidTypes.complaintsAbout(body, plaidEndpoints[path][1]);

  expect({ path, status, complaints }).toEqual({ path, status: 200, complaints: [] });
  return body;
}

/** The same for a request that must be refused; answers the error's code. */
export async function askWrongly(bank: DemoBank, path: string, fields: object): Promise<unknown> {
  const { status, body } = await postRaw(bank, path, fields);
  const complaints = plaidTypes.complaintsAbout(body, 'PlaidError');

  expect({ path, refused: status >= 400, complaints }).toEqual({ path, refused: true, complaints: [] });
  return body['error_code'];
}
