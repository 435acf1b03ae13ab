import type { Clock } from '#ports/clock.ts';

/** One thing that may happen at most `limit` times in any minute. */
export interface PacedBy {
  readonly key: string;
  readonly limit: number;
}

export interface Pacing {
  /** Waits until every limit has room, and counts the call in each. Rejects with `signal.reason` when aborted. */
  readonly takeTurn: (limits: readonly PacedBy[], signal?: AbortSignal) => Promise<void>;
}

export interface PlaidKeys {
  readonly clientId: string;
  readonly secret: string;
}

/** A call's turn, and the keys that it goes with. Rejects as `Pacing` does, or with what keeps the keys from being read. */
export type TakeTurn = (limits: readonly PacedBy[], signal?: AbortSignal) => Promise<PlaidKeys>;

const windowMilliseconds = 60_000;

/** A sliding window of one minute for each key: calls wait for their turn rather than be refused by Plaid. */
export function createPacing(clock: Clock): Pacing {
  const timesByKey = new Map<string, number[]>();

  function recentTimes(key: string, now: number): number[] {
    const times = (timesByKey.get(key) ?? []).filter((time) => now - time < windowMilliseconds);
    timesByKey.set(key, times);
    return times;
  }

  function waitFor({ key, limit }: PacedBy, now: number): number {
    const times = recentTimes(key, now);
    const oldestInTheWay = times[times.length - limit];
    return oldestInTheWay === undefined ? 0 : oldestInTheWay + windowMilliseconds - now;
  }

  return {
    takeTurn: async (limits, signal) => {
      for (;;) {
        const now = clock.monotonic();
        const wait = Math.max(0, ...limits.map((limit) => waitFor(limit, now)));
        if (wait === 0) {
          for (const { key } of limits) timesByKey.get(key)?.push(now);
          return;
        }
        await clock.sleep(wait, signal);
      }
    },
  };
}

/** One client's turns: its calls count against the same limits. The keys are read anew for each. */
export function createTurns(clock: Clock, keys: () => Promise<PlaidKeys>): TakeTurn {
  const pacing = createPacing(clock);
  return async (limits, signal) => {
    await pacing.takeTurn(limits, signal);
    return keys();
  };
}
