import type { PlaidEnvironment } from './plaid-address.ts';

/** How many calls a minute Plaid answers; null where it documents no limit. */
export interface MinuteLimits {
  readonly perItem: number | null;
  readonly perClient: number | null;
}

/**
 * Where a call whose failure may pass is tried again: `patiently` in the call itself, which also waits
 * out a "slow down" from Plaid; `briefly` there too, but a person in front of the screen is told of a
 * "slow down" at once; `by-caller` not there at all: the answer is one page of several, and Plaid
 * wants the whole pagination begun again when any of them fails; or each call costs; or the caller
 * is asking again and again anyway.
 */
export type Retried = 'patiently' | 'briefly' | 'by-caller';

export interface Endpoint {
  readonly timeoutMilliseconds: number;
  readonly limits: Readonly<Record<PlaidEnvironment, MinuteLimits>>;
  readonly retried: Retried;
}

const seconds = 1000;

/** The client has no timeout of its own. The first sync of an Item is up to eight times slower than others. */
export const firstSyncTimeoutMilliseconds = 120 * seconds;

function endpoint(
  timeoutSeconds: number,
  retried: Retried,
  limits: {
    readonly production: readonly [number | null, number | null];
    readonly sandbox: readonly [number | null, number | null];
  },
): Endpoint {
  const minuteLimits = ([perItem, perClient]: readonly [number | null, number | null]): MinuteLimits => ({ perItem, perClient });
  return {
    timeoutMilliseconds: timeoutSeconds * seconds,
    limits: { production: minuteLimits(limits.production), sandbox: minuteLimits(limits.sandbox) },
    retried,
  };
}

const undocumented = { production: [null, null], sandbox: [null, null] } as const;

/**
 * Every call Coffer makes. Limits are [for each Item, for the whole client], from
 * plaid.com/docs/errors/rate-limit-exceeded.
 */
export const endpoints = {
  transactionsSync: endpoint(60, 'by-caller', { production: [50, 2500], sandbox: [50, 1000] }),
  // Up to ten seconds, thirty and more at slow banks; charged for, so never tried again by itself.
  transactionsRefresh: endpoint(120, 'by-caller', { production: [2, 100], sandbox: [2, 100] }),
  itemGet: endpoint(30, 'patiently', { production: [15, 5000], sandbox: [40, 5000] }),
  accountsGet: endpoint(30, 'patiently', { production: [15, 15_000], sandbox: [100, 5000] }),
  // Live at the bank, mostly within ten seconds; each call costs, so only the user asks again.
  accountsBalanceGet: endpoint(90, 'by-caller', { production: [5, 1200], sandbox: [25, 100] }),
  itemRemove: endpoint(30, 'briefly', { production: [30, 2000], sandbox: [100, 500] }),
  itemPublicTokenCreate: endpoint(30, 'briefly', undocumented),
  // A second try after a lost answer would only find the token dead.
  itemAccessTokenInvalidate: endpoint(30, 'by-caller', undocumented),
  // A public token is taken once: after a lost answer, asking again tells that it was, and who links must hear it.
  itemPublicTokenExchange: endpoint(30, 'by-caller', undocumented),
  linkTokenCreate: endpoint(30, 'briefly', undocumented),
  linkTokenGet: endpoint(30, 'briefly', undocumented),
  sandboxPublicTokenCreate: endpoint(30, 'briefly', undocumented),
  institutionsGet: endpoint(30, 'briefly', { production: [null, 50], sandbox: [null, 10] }),
  institutionsGetById: endpoint(30, 'briefly', { production: [null, 400], sandbox: [null, 400] }),
  authGet: endpoint(60, 'briefly', { production: [15, 12_000], sandbox: [100, 500] }),
  identityGet: endpoint(60, 'briefly', { production: [15, 2000], sandbox: [100, 1000] }),
  investmentsHoldingsGet: endpoint(60, 'briefly', { production: [15, 2000], sandbox: [100, 1000] }),
  // The first call of an Item can take two minutes.
  investmentsTransactionsGet: endpoint(180, 'briefly', { production: [30, 20_000], sandbox: [100, 1000] }),
  liabilitiesGet: endpoint(60, 'briefly', { production: [15, 1000], sandbox: [10, 1000] }),
  transactionsRecurringGet: endpoint(60, 'briefly', { production: [20, 1000], sandbox: [20, 1000] }),
  // Making one costs: where the answer was lost, only the user may ask again.
  assetReportCreate: endpoint(60, 'by-caller', { production: [5, 50], sandbox: [null, 100] }),
  assetReportRefresh: endpoint(60, 'by-caller', { production: [5, 50], sandbox: [null, null] }),
  assetReportGet: endpoint(120, 'by-caller', { production: [15, 1000], sandbox: [1000, 1000] }),
  assetReportPdfGet: endpoint(120, 'briefly', { production: [15, 50], sandbox: [null, null] }),
  assetReportRemove: endpoint(30, 'briefly', undocumented),
  userCreate: endpoint(30, 'briefly', undocumented),
  userRemove: endpoint(30, 'briefly', undocumented),
  creditSessionsGet: endpoint(30, 'briefly', undocumented),
  creditBankIncomeGet: endpoint(120, 'briefly', undocumented),
  institutionsSearch: endpoint(30, 'briefly', undocumented),
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
