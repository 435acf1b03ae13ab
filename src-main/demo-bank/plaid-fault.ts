import type { PlaidError } from 'plaid';
import type { Wire } from './wire.ts';

type ErrorType = Wire<PlaidError>['error_type'];

export interface FaultDetails {
  readonly status?: number;
  readonly displayMessage?: string;
  /** Plaid's error_code_reason, which OAuth institutions give. */
  readonly reason?: string | null;
}

/** An answer that is one of Plaid's documented errors. */
export class PlaidFault extends Error {
  override readonly name = 'PlaidFault';
  readonly type: ErrorType;
  readonly code: string;
  readonly status: number;
  readonly displayMessage: string | null;
  readonly reason: string | null;

  constructor(type: ErrorType, code: string, message: string, details: FaultDetails = {}) {
    super(message);
    this.type = type;
    this.code = code;
    this.status = details.status ?? 400;
    this.displayMessage = details.displayMessage ?? null;
    this.reason = details.reason ?? null;
  }

  /** @param requestId absent in the error of an Item, which no request caused */
  body(requestId?: string): Wire<PlaidError> {
    return {
      display_message: this.displayMessage,
      documentation_url: `https://plaid.com/docs/errors/${this.type.toLowerCase().replaceAll('_', '-')}/#${this.code.toLowerCase()}`,
      error_code: this.code,
      error_code_reason: this.reason,
      error_message: this.message,
      error_type: this.type,
      ...(requestId === undefined ? {} : { request_id: requestId }),
      suggested_action: null,
    };
  }
}

export const missingFields = (fields: readonly string[]): PlaidFault =>
  new PlaidFault('INVALID_REQUEST', 'MISSING_FIELDS', `the following required fields are missing: ${fields.join(', ')}`);

export const unknownFields = (fields: readonly string[]): PlaidFault =>
  new PlaidFault(
    'INVALID_REQUEST',
    'UNKNOWN_FIELDS',
    `the following fields are not recognized by this endpoint: ${fields.join(', ')}`,
  );

export const invalidField = (message: string): PlaidFault => new PlaidFault('INVALID_REQUEST', 'INVALID_FIELD', message);

export const invalidBody = (): PlaidFault =>
  new PlaidFault('INVALID_REQUEST', 'INVALID_BODY', 'body could not be parsed as JSON');

export const notFound = (): PlaidFault =>
  new PlaidFault('INVALID_REQUEST', 'NOT_FOUND', 'the requested resource could not be found', { status: 404 });

export const invalidApiKeys = (): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_API_KEYS', 'invalid client_id or secret provided');

export const invalidAccessToken = (message = 'could not find matching access token'): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_ACCESS_TOKEN', message);

export const invalidPublicToken = (message = 'could not find matching public token'): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_PUBLIC_TOKEN', message);

export const invalidLinkToken = (): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_LINK_TOKEN', 'invalid link_token provided');

export const invalidAssetReportToken = (): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_ASSET_REPORT_TOKEN', 'could not find matching asset report token');

export const assetReportNotReady = (): PlaidFault =>
  new PlaidFault('ASSET_REPORT_ERROR', 'PRODUCT_NOT_READY', 'the asset report is not ready yet. try again later');

export const invalidUser = (): PlaidFault => new PlaidFault('INVALID_INPUT', 'INVALID_USER_ID', 'could not find matching user');

export const noWebhook = (): PlaidFault =>
  new PlaidFault('SANDBOX_ERROR', 'SANDBOX_WEBHOOK_INVALID', 'webhook for this item is not set up, or not of this type');

export const invalidInstitution = (): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_INSTITUTION', 'invalid institution_id provided');

export const invalidAccountId = (): PlaidFault =>
  new PlaidFault('INVALID_INPUT', 'INVALID_ACCOUNT_ID', 'failed to find requested account ID for requested item');

export const invalidProduct = (message: string): PlaidFault => new PlaidFault('INVALID_INPUT', 'INVALID_PRODUCT', message);

export const productNotReady = (): PlaidFault =>
  new PlaidFault(
    'ITEM_ERROR',
    'PRODUCT_NOT_READY',
    'the requested product is not yet ready. please provide a webhook or try the request again later',
  );

const noAccountCodes = {
  auth: 'NO_AUTH_ACCOUNTS',
  investments: 'NO_INVESTMENT_ACCOUNTS',
  liabilities: 'NO_LIABILITY_ACCOUNTS',
} as const;

/** The Item has no account that the product could say something of. */
export const noAccountsFor = (product: keyof typeof noAccountCodes): PlaidFault =>
  new PlaidFault('ITEM_ERROR', noAccountCodes[product], `there are no valid ${product} accounts for this item`);

export const mutationDuringPagination = (): PlaidFault =>
  new PlaidFault(
    'TRANSACTIONS_ERROR',
    'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
    'Underlying transaction data changed since last page was fetched. Please restart pagination from last update.',
  );

export const rateLimitExceeded = (code: string): PlaidFault =>
  new PlaidFault('RATE_LIMIT_EXCEEDED', code, 'rate limit exceeded for attempts to access this item. please try again later', {
    status: 429,
  });

export const internalError = (): PlaidFault =>
  new PlaidFault('API_ERROR', 'INTERNAL_SERVER_ERROR', 'an unexpected error occurred', { status: 500 });

export const oauthStateIdNotFound = (): PlaidFault =>
  new PlaidFault('INVALID_REQUEST', 'OAUTH_STATE_ID_NOT_FOUND', 'the OAuth state id could not be found', { status: 404 });
