/** The port to time, so that tests can own it. */
import type { Instant } from '#contract/dates.ts';

export interface Clock {
  /** The wall clock, for what people read. It may jump. */
  readonly now: () => Instant;
  /** Milliseconds that only ever grow, for timeouts and pacing. */
  readonly monotonic: () => number;
  /** Resolves after `milliseconds`, or rejects with `signal.reason` when aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
