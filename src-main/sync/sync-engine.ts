import pLimit from 'p-limit';

import type { ItemId } from '#contract/ids.ts';
import { isConnected } from '#domain/live-item.ts';
import { createSchedule } from './schedule.ts';
import { addReceipts, isUnfinished, syncItem, type ItemRun } from './sync-item.ts';
import type { SyncEngineParts, SyncResult } from './sync-parts.ts';

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
  /** All Items again at once, however lately they were tried: new keys, say, may let them. */
  readonly syncSoon: () => void;
  /** The machine goes to sleep: stop waiting for answers. */
  readonly suspend: () => void;
  readonly resume: () => void;
  /** Stops what runs; committed work stays, the rest is as if it had not begun. */
  readonly close: () => Promise<void>;
}

/** How many Items work at the same time; the others wait their turn. */
const itemsAtOnce = 4;
const focusThrottleMilliseconds = 5 * 60_000;
/** A network needs a moment to come back after sleep. */
const resumeDelayMilliseconds = 5000;
const longestCloseMilliseconds = 5000;

interface Flight {
  readonly result: Promise<SyncResult>;
  readonly untilComplete: boolean;
}

export function createSyncEngine(parts: SyncEngineParts): SyncEngine {
  const { ledger, clock, random, log, announce } = parts;
  const flights = new Map<ItemId, Flight>();
  const inTurn = pLimit(itemsAtOnce);
  let stop = new AbortController();
  let isClosed = false;

  const schedule = createSchedule({
    clock,
    random,
    log,
    itemIds: async () => (await ledger.queries.items()).filter(isConnected).map((item) => item.itemId),
    sync: (itemId) => void fly(itemId, true),
  });

  async function fly(itemId: ItemId, untilComplete: boolean): Promise<SyncResult> {
    const flight = flights.get(itemId) ?? takeOff(itemId, untilComplete);
    const result = await flight.result;
    const isEnough = !untilComplete || flight.untilComplete || result.failure !== null || !isUnfinished(result.history);
    if (isEnough) return result;

    const rest = await fly(itemId, true);
    return { ...rest, receipt: addReceipts(result.receipt, rest.receipt) };
  }

  function takeOff(itemId: ItemId, untilComplete: boolean): Flight {
    const run: ItemRun = { itemId, untilComplete, signal: stop.signal, inTurn, onEnd: () => flights.delete(itemId) };
    schedule.began(itemId);
    const result = syncItem(parts, run).then((ended) => {
      schedule.ended(ended, untilComplete);
      return ended;
    });
    const flight = { result, untilComplete };
    flights.set(itemId, flight);
    announce('connections.changed', {});
    return flight;
  }

  function stopFlights(): void {
    stop.abort();
    if (!isClosed) stop = new AbortController();
  }

  return {
    syncItem: (itemId, options) => fly(itemId, options?.untilComplete ?? false),
    syncAll: async (options) => {
      const items = (await ledger.queries.items()).filter(isConnected);
      return Promise.all(items.map((item) => fly(item.itemId, options?.untilComplete ?? false)));
    },
    isSyncing: (itemId) => flights.has(itemId),
    start: schedule.start,
    windowFocused: () => schedule.makeDue(focusThrottleMilliseconds),
    syncSoon: () => schedule.makeDue(0),
    suspend: () => {
      schedule.pause();
      stopFlights();
    },
    resume: () => schedule.makeDue(0, resumeDelayMilliseconds),
    close: async () => {
      isClosed = true;
      schedule.stop();
      stopFlights();
      const landed = new AbortController();
      const landing = Promise.allSettled([...flights.values()].map((flight) => flight.result)).then(() => landed.abort());
      await Promise.race([landing, clock.sleep(longestCloseMilliseconds, landed.signal).catch(() => undefined)]);
    },
  };
}
