import type { Failure } from '#contract/failures.ts';
import type { Announce } from '#contract/events.ts';
import type { ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger, SyncReceipt } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';

export interface SyncResult {
  readonly itemId: ItemId;
  readonly institutionName: string;
  /** Summed over the rounds it took until the bank had no more to give. */
  readonly receipt: SyncReceipt;
  readonly history: HistoryStatus;
  readonly failure: Failure | null;
}

export interface SyncEngine {
  /** One Item, now. A second call while one runs joins it. Never rejects: a failure is in the result. */
  readonly syncItem: (itemId: ItemId, options?: { readonly untilComplete?: boolean }) => Promise<SyncResult>;
  /** All Items, independently of each other. */
  readonly syncAll: (options?: { readonly untilComplete?: boolean }) => Promise<readonly SyncResult[]>;
  readonly isSyncing: (itemId: ItemId) => boolean;
  /** On launch, and hourly from then on. */
  readonly start: () => void;
  /** The window came to the front: sync if the last one is more than a few minutes old. */
  readonly windowFocused: () => void;
  /** The machine goes to sleep: stop waiting for answers. */
  readonly suspend: () => void;
  readonly resume: () => void;
  /** Stops what runs; committed work stays, the rest is as if it had not begun. */
  readonly close: () => Promise<void>;
}

export interface SyncEngineParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  /** Rejects with `not-found` when the vault has no token for this Item. */
  readonly accessToken: (itemId: ItemId) => Promise<AccessToken>;
  readonly clock: Clock;
  readonly announce: Announce;
  readonly log: Log;
  /** A number in [0, 1), for jitter. */
  readonly random: () => number;
}

export declare function createSyncEngine(parts: SyncEngineParts): SyncEngine;
