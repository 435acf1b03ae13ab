/**
 * The ledger's rules of syncing on plain maps, small enough to be seen to be right: unit tests run
 * on it, and the real ledger is compared with it. What syncing and connecting do not use is left out.
 */
import { isDeepStrictEqual } from 'node:util';

import type { ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { BankAccount } from '#domain/bank-facts.ts';
import type { Ledger, LedgerCommands, LedgerQueries, PendingExchange, StoredHostedLink, StoredItem } from '#ports/ledger.ts';
import { unpackRows, type ArrivedRows, type ArrivedTransaction } from '#ports/packed-page.ts';
import type { IncomeCommands } from '#ports/stored-income.ts';
import type { AssetReportCommands } from '#ports/stored-reports.ts';

export type SyncLedger = Pick<Ledger, 'close'> & {
  readonly queries: Pick<
    LedgerQueries,
    'items' | 'item' | 'pendingExchanges' | 'hostedLinks' | 'itemsEverLinked' | 'accounts' | 'productReadings'
  >;
  readonly commands: Omit<
    LedgerCommands,
    | 'setCategory'
    | 'setNote'
    | 'undoEdit'
    | 'redoEdit'
    | 'undoReceiptLine'
    | 'carryOver'
    | 'undoCarryOver'
    | 'keepApart'
    | keyof (AssetReportCommands & IncomeCommands)
  >;
};

export interface InMemoryLedger {
  readonly ledger: Ledger;
  /** What the Item's transactions are now, by id. */
  readonly rows: (itemId: string) => ReadonlyMap<string, ArrivedTransaction>;
  readonly stagedRuns: () => readonly string[];
}

export function createInMemoryLedger(): InMemoryLedger {
  const items = new Map<ItemId, StoredItem>();
  const accounts = new Map<ItemId, readonly BankAccount[]>();
  const rows = new Map<ItemId, Map<string, ArrivedTransaction>>();
  const pending = new Map<string, PendingExchange>();
  const hosted = new Map<string, StoredHostedLink>();
  const everLinked = new Set<ItemId>();
  const stage = new Map<string, ArrivedRows[]>();

  const change = (itemId: ItemId, changes: Partial<StoredItem>): void => {
    const item = items.get(itemId);
    if (item !== undefined) items.set(itemId, { ...item, ...changes });
  };
  const done = Promise.resolve();

  const ledger: SyncLedger = {
    queries: {
      items: async () => [...items.values()],
      item: async (itemId) => items.get(itemId) ?? null,
      pendingExchanges: async () => [...pending.values()],
      hostedLinks: async () => [...hosted.values()],
      itemsEverLinked: async () => everLinked.size,
      productReadings: async () => [],
      accounts: async () => [...accounts].flatMap(([itemId, list]) => list.map((account) => shown(account, items.get(itemId)))),
    },
    commands: {
      savePendingExchange: async (exchange) => void pending.set(exchange.id, exchange),
      forgetPendingExchange: async (id) => void pending.delete(id),
      saveHostedLink: async (link) => void hosted.set(link.id, link),
      forgetHostedLink: async (id) => void hosted.delete(id),
      addItem: async ({ itemId, institutionName, facts, accounts: list, linkedAt, pendingExchangeId }) => {
        everLinked.add(itemId);
        items.set(itemId, { ...newItem, itemId, institutionId: facts.institutionId, institutionName, linkedAt });
        accounts.set(itemId, list);
        rows.set(itemId, new Map());
        if (pendingExchangeId !== null) pending.delete(pendingExchangeId);
      },
      markItemRemoving: async (itemId, keepsHistory) => change(itemId, { removing: true, keepsHistory }),
      disconnectItem: async (itemId, at) => change(itemId, { removing: false, disconnectedAt: at, failure: null, cursor: null }),
      forgetFailure: async (itemId) => change(itemId, { failure: null }),
      setProductStopped: () => done,
      mend: () => Promise.resolve([]),
      recordSyncWithoutTransactions: async (itemId, at) =>
        change(itemId, { history: 'complete', lastSyncedAt: at, lastAttemptAt: at, failure: null }),
      removeItem: async (itemId) => {
        for (const table of [items, accounts, rows]) table.delete(itemId);
      },
      recordAccounts: async (itemId, list) => void accounts.set(itemId, list),
      recordBalances: () => done,
      recordItemFacts: () => done,
      recordProduct: () => done,
      recordTrades: () => done,
      recordSyncFailure: async (itemId, failure, at) => change(itemId, { failure, lastAttemptAt: at }),
      stagePage: async (runId, _itemId, page) => {
        const pages = stage.get(runId) ?? [];
        pages.push(unpackRows(page));
        stage.set(runId, pages);
      },
      discardStage: async (runId) => void stage.delete(runId),
      commitSync: async ({ runId, itemId, fromCursor, nextCursor, history, at, rebuild }) => {
        const item = items.get(itemId);
        const pages = stage.get(runId) ?? [];
        if (item?.cursor !== fromCursor) return { kind: 'superseded' };
        const before = rows.get(itemId) ?? new Map<string, ArrivedTransaction>();
        const given = pages.flatMap((page) => [...page.added, ...page.modified]);
        const after = new Map([...before].filter(([, row]) => !rebuild || isOutOfReach(row, given)));
        for (const page of pages) {
          for (const row of [...page.added, ...page.modified]) after.set(row.transactionId, row);
          for (const id of page.removed) after.delete(id);
        }
        rows.set(itemId, after);
        stage.delete(runId);
        change(itemId, { cursor: nextCursor, history, lastSyncedAt: at, lastAttemptAt: at, failure: null });
        const added = [...after.keys()].filter((id) => !before.has(id)).length;
        const removed = [...before.keys()].filter((id) => !after.has(id)).length;
        const modified = [...after].filter(([id, row]) => before.has(id) && !isDeepStrictEqual(before.get(id), row)).length;
        return { kind: 'committed', receipt: { added, modified, removed, settled: 0 } };
      },
    },
    close: () => done,
  };
  return {
    ledger: ledger as Ledger,
    rows: (itemId) => rows.get(itemId as ItemId) ?? new Map<string, ArrivedTransaction>(),
    stagedRuns: () => [...stage.keys()],
  };
}

/** Older than all that was given of its account, as ports/ledger.ts says of a rebuild. */
function isOutOfReach(row: ArrivedTransaction, given: readonly ArrivedTransaction[]): boolean {
  return !row.pending && given.every(({ accountId, date }) => accountId !== row.accountId || date > row.date);
}

function shown(account: BankAccount, item: StoredItem | undefined): Account {
  const owner = { itemId: item?.itemId ?? ('' as ItemId), institutionName: item?.institutionName ?? '' };
  return { ...account, ...owner, kind: 'cash', worth: account.current, hidden: false, transactionCount: 0 };
}

const newItem = {
  logo: null,
  primaryColor: null,
  cursor: null,
  history: 'waiting',
  lastSyncedAt: null,
  lastAttemptAt: null,
  failure: null,
  bankUpdatedAt: null,
  consentExpiresAt: null,
  removing: false,
  keepsHistory: false,
  disconnectedAt: null,
  successor: null,
  accountCount: 1,
  transactionCount: 0,
  earliestDate: null,
  products: { available: [], billed: [], consented: [] },
  stoppedProducts: [],
} as const satisfies Partial<StoredItem>;
