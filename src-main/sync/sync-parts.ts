import type { Announce } from '#contract/events.ts';
import type { Failure } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger, SyncReceipt } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';

/** What syncing works with. */
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

/** How one run of one Item ended. */
export interface SyncResult {
  readonly itemId: ItemId;
  readonly institutionName: string;
  /** Summed over the rounds it took until the bank had no more to give. */
  readonly receipt: SyncReceipt;
  readonly history: HistoryStatus;
  readonly failure: Failure | null;
}
