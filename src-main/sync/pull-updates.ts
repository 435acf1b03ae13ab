import { CofferError } from '#contract/failures.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import { backoffAsTold, backoffWithFullJitter } from '#domain/backoff.ts';
import { isConnected } from '#domain/live-item.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { SyncReceipt } from '#ports/ledger.ts';
import { collectPages, type Collected } from './collect-pages.ts';
import type { SyncEngineParts } from './sync-parts.ts';

export interface Pull {
  readonly itemId: ItemId;
  readonly accessToken: AccessToken;
  readonly signal: AbortSignal;
  readonly onReceived: (updates: number) => void;
  readonly onSaving: () => void;
}

export interface Pulled {
  readonly receipt: SyncReceipt;
  readonly history: HistoryStatus;
  /** False while the bank has nothing to give, or when the Item went away meanwhile: nothing was written. */
  readonly committed: boolean;
}

export const emptyReceipt: SyncReceipt = { added: 0, modified: 0, removed: 0, settled: 0 };

const mostRestarts = 3;
const restartBackoff = { firstMilliseconds: 1000, longestMilliseconds: 30_000 };

/**
 * Brings one Item up to its bank: collects all pages, then commits them with the new cursor at once.
 * When the bank's data moved meanwhile, or a page failed in a way that may pass, everything begins
 * again from the saved cursor, as Plaid asks (plaid.com/docs/api/products/transactions/#transactionssync);
 * when that cursor itself leads nowhere any more, from no cursor at all, reconciling what is stored.
 */
export async function pullUpdates(parts: SyncEngineParts, pull: Pull): Promise<Pulled> {
  try {
    return await pullWithRestarts(parts, pull, false);
  } catch (error) {
    const stored = await parts.ledger.queries.item(pull.itemId);
    if (typeof stored?.cursor !== 'string' || !cursorLeadsNowhere(error)) throw error;
    parts.log.warn('Reading an Item from its beginning again', { code: plaidCode(error) });
    return pullWithRestarts(parts, pull, true);
  }
}

async function pullWithRestarts(parts: SyncEngineParts, pull: Pull, rebuild: boolean): Promise<Pulled> {
  for (let restarts = 0; ; restarts += 1) {
    try {
      const pulled = await pullOnce(parts, pull, rebuild);
      if (pulled !== 'superseded') return pulled;
      if (restarts >= mostRestarts) return { receipt: emptyReceipt, history: 'unknown', committed: false };
    } catch (error) {
      const wait = restarts >= mostRestarts ? null : waitBeforeRestart(error, restarts, parts.random());
      if (wait === null) throw error;
      await parts.clock.sleep(wait, pull.signal);
    }
  }
}

async function pullOnce(parts: SyncEngineParts, pull: Pull, rebuild: boolean): Promise<Pulled | 'superseded'> {
  const { ledger, clock } = parts;
  const { itemId, accessToken, signal, onReceived } = pull;
  const item = await ledger.queries.item(itemId);
  if (item === null || !isConnected(item)) return { receipt: emptyReceipt, history: 'unknown', committed: false };

  const runId = crypto.randomUUID();
  let isCommitted = false;
  try {
    const fromCursor = rebuild ? null : item.cursor;
    const collected = await collectPages(parts, { runId, itemId, accessToken, fromCursor, signal, onReceived });
    if (collected.kind === 'not-ready' || (rebuild && !isWhole(collected))) {
      return { receipt: emptyReceipt, history: collected.history, committed: false };
    }

    await knowAccounts(parts, pull, collected.accountIds);
    signal.throwIfAborted();
    pull.onSaving();
    const { nextCursor, history } = collected;
    const result = await ledger.commands.commitSync({
      runId,
      itemId,
      fromCursor: item.cursor,
      nextCursor,
      history,
      at: clock.now(),
      rebuild,
    });
    isCommitted = result.kind === 'committed';
    return result.kind === 'committed' ? { receipt: result.receipt, history, committed: true } : 'superseded';
  } finally {
    if (!isCommitted) await ledger.commands.discardStage(runId);
  }
}

/**
 * The bank may have renamed or opened an account since its accounts were asked for. They are asked for again, so that
 * what comes finds its account, and a renamed one its old transactions.
 */
async function knowAccounts(
  { ledger, gateway, clock }: SyncEngineParts,
  { itemId, accessToken, signal }: Pull,
  named: ReadonlySet<AccountId>,
): Promise<void> {
  const known = new Set((await ledger.queries.accounts()).map(({ accountId }) => accountId));
  if ([...named].every((accountId) => known.has(accountId))) return;
  await ledger.commands.recordAccounts(itemId, await gateway.getAccounts(accessToken, signal), clock.now());
}

/** Reconciling removes what the bank no longer gives, so it must wait until the bank gives everything. */
function isWhole(collected: Collected): boolean {
  return collected.history === 'complete' || collected.history === 'unknown';
}

/** In milliseconds; null when beginning again would meet the same failure. */
function waitBeforeRestart(error: unknown, restarts: number, random: number): number | null {
  if (!(error instanceof CofferError)) return null;
  const { kind, retryAfterSeconds } = error.failure;
  if (retryAfterSeconds === undefined && !isMutation(error)) return null;
  if (kind === 'rate-limited') return backoffAsTold(retryAfterSeconds ?? 0, random);
  return backoffWithFullJitter(restarts + 1, restartBackoff, random);
}

function isMutation(error: unknown): boolean {
  return plaidCode(error) === 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION';
}

/**
 * A mutation that every restart meets again (monetr/monetr#3126), or INVALID_FIELD, which is how
 * Plaid refuses a cursor that is not this Item's (webhookdb/webhookdb#646).
 */
function cursorLeadsNowhere(error: unknown): boolean {
  return isMutation(error) || plaidCode(error) === 'INVALID_FIELD';
}

function plaidCode(error: unknown): string | null {
  return error instanceof CofferError ? (error.failure.plaid?.code ?? null) : null;
}
