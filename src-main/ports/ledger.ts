/**
 * The port to the ledger, as its own thread serves it. Reads run on a read-only connection of their
 * own and never wait for a write; each command is one SQLite transaction. All of it is data that
 * can cross a thread: no functions, no class instances.
 */
import type { Instant, PlainDate, PlainMonth } from '#contract/dates.ts';
import type { Failure } from '#contract/failures.ts';
import type { AccountId, CategoryId, EntryId, InstitutionId, ItemId } from '#contract/ids.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import type { Account, KnownBalance } from '#contract/shapes/accounts.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { CsvOptions } from '#contract/shapes/exports.ts';
import type { Investments, Trade } from '#contract/shapes/investments.ts';
import type { Liabilities } from '#contract/shapes/liabilities.ts';
import type { BalancePoint, MonthSummary } from '#contract/shapes/overview.ts';
import type { AccountOwners } from '#contract/shapes/owners.ts';
import type { Product } from '#contract/shapes/products.ts';
import type { Receipt, ReceiptLine, ReceiptLineKind } from '#contract/shapes/receipts.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import type { Relink, RelinkPreview } from '#contract/shapes/relinks.ts';
import type {
  Category,
  Transaction,
  TransactionDetail,
  TransactionFilter,
  TransactionOutline,
} from '#contract/shapes/transactions.ts';
import type { BankAccount, BankInstitution, BankItem } from '#domain/bank-facts.ts';
import type { ProductFacts } from '#domain/product-facts.ts';
import type { ItemProducts, ProductReading } from '#domain/product-rules.ts';
import type { PackedPage } from './packed-page.ts';
import type { IncomeCommands, IncomeQueries } from './stored-income.ts';
import type { AssetReportCommands, AssetReportQueries } from './stored-reports.ts';

/** An Item as the ledger knows it. `cursor` is null before its first sync. */
export interface StoredItem {
  readonly itemId: ItemId;
  readonly institutionId: InstitutionId | null;
  readonly institutionName: string;
  readonly logo: string | null;
  readonly primaryColor: string | null;
  readonly cursor: string | null;
  readonly history: HistoryStatus;
  readonly linkedAt: Instant;
  readonly lastSyncedAt: Instant | null;
  readonly lastAttemptAt: Instant | null;
  readonly failure: Failure | null;
  readonly bankUpdatedAt: Instant | null;
  readonly consentExpiresAt: Instant | null;
  /** Set when the user has asked to remove the Item and Plaid has not yet agreed. */
  readonly removing: boolean;
  /** With `removing`: what came from the Item stays when that is done. */
  readonly keepsHistory: boolean;
  /** Since when there is no such Item at Plaid any more and this is its history only; null while it is connected. */
  readonly disconnectedAt: Instant | null;
  /** The Item that has this one's history, until this one is removed or the history taken back. */
  readonly successor: ItemId | null;
  readonly accountCount: number;
  readonly transactionCount: number;
  readonly earliestDate: PlainDate | null;
  readonly products: ItemProducts;
  /** What the user does not want read any more, though Plaid may have it. */
  readonly stoppedProducts: readonly Product[];
}

/** How the last reading of a product of an Item went. */
export interface StoredProduct extends ProductReading {
  readonly itemId: ItemId;
  readonly product: Product;
}

export interface NewItem {
  readonly itemId: ItemId;
  readonly institution: BankInstitution | null;
  readonly institutionName: string;
  readonly accounts: readonly BankAccount[];
  readonly facts: BankItem;
  readonly linkedAt: Instant;
  /** The pending exchange that this Item ends, removed in the same transaction. */
  readonly pendingExchangeId: string | null;
}

/** Written before a public token is exchanged, so that a crash at any point can be finished or undone. */
export interface PendingExchange {
  readonly id: string;
  readonly institutionId: InstitutionId | null;
  readonly institutionName: string;
  readonly startedAt: Instant;
  /** Known once Plaid has answered. */
  readonly itemId: ItemId | null;
}

/** Hosted Link, from its being opened in the user's browser until it has come to something. Its token and address are in the vault. */
export interface StoredHostedLink {
  readonly id: string;
  /** The Item to repair; null for a new bank. */
  readonly itemId: ItemId | null;
  /** The bank, where it is known before. */
  readonly institutionName: string | null;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
}

/** What one committed sync did. */
export interface SyncReceipt {
  readonly added: number;
  readonly modified: number;
  readonly removed: number;
  /** Pending transactions that became posted ones and kept their edits. */
  readonly settled: number;
}

export type CommitResult =
  | { readonly kind: 'committed'; readonly receipt: SyncReceipt }
  /** Another run moved the cursor meanwhile: nothing was written. */
  | { readonly kind: 'superseded' };

export interface LedgerQueries extends AssetReportQueries, IncomeQueries {
  readonly items: () => Promise<readonly StoredItem[]>;
  readonly item: (itemId: ItemId) => Promise<StoredItem | null>;
  readonly pendingExchanges: () => Promise<readonly PendingExchange[]>;
  readonly hostedLinks: () => Promise<readonly StoredHostedLink[]>;
  /** How many Items this ledger has ever seen linked, those that were removed included. */
  readonly itemsEverLinked: () => Promise<number>;
  readonly accounts: () => Promise<readonly Account[]>;
  readonly categories: () => Promise<readonly Category[]>;
  readonly transactionsOutline: (filter: TransactionFilter) => Promise<TransactionOutline>;
  readonly transactionsPage: (filter: TransactionFilter, offset: number, limit: number) => Promise<readonly Transaction[]>;
  readonly transactionDetail: (entryId: EntryId) => Promise<TransactionDetail | null>;
  readonly netWorth: (
    from: PlainDate | null,
    to: PlainDate,
  ) => Promise<readonly { readonly currency: string; readonly points: readonly BalancePoint[] }[]>;
  readonly monthSummary: (month: PlainMonth, today: PlainDate) => Promise<readonly MonthSummary[]>;
  readonly productReadings: () => Promise<readonly StoredProduct[]>;
  /** What the products said last, of all Items together. */
  readonly accountNumbers: () => Promise<readonly AccountNumber[]>;
  readonly owners: () => Promise<readonly AccountOwners[]>;
  readonly investments: () => Promise<readonly Investments[]>;
  readonly liabilities: () => Promise<readonly Liabilities[]>;
  readonly recurringStreams: () => Promise<readonly RecurringStream[]>;
  /** Newest first; `accountId: null` for every account. */
  readonly trades: (
    accountId: AccountId | null,
    offset: number,
    limit: number,
  ) => Promise<{ readonly trades: readonly Trade[]; readonly total: number }>;
  /** What a recurring stream is made of, newest first. */
  readonly streamTransactions: (streamId: string) => Promise<readonly Transaction[]>;
  /** Banks that seem to be linked a second time, and those whose history was carried over. */
  readonly relinks: () => Promise<readonly Relink[]>;
  readonly relinkPreview: (oldItemId: ItemId, newItemId: ItemId) => Promise<RelinkPreview>;
  /** What syncs did, newest first. */
  readonly receipts: (
    offset: number,
    limit: number,
  ) => Promise<{ readonly receipts: readonly Receipt[]; readonly total: number }>;
  readonly receipt: (receiptId: number) => Promise<Receipt | null>;
  readonly receiptLines: (
    receiptId: number,
    kind: ReceiptLineKind,
    part: { readonly offset: number; readonly limit: number },
  ) => Promise<readonly ReceiptLine[]>;
  readonly balanceHistory: (accountId: AccountId) => Promise<readonly KnownBalance[]>;
  /**
   * Problems found by SQLite's own check and by Coffer's invariants (rollups, search index, orphans), each with what to
   * do; empty when sound. It reads everything, on a thread of its own: nobody waits for it but who asked.
   */
  readonly check: () => Promise<readonly string[]>;
}

export interface LedgerCommands extends AssetReportCommands, IncomeCommands {
  readonly savePendingExchange: (pending: PendingExchange) => Promise<void>;
  readonly forgetPendingExchange: (id: string) => Promise<void>;
  readonly saveHostedLink: (link: StoredHostedLink) => Promise<void>;
  readonly forgetHostedLink: (id: string) => Promise<void>;
  readonly addItem: (item: NewItem) => Promise<void>;
  readonly markItemRemoving: (itemId: ItemId, keepsHistory: boolean) => Promise<void>;
  /** Deletes the Item and all that came from it, so that nothing of it can be read from the file afterwards. */
  readonly removeItem: (itemId: ItemId) => Promise<void>;
  /**
   * Keeps the Item's history as something to read: its accounts are hidden, and what its products said
   * last, which would only grow wrong, is deleted.
   */
  readonly disconnectItem: (itemId: ItemId, at: Instant) => Promise<void>;
  /** Takes back what was recorded of a failure. */
  readonly forgetFailure: (itemId: ItemId) => Promise<void>;
  /** Whether to read a product of the Item, as far as it is the user's to say; stopping deletes what it said. */
  readonly setProductStopped: (itemId: ItemId, product: Product, isStopped: boolean) => Promise<void>;
  readonly recordAccounts: (itemId: ItemId, accounts: readonly BankAccount[], at: Instant) => Promise<void>;
  /** Balances of accounts that are known, and nothing else of them; the last word of a day is kept. */
  readonly recordBalances: (itemId: ItemId, accounts: readonly BankAccount[], at: Instant) => Promise<void>;
  readonly recordItemFacts: (itemId: ItemId, facts: BankItem) => Promise<void>;
  /** A failed reading keeps what the last good one said. */
  readonly recordProduct: (
    itemId: ItemId,
    reading: {
      readonly product: Product;
      readonly at: Instant;
      readonly outcome:
        { readonly kind: 'read'; readonly facts: ProductFacts<Product> } | { readonly kind: 'failed'; readonly failure: Failure };
    },
  ) => Promise<void>;
  /** Replaces what is known of the Item's investment accounts from that day on. */
  readonly recordTrades: (itemId: ItemId, from: PlainDate, trades: readonly Trade[]) => Promise<void>;
  /** All went well with an Item of which no transactions are read. */
  readonly recordSyncWithoutTransactions: (itemId: ItemId, at: Instant) => Promise<void>;
  /** Makes anew what follows from the bank's facts and the user's edits. Answers what it did, a sentence each. */
  readonly mend: () => Promise<readonly string[]>;
  readonly recordSyncFailure: (itemId: ItemId, failure: Failure, at: Instant) => Promise<void>;

  /**
   * A sync's pages are staged one by one and committed together: `commitSync` writes rows, removals,
   * carried edits, rollups and the new cursor in one transaction, if the Item's cursor still is
   * `fromCursor`.
   */
  readonly stagePage: (runId: string, itemId: ItemId, page: PackedPage) => Promise<void>;
  /**
   * With `rebuild` the pages are all that the bank has, read from no cursor, and rows of the Item that
   * are not among them go: pending ones always, since a bank lists all it has; posted ones from the
   * oldest day on that was given of their account. What is older, and what is of an account of which
   * nothing was given, stays: banks reach back 90 days to two years and no longer give accounts that
   * were closed or deselected. That is history which nobody else has any more. What goes keeps its
   * edits, should it come again.
   */
  readonly commitSync: (run: {
    readonly runId: string;
    readonly itemId: ItemId;
    readonly fromCursor: string | null;
    readonly nextCursor: string;
    readonly history: HistoryStatus;
    readonly at: Instant;
    readonly rebuild: boolean;
  }) => Promise<CommitResult>;
  readonly discardStage: (runId: string) => Promise<void>;

  /**
   * Carries the history and edits of an Item over to the Item that replaces it, without doubling anything. Rejects with
   * `busy` while the new one has not all its history.
   */
  readonly carryOver: (oldItemId: ItemId, newItemId: ItemId, at: Instant) => Promise<void>;
  /** Takes that back; possible until the old Item is removed. */
  readonly undoCarryOver: (oldItemId: ItemId) => Promise<void>;
  /** Two Items of one bank that are meant to be two. */
  readonly keepApart: (oldItemId: ItemId, newItemId: ItemId, at: Instant) => Promise<void>;

  readonly setCategory: (entryIds: readonly EntryId[], categoryId: CategoryId | null, at: Instant) => Promise<void>;
  readonly setNote: (entryId: EntryId, note: string, at: Instant) => Promise<void>;
  readonly undoEdit: (at: Instant) => Promise<{ readonly description: string } | null>;
  readonly redoEdit: (at: Instant) => Promise<{ readonly description: string } | null>;
  /** Takes back what followed from a receipt's line on the user's side, as an edit that can itself be undone. */
  readonly undoReceiptLine: (receiptId: number, kind: ReceiptLineKind, entryId: EntryId, at: Instant) => Promise<void>;
}

export interface ExportProgress {
  readonly rows: number;
  readonly totalRows: number;
}

export interface Ledger {
  readonly queries: LedgerQueries;
  readonly commands: LedgerCommands;
  /**
   * Writes the filtered set as CSV, complete or not at all. `target: null` streams the text to
   * `onText` instead of a file, one piece after the other: the next comes when it has taken the last.
   * Answers how many rows; rejects with what `onText` rejects with.
   */
  readonly exportTransactionsCsv: (request: {
    readonly filter: TransactionFilter;
    readonly options: CsvOptions;
    readonly target: string | null;
    readonly onText?: (text: string) => void | Promise<void>;
    readonly onProgress?: (progress: ExportProgress) => void;
    readonly signal?: AbortSignal;
  }) => Promise<{ readonly rows: number }>;
  readonly close: () => Promise<void>;
}

/** What opening a ledger needs. The key is 32 bytes, from the vault. */
export interface LedgerLocation {
  readonly file: string;
  readonly key: Uint8Array;
  /** True when this profile had a ledger before: a missing or empty file is then damage, not a new start. */
  readonly mustExist: boolean;
}
