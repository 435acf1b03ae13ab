/**
 * A small app with fixed contents, for tests of what stands in front of it. It answers from the
 * world it is given and remembers what it was asked to change; everything else is refused by name.
 */
import { failed } from '#contract/failures.ts';
import type { AccountId, CategoryId, EntryId, InstitutionId, ItemId } from '#contract/ids.ts';
import type { Handlers } from '#contract/operations.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { KeysState, Settings } from '#contract/shapes/app.ts';
import type { Connection } from '#contract/shapes/connections.ts';
import type { Category, Transaction, TransactionFilter } from '#contract/shapes/transactions.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { App, AppOptions, ProfileSession } from '../../src-main/app/app.ts';
import { exportTransactionsCsv } from '../../src-main/exchange/export-transactions-csv.ts';
import type { SyncResult } from '../../src-main/sync/sync-parts.ts';
import { anExportRow } from './export-rows.ts';

export interface FakeWorld {
  readonly connections: readonly Connection[];
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly transactions: readonly Transaction[];
  readonly syncResults: readonly SyncResult[];
  readonly ledgerTroubles: readonly string[];
  readonly recoveries: readonly string[];
  readonly keysCheck: 'accepted' | 'rejected';
  /** Thrown by whatever reads accounts. */
  readonly defect: Error | null;
}

export interface FakeApp {
  readonly createApp: (options: AppOptions) => Promise<App>;
  /** What it was asked to do, in order. Values of secrets are not in it. */
  readonly asked: string[];
  readonly filters: TransactionFilter[];
}

const settings: Settings = {
  theme: 'system',
  density: 'comfortable',
  language: 'en',
  countryCodes: ['US'],
  products: ['transactions'],
  daysRequested: 730,
  redirectUri: null,
  itemLimit: 10,
};

export function aFakeApp(differences: Partial<FakeWorld> = {}): FakeApp {
  const world: FakeWorld = {
    connections: [aConnection()],
    accounts: [anAccount()],
    categories: [aCategory()],
    transactions: [aTransaction()],
    syncResults: [aSyncResult()],
    ledgerTroubles: [],
    recoveries: [],
    keysCheck: 'accepted',
    defect: null,
    ...differences,
  };
  const asked: string[] = [];
  const filters: TransactionFilter[] = [];
  return { asked, filters, createApp: (options) => Promise.resolve(appOf(world, options, asked, filters)) };
}

function appOf(world: FakeWorld, options: AppOptions, asked: string[], filters: TransactionFilter[]): App {
  const session = sessionOf(world, options, asked, filters);
  const known: Partial<Handlers> = {
    'doctor.repair': () => {
      asked.push('repair');
      return Promise.resolve(['Sums are made anew.']);
    },
    'doctor.examine': () =>
      Promise.resolve(world.ledgerTroubles.map((message) => ({ name: 'ledger', status: 'problem' as const, message }))),
    'connections.itemMeter': () => Promise.resolve({ used: 7, limit: options.profile === 'production' ? 10 : null }),
    'connections.list': () => Promise.resolve([...world.connections]),
    'connections.remove': ({ itemId, keepHistory }) => {
      asked.push(`remove ${itemId}${keepHistory === true ? ', keeping its history' : ''}`);
      return Promise.resolve(null);
    },
    'accounts.list': () => (world.defect === null ? Promise.resolve([...world.accounts]) : Promise.reject(world.defect)),
    'categories.list': () => Promise.resolve([...world.categories]),
    'institutions.search': () => Promise.resolve([]),
    'transactions.outline': ({ filter }) => {
      filters.push(filter);
      const { length } = world.transactions;
      return Promise.resolve({ count: length, sums: [], months: [], totalCount: length, earliestDate: null });
    },
    'transactions.page': ({ offset, limit }) => Promise.resolve(world.transactions.slice(offset, offset + limit)),
  };
  const handlers = new Proxy(known, {
    get: (target, name): unknown =>
      Object.hasOwn(target, name)
        ? Reflect.get(target, name)
        : () => Promise.reject(new Error(`The fake app has no ${String(name)}.`)),
  }) as Handlers;
  const nothing = (): void => undefined;
  return {
    handlers,
    log: { info: nothing, warn: nothing, error: () => '4f2a' },
    settings: () => settings,
    vaultState: () => ({ backend: 'demo', status: 'ok', passphraseIsNew: false, message: null }),
    notices: () => [],
    session: () => Promise.resolve(session),
    start: nothing,
    getReady: nothing,
    windowFocused: nothing,
    suspend: nothing,
    resume: nothing,
    close: () => Promise.resolve(),
  };
}

function sessionOf(world: FakeWorld, options: AppOptions, asked: string[], filters: TransactionFilter[]): ProfileSession {
  const profile = options.profile ?? 'demo';
  let keys: KeysState = {
    environment: 'sandbox',
    saved: false,
    maskedClientId: null,
    maskedSecret: null,
    check: 'unchecked',
    message: null,
  };
  const refused = failed('keys-rejected', 'Plaid does not accept these keys: check them in its dashboard.');
  const session = {
    profile,
    keys: {
      state: () => Promise.resolve(keys),
      save: ({ clientId, secret }: { clientId: string; secret: string }) => {
        asked.push(`save keys of ${clientId.length} and ${secret.length} characters`);
        keys = { ...keys, saved: true, maskedClientId: '••••1234', maskedSecret: '••••5678' };
        return Promise.resolve(keys);
      },
      forget: () => Promise.resolve((keys = { ...keys, saved: false, maskedClientId: null, maskedSecret: null })),
      reveal: () => Promise.resolve({ clientId: '', secret: '' }),
      noteCheck: (check: KeysState['check'], message: string | null) => {
        keys = { ...keys, check, message };
      },
    },
    gateway: () =>
      Promise.resolve({ checkKeys: () => (world.keysCheck === 'accepted' ? Promise.resolve() : Promise.reject(refused)) }),
    connector: () => Promise.resolve({ recover: () => Promise.resolve(world.recoveries) }),
    sync: () =>
      Promise.resolve({
        syncAll: () => Promise.resolve(world.syncResults),
        syncItem: (itemId: ItemId) => Promise.resolve(world.syncResults.find((result) => result.itemId === itemId)),
      }),
    ledger: () => Promise.resolve(ledgerOf(world, filters)),
    close: () => Promise.resolve(),
  };
  return session as unknown as ProfileSession;
}

function ledgerOf(world: FakeWorld, filters: TransactionFilter[]): Ledger {
  const exportCsv: Ledger['exportTransactionsCsv'] = ({ filter, options, target, onText, onProgress, signal }) => {
    filters.push(filter);
    const rows = world.transactions.map(({ amount, currency, description }) => anExportRow({ amount, currency, description }));
    return exportTransactionsCsv({
      chunks: [rows],
      totalRows: rows.length,
      options,
      output: target === null ? { kind: 'text', write: (text) => onText?.(text) } : { kind: 'file', path: target },
      ...(onProgress === undefined ? {} : { onProgress }),
      isCancelled: () => signal?.aborted === true,
    });
  };
  return {
    exportTransactionsCsv: exportCsv,
    queries: { check: () => Promise.resolve(world.ledgerTroubles) },
  } as unknown as Ledger;
}

export function aConnection(differences: Partial<Connection> = {}): Connection {
  return {
    itemId: 'item1' as ItemId,
    institutionId: 'ins_109508' as InstitutionId,
    institutionName: 'First Platypus Bank',
    logo: null,
    primaryColor: null,
    health: 'healthy',
    healthMessage: 'Up to date.',
    action: 'sync',
    failure: null,
    history: 'complete',
    linkedAt: Date.UTC(2026, 10, 20, 12),
    lastSyncedAt: Date.UTC(2026, 10, 23, 9),
    bankUpdatedAt: null,
    accountCount: 1,
    transactionCount: 1,
    earliestDate: '2024-11-24',
    consentExpiresAt: null,
    disconnectedAt: null,
    products: { billed: ['transactions'], consented: ['transactions'], available: [] },
    ...differences,
  };
}

export function anAccount(differences: Partial<Account> = {}): Account {
  return {
    accountId: 'account1' as AccountId,
    itemId: 'item1' as ItemId,
    institutionName: 'First Platypus Bank',
    name: 'Plaid Checking',
    officialName: 'Plaid Gold Standard 0% Interest Checking',
    mask: '0042',
    kind: 'cash',
    type: 'depository',
    subtype: 'checking',
    currency: 'USD',
    worth: 11000,
    current: 11000,
    available: 10000,
    limit: null,
    balanceAsOf: null,
    hidden: false,
    transactionCount: 1,
    ...differences,
  };
}

export function aCategory(differences: Partial<Category> = {}): Category {
  return {
    categoryId: 'FOOD_AND_DRINK_COFFEE' as CategoryId,
    name: 'Coffee',
    group: 'Food & drink',
    color: 'amber',
    icon: 'coffee',
    isTransfer: false,
    isIncome: false,
    ...differences,
  };
}

export function aTransaction(differences: Partial<Transaction> = {}): Transaction {
  return {
    entryId: 7 as EntryId,
    date: '2026-11-20',
    authorizedDate: '2026-11-19',
    accountId: 'account1' as AccountId,
    accountName: 'Plaid Checking',
    description: 'STARBUCKS 1234',
    merchant: 'Starbucks',
    categoryId: 'FOOD_AND_DRINK_COFFEE' as CategoryId,
    categoryEdited: false,
    amount: -433,
    currency: 'USD',
    status: 'posted',
    note: '',
    ...differences,
  };
}

export function aSyncResult(differences: Partial<SyncResult> = {}): SyncResult {
  return {
    itemId: 'item1' as ItemId,
    institutionName: 'First Platypus Bank',
    receipt: { added: 12, modified: 1, removed: 2, settled: 3 },
    history: 'complete',
    failure: null,
    ...differences,
  };
}
