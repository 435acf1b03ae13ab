/** How many calls a minute Plaid answers (plaid.com/docs/errors/rate-limit-exceeded). */

/** For one Item, and for the whole client; null where Plaid tells of none. */
export type MinuteLimits = readonly [perItem: number | null, perClient: number | null];

export interface RateLimit {
  readonly production: MinuteLimits;
  readonly sandbox: MinuteLimits;
  /** RATE_LIMIT where the endpoint has no code of its own. */
  readonly errorCode: string;
}

export type RateLimitedEnvironment = 'production' | 'sandbox';

const limit = (production: MinuteLimits, sandbox: MinuteLimits, errorCode = 'RATE_LIMIT'): RateLimit => ({
  production,
  sandbox,
  errorCode,
});

export const rateLimits: Readonly<Partial<Record<string, RateLimit>>> = {
  '/transactions/sync': limit([50, 2_500], [50, 1_000], 'TRANSACTIONS_SYNC_LIMIT'),
  '/transactions/get': limit([30, 20_000], [80, 1_000], 'TRANSACTIONS_LIMIT'),
  '/transactions/refresh': limit([2, 100], [2, 100], 'TRANSACTIONS_REFRESH_LIMIT'),
  '/transactions/recurring/get': limit([20, 1_000], [20, 1_000]),
  '/accounts/get': limit([15, 15_000], [100, 5_000], 'ACCOUNTS_LIMIT'),
  '/accounts/balance/get': limit([5, 1_200], [25, 100], 'BALANCE_LIMIT'),
  '/auth/get': limit([15, 12_000], [100, 500], 'AUTH_LIMIT'),
  '/identity/get': limit([15, 2_000], [100, 1_000], 'IDENTITY_LIMIT'),
  '/asset_report/create': limit([5, 50], [null, 100]),
  '/asset_report/get': limit([15, 1_000], [1_000, 1_000]),
  '/asset_report/pdf/get': limit([15, 50], [null, null]),
  '/item/get': limit([15, 5_000], [40, 5_000], 'ITEM_GET_LIMIT'),
  '/item/remove': limit([30, 2_000], [100, 500]),
  '/investments/holdings/get': limit([15, 2_000], [100, 1_000], 'INVESTMENT_HOLDINGS_GET_LIMIT'),
  '/investments/transactions/get': limit([30, 20_000], [100, 1_000], 'INVESTMENT_TRANSACTIONS_LIMIT'),
  '/investments/refresh': limit([1, 100], [1, 100]),
  '/liabilities/get': limit([15, 1_000], [10, 1_000]),
  '/institutions/get': limit([null, 50], [null, 10], 'INSTITUTIONS_GET_LIMIT'),
  '/institutions/get_by_id': limit([null, 400], [null, 400], 'INSTITUTIONS_GET_BY_ID_LIMIT'),
  '/sandbox/transactions/create': limit([null, null], [2, 50]),
};
