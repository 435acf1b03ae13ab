import type { FailureKind } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { backoffWithHalfJitter } from '#domain/backoff.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import { isUnfinished } from './sync-item.ts';
import type { SyncResult } from './sync-parts.ts';

export interface ScheduleParts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly itemIds: () => Promise<readonly ItemId[]>;
  readonly sync: (itemId: ItemId) => void;
}

/** When each Item is due. Time is monotonic: a clock set back or forward by its owner changes nothing. */
export interface Schedule {
  readonly start: () => void;
  /** Tells that an Item's run has begun, whoever asked for it. */
  readonly began: (itemId: ItemId) => void;
  /** Tells how it ended. `wasPatient`: it waited for the whole history and need not be followed up at once. */
  readonly ended: (result: SyncResult, wasPatient: boolean) => void;
  /** Makes every Item due that was last tried longer than `ageMilliseconds` ago. */
  readonly makeDue: (ageMilliseconds: number, delayMilliseconds?: number) => void;
  readonly pause: () => void;
  readonly stop: () => void;
}

const hour = 3_600_000;
const retryBackoff = { firstMilliseconds: 60_000, longestMilliseconds: hour };
const followUpMilliseconds = 2000;

/** Failures that only the user can end: asking more often than usual would not help. */
const endedByUser: ReadonlySet<FailureKind> = new Set([
  'reconnect-needed',
  'keys-missing',
  'keys-rejected',
  'vault-locked',
  'vault-unavailable',
  'not-found',
]);

interface Entry {
  /** Infinity while a run is in flight. */
  dueAt: number;
  triedAt: number;
  failuresInARow: number;
}

export function createSchedule({ clock, random, log, itemIds, sync }: ScheduleParts): Schedule {
  const entries = new Map<ItemId, Entry>();
  const end = new AbortController();
  let alarm = new AbortController();
  let isStarted = false;
  let isPaused = false;

  const entryOf = (itemId: ItemId): Entry => {
    const entry = entries.get(itemId) ?? { dueAt: clock.monotonic(), triedAt: Number.NEGATIVE_INFINITY, failuresInARow: 0 };
    entries.set(itemId, entry);
    return entry;
  };

  /** Starts what is due; answers when to look again. */
  async function startDueItems(): Promise<number> {
    const present = new Set(await itemIds());
    // The machine may have gone to sleep over the question.
    if (isPaused || end.signal.aborted) return clock.monotonic() + hour;
    for (const itemId of entries.keys()) if (!present.has(itemId)) entries.delete(itemId);
    for (const itemId of present) if (entryOf(itemId).dueAt <= clock.monotonic()) sync(itemId);
    return Math.min(clock.monotonic() + hour, ...[...entries.values()].map((entry) => entry.dueAt));
  }

  async function run(): Promise<void> {
    while (!end.signal.aborted) {
      alarm = new AbortController();
      const wakeAt = isPaused ? clock.monotonic() + hour : await startDueItems().catch(afterTrouble);
      const wait = Math.max(0, wakeAt - clock.monotonic());
      await clock.sleep(wait, AbortSignal.any([end.signal, alarm.signal])).catch(() => undefined);
    }
  }

  function afterTrouble(error: unknown): number {
    log.error('The sync schedule could not read the connections', error);
    return clock.monotonic() + retryBackoff.firstMilliseconds;
  }

  function delayAfter({ failure, history }: SyncResult, wasPatient: boolean, failuresInARow: number): number {
    if (failure === null) return isUnfinished(history) && !wasPatient ? followUpMilliseconds : hour;
    if (failure.kind === 'cancelled' || endedByUser.has(failure.kind)) return hour;
    const asked = (failure.retryAfterSeconds ?? 0) * 1000;
    return Math.max(asked, backoffWithHalfJitter(failuresInARow, retryBackoff, random()));
  }

  return {
    start: () => {
      if (isStarted) return;
      isStarted = true;
      void run();
    },
    began: (itemId) => {
      Object.assign(entryOf(itemId), { dueAt: Number.POSITIVE_INFINITY, triedAt: clock.monotonic() });
    },
    ended: (result, wasPatient) => {
      const entry = entryOf(result.itemId);
      entry.failuresInARow = result.failure === null ? 0 : entry.failuresInARow + 1;
      entry.dueAt = clock.monotonic() + delayAfter(result, wasPatient, entry.failuresInARow);
      alarm.abort();
    },
    makeDue: (ageMilliseconds, delayMilliseconds = 0) => {
      isPaused = false;
      const now = clock.monotonic();
      for (const entry of entries.values()) {
        const isFlying = entry.dueAt === Number.POSITIVE_INFINITY;
        if (!isFlying && now - entry.triedAt >= ageMilliseconds) entry.dueAt = now + delayMilliseconds;
      }
      alarm.abort();
    },
    pause: () => {
      isPaused = true;
      alarm.abort();
    },
    stop: () => end.abort(),
  };
}
