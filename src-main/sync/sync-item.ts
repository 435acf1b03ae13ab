import { CofferError, failed, type Failure } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import { backoffWithHalfJitter } from '#domain/backoff.ts';
import type { BankItem } from '#domain/bank-facts.ts';
import { isConnected } from '#domain/live-item.ts';
import type { StoredItem, SyncReceipt } from '#ports/ledger.ts';
import { emptyReceipt, pullUpdates, type Pulled } from './pull-updates.ts';
import { readDueProducts } from './read-products.ts';
import { refreshItem } from './refresh-item.ts';
import type { SyncEngineParts, SyncResult } from './sync-parts.ts';
import { createSyncProgress, type SyncProgress } from './sync-progress.ts';

export interface ItemRun {
  readonly itemId: ItemId;
  /** Ask again until the bank has given its whole past, or ten minutes have passed. */
  readonly untilComplete: boolean;
  readonly signal: AbortSignal;
  /** Holds work back while too many Items are at work; waiting between rounds does not count. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Called when nothing runs any more, before the end is announced. */
  readonly onEnd: () => void;
}

const pollBackoff = { firstMilliseconds: 4000, longestMilliseconds: 30_000 };
/** Typical is a minute, sometimes several (plaid.com/docs/transactions/webhooks); the schedule goes on after that. */
const longestPollingMilliseconds = 10 * 60_000;

/** Syncs one Item and records how it went. Never rejects; a stopped run answers `cancelled` and leaves no trace. */
export async function syncItem(parts: SyncEngineParts, run: ItemRun): Promise<SyncResult> {
  const { ledger, announce } = parts;
  const sum: Sum = { receipt: emptyReceipt, history: 'unknown' };
  let item: StoredItem | null = null;
  let progress: SyncProgress | null = null;
  let failure: Failure | null = null;
  try {
    item = await ledger.queries.item(run.itemId);
    sum.history = item?.history ?? 'unknown';
    if (item === null) throw failed('not-found', 'There is no such connection any more.');
    if (!isConnected(item)) throw failed('not-found', 'This bank is not connected any more, so it is not synced.');
    progress = createSyncProgress(announce, item);
    await pullUntilDone(parts, run, progress, sum);
    await readProducts(parts, run);
  } catch (error) {
    failure = failureOf(parts, run, error);
    if (progress !== null && failure.kind !== 'cancelled') await recordFailure(parts, run.itemId, failure);
  }

  run.onEnd();
  announce('connections.changed', {});
  progress?.enter(failure === null ? 'done' : 'failed', failure);
  return { itemId: run.itemId, institutionName: item?.institutionName ?? '', ...sum, failure };
}

/** What a run has brought so far; kept outside of it, so that a later failure does not hide it. */
interface Sum {
  receipt: SyncReceipt;
  history: HistoryStatus;
}

async function pullUntilDone(parts: SyncEngineParts, run: ItemRun, progress: SyncProgress, sum: Sum): Promise<void> {
  const { announce, clock, random } = parts;
  const startedAt = clock.monotonic();
  for (let round = 1; ; round += 1) {
    progress.enter('fetching');
    const pulled = await run.inTurn(() => pullRound(parts, run, progress, round === 1));
    sum.receipt = addReceipts(sum.receipt, pulled.receipt);
    sum.history = pulled.history;
    if (changedSomething(pulled.receipt)) announce('ledger.changed', {});
    if (pulled.committed) announce('connections.changed', {});

    const isLate = clock.monotonic() - startedAt >= longestPollingMilliseconds;
    if (!run.untilComplete || !isUnfinished(pulled.history) || isLate) return;
    progress.enter('waiting');
    await clock.sleep(backoffWithHalfJitter(round, pollBackoff, random()), run.signal);
  }
}

/** What the bank says beside transactions, once those are all there. */
async function readProducts(parts: SyncEngineParts, { itemId, signal, inTurn }: ItemRun): Promise<void> {
  const read = await inTurn(() => readDueProducts(parts, itemId, parts.accessToken, signal));
  if (read > 0) parts.announce('ledger.changed', {});
}

async function pullRound(parts: SyncEngineParts, run: ItemRun, progress: SyncProgress, isFirst: boolean): Promise<Pulled> {
  const { itemId, signal } = run;
  signal.throwIfAborted();
  const accessToken = await parts.accessToken(itemId);
  if (isFirst) {
    const { facts, isDifferent } = await refreshItem(parts, itemId, accessToken, signal);
    if (isDifferent) parts.announce('ledger.changed', {});
    if (await wouldBeginTransactions(parts, itemId, facts)) {
      await parts.ledger.commands.recordSyncWithoutTransactions(itemId, parts.clock.now());
      return { receipt: emptyReceipt, history: 'complete', committed: true };
    }
  }
  return pullUpdates(parts, {
    itemId,
    accessToken,
    signal,
    onReceived: progress.count,
    onSaving: () => progress.enter('saving'),
  });
}

/** Asking an Item that was linked without them for its transactions would make Plaid charge for those, month after month. */
async function wouldBeginTransactions({ ledger }: SyncEngineParts, itemId: ItemId, facts: BankItem): Promise<boolean> {
  const isWithout = facts.products.length > 0 && !facts.products.includes('transactions');
  return isWithout && (await ledger.queries.item(itemId))?.cursor === null;
}

async function recordFailure({ ledger, clock, log }: SyncEngineParts, itemId: ItemId, failure: Failure): Promise<void> {
  try {
    const item = await ledger.queries.item(itemId);
    if (item !== null && isConnected(item) && !isKnownBetter(item.failure, failure))
      await ledger.commands.recordSyncFailure(itemId, failure, clock.now());
  } catch (error) {
    log.error('A failed sync could not be recorded', error);
  }
}

/** That the key is lost says more than that Plaid does not take what is left of it. */
function isKnownBetter(known: Failure | null, next: Failure): boolean {
  return known?.action === 'link-again' && next.plaid?.code === 'INVALID_ACCESS_TOKEN';
}

function failureOf({ log }: SyncEngineParts, { signal }: ItemRun, error: unknown): Failure {
  if (signal.aborted) return failed('cancelled', 'The sync was stopped.').failure;
  if (error instanceof CofferError) return error.failure;
  const reference = log.error('A sync failed unexpectedly', error);
  return failed('unexpected', 'The sync failed for a reason Coffer did not foresee. Nothing was changed.', { reference }).failure;
}

/** Whether the bank has said that more of the past is still to come. */
export function isUnfinished(history: HistoryStatus): boolean {
  return history === 'waiting' || history === 'recent';
}

export function addReceipts(one: SyncReceipt, other: SyncReceipt): SyncReceipt {
  return {
    added: one.added + other.added,
    modified: one.modified + other.modified,
    removed: one.removed + other.removed,
    settled: one.settled + other.settled,
  };
}

function changedSomething(receipt: SyncReceipt): boolean {
  return receipt.added + receipt.modified + receipt.removed + receipt.settled > 0;
}
