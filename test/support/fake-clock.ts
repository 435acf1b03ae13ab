import type { Clock } from '#ports/clock.ts';

interface Sleeper {
  readonly wakeAt: number;
  readonly wake: () => void;
}

export interface FakeClock extends Clock {
  /** Lets time pass, waking sleepers one after the other and letting each do what it woke up for. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Moves the wall clock only, as its owner or a time server may. */
  readonly setWallClock: (instant: number) => void;
  /** Every wait that was asked for, in milliseconds, in order. */
  readonly sleeps: readonly number[];
}

const start = Date.UTC(2026, 10, 23, 9, 0, 0);

/** A clock that stands still until the test lets time pass. */
export function createFakeClock(): FakeClock {
  return fakeClock(false);
}

/** A clock on which waiting takes no time: it jumps to whoever is to wake next as soon as nothing else happens. */
export function createHastyClock(): FakeClock {
  return fakeClock(true);
}

function fakeClock(isHasty: boolean): FakeClock {
  let elapsed = 0;
  let wallOffset = start;
  const sleepers = new Set<Sleeper>();
  const sleeps: number[] = [];

  const wakeNext = (until: number): boolean => {
    const [next] = [...sleepers].sort((one, other) => one.wakeAt - other.wakeAt);
    if (next === undefined || next.wakeAt > until) return false;
    elapsed = Math.max(elapsed, next.wakeAt);
    sleepers.delete(next);
    next.wake();
    return true;
  };

  return {
    now: () => wallOffset + elapsed,
    monotonic: () => elapsed,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const abort = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const sleeper = {
          wakeAt: elapsed + milliseconds,
          wake: () => {
            signal?.removeEventListener('abort', abort);
            resolve();
          },
        };
        sleeps.push(milliseconds);
        if (signal?.aborted === true) {
          abort();
          return;
        }
        signal?.addEventListener('abort', abort, { once: true });
        sleepers.add(sleeper);
        if (isHasty) setImmediate(() => wakeNext(Number.POSITIVE_INFINITY));
      }),
    advance: async (milliseconds) => {
      const until = elapsed + milliseconds;
      await settle();
      while (wakeNext(until)) await settle();
      elapsed = until;
      await settle();
    },
    setWallClock: (instant) => {
      wallOffset = instant - elapsed;
    },
    sleeps,
  };
}

/** Lets every promise that can go on go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
