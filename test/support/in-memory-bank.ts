/**
 * A bank behind the gateway port, without HTTP: Items, tokens, and a log of transaction updates cut
 * into pages. Tests change its fields to make it offline, forgetful or restless.
 */
import { failed, type CofferError, type Failure } from '#contract/failures.ts';
import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { BankAccount, BankItem, BankTransaction } from '#domain/bank-facts.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { AccessToken, BankGateway, LinkSessionReport } from '#ports/bank-gateway.ts';
import { packPage, type PackedPage } from '#ports/packed-page.ts';

export type BankUpdate =
  | { readonly kind: 'added' | 'modified'; readonly row: BankTransaction }
  | { readonly kind: 'removed'; readonly id: BankTransaction['transactionId'] };

export interface InMemoryItem {
  readonly itemId: ItemId;
  readonly institutionId: InstitutionId;
  accounts: readonly BankAccount[];
  error: BankItem['error'];
  history: HistoryStatus;
  readonly updates: BankUpdate[];
}

export interface InMemoryBank {
  readonly gateway: BankGateway;
  /** By access token. */
  readonly items: Map<string, InMemoryItem>;
  readonly issuePublicToken: (item: InMemoryItem) => string;
  /** What every call rejects with while it is set. */
  outage: CofferError | null;
  /** Plaid may refuse a public token that was exchanged before, or give the same Item again. */
  exchangesAgain: boolean;
  /** What came of the one link token. */
  linkSessions: readonly LinkSessionReport[];
  updatesPerPage: number;
  /** Runs before each page is cut. */
  beforePage: (accessToken: string, cursor: string | null) => void | Promise<void>;
}

export function createInMemoryBank(): InMemoryBank {
  const items = new Map<string, InMemoryItem>();
  const publicTokens = new Map<string, { readonly item: InMemoryItem; accessToken: string | null }>();
  const itemOf = (token: AccessToken): InMemoryItem => {
    const item = items.get(token.reveal());
    if (item === undefined) throw plaidSays('ITEM_NOT_FOUND', 'not-found', 'link-again');
    return item;
  };
  /** Every call: first the network, then the bank. */
  const answer = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    if (bank.outage !== null) throw bank.outage;
    return work();
  };

  const bank: InMemoryBank = {
    items,
    outage: null,
    exchangesAgain: false,
    linkSessions: [],
    updatesPerPage: 500,
    beforePage: () => undefined,
    issuePublicToken: (item) => {
      const token = `public-sandbox-${item.itemId}`;
      publicTokens.set(token, { item, accessToken: null });
      return token;
    },
    gateway: {
      exchangePublicToken: (publicToken) =>
        answer(() => {
          const known = publicTokens.get(publicToken);
          if (known === undefined || (known.accessToken !== null && !bank.exchangesAgain)) {
            throw plaidSays('INVALID_PUBLIC_TOKEN', 'plaid-error', 'link-again');
          }
          known.accessToken ??= `access-sandbox-${known.item.itemId}`;
          items.set(known.accessToken, known.item);
          return { itemId: known.item.itemId, accessToken: concealAccessToken(known.accessToken) };
        }),
      getItem: (token) =>
        answer(() => {
          const { itemId, institutionId, error } = itemOf(token);
          return { ...itemFacts, itemId, institutionId, institutionName: 'First Platypus Bank', error };
        }),
      createPublicToken: (token) =>
        answer(() => {
          const item = itemOf(token);
          const publicToken = `public-sandbox-spare-${item.itemId}`;
          publicTokens.set(publicToken, { item, accessToken: null });
          return { publicToken };
        }),
      rotateAccessToken: (token) =>
        answer(() => {
          const item = itemOf(token);
          const fresh = `${token.reveal()}-renewed`;
          items.delete(token.reveal());
          items.set(fresh, item);
          return concealAccessToken(fresh);
        }),
      removeItem: (token) =>
        answer(() => {
          itemOf(token);
          items.delete(token.reveal());
        }),
      getAccounts: (token) => answer(() => itemOf(token).accounts),
      syncTransactions: (token, cursor, signal) =>
        answer(async () => {
          signal?.throwIfAborted();
          await bank.beforePage(token.reveal(), cursor);
          return pageOf(itemOf(token), cursor, bank.updatesPerPage);
        }),
      refreshTransactions: () => answer(() => undefined),
      readProduct: () => Promise.reject(new Error('This bank has transactions only.')),
      getTrades: () => answer(() => []),
      getLiveBalances: (token) => answer(() => itemOf(token).accounts),
      createAssetReport: noReports,
      refreshAssetReport: noReports,
      getAssetReport: noReports,
      getAssetReportPdf: noReports,
      removeAssetReport: noReports,
      createIncomeUser: noReports,
      removeIncomeUser: noReports,
      createIncomeLinkToken: noReports,
      shareSandboxIncome: noReports,
      getIncomeSession: noReports,
      getIncome: noReports,
      getInstitution: (institutionId) => answer(() => ({ ...institutionFacts, institutionId })),
      searchInstitutions: () => answer(() => []),
      getInstitutionHealth: () => answer(() => ({ logins: 'working', transactions: 'working' })),
      createLinkToken: ({ hosted }) =>
        answer(() => ({
          linkToken: 'link-sandbox-1',
          expiresAt: null,
          hostedUrl: hosted === null ? null : 'https://secure.plaid.com/hl/1',
        })),
      getLinkSessions: () => answer(() => bank.linkSessions),
      createSandboxPublicToken: () => Promise.reject(new Error('This bank issues public tokens by issuePublicToken.')),
      checkKeys: () => answer(() => undefined),
    },
  };
  return bank;
}

/** A cursor counts the updates already given. While history is waiting there is none. */
function pageOf(item: InMemoryItem, cursor: string | null, size: number): PackedPage {
  const from = Number(cursor ?? '0');
  if (item.history === 'waiting')
    return packPage({ added: [], modified: [], removed: [], nextCursor: null, hasMore: false, history: 'waiting' });
  const updates = item.updates.slice(from, from + size);
  const rows = (kind: 'added' | 'modified'): readonly BankTransaction[] =>
    updates.flatMap((update) => (update.kind === kind ? [update.row] : []));
  return packPage({
    added: rows('added'),
    modified: rows('modified'),
    removed: updates.flatMap((update) => (update.kind === 'removed' ? [update.id] : [])),
    nextCursor: String(from + updates.length),
    hasMore: from + updates.length < item.updates.length,
    history: item.history,
  });
}

/** What the gateway makes of one of Plaid's error codes. */
export function plaidSays(code: string, kind: Failure['kind'], action?: Failure['action']): CofferError {
  return failed(kind, `Plaid says ${code}.`, {
    plaid: { type: 'SOME_ERROR', code, requestId: null, displayMessage: null },
    ...(action === undefined ? {} : { action }),
  });
}

const noReports = (): Promise<never> => Promise.reject(new Error('This bank makes no reports.'));

const itemFacts = {
  consentExpiresAt: null,
  availableProducts: [],
  products: ['transactions'],
  billedProducts: ['transactions'],
  consentedProducts: [],
  transactionsUpdatedAt: null,
  transactionsFailedAt: null,
} as const;

const institutionFacts = {
  name: 'First Platypus Bank',
  products: [],
  countryCodes: ['US'],
  oauth: false,
  url: null,
  primaryColor: null,
  logo: null,
} as const;
