/** What a waiting time grows from and to, in milliseconds. */
export interface BackoffRange {
  readonly firstMilliseconds: number;
  readonly longestMilliseconds: number;
}

/**
 * How long to wait before the next try: a random share of a span that doubles with every failed
 * attempt. The full range is random ("full jitter"), so that many clients which failed together do
 * not come back together.
 *
 * @param attempt how many attempts have failed so far, from 1
 * @param random a number in [0, 1)
 */
export function backoffWithFullJitter(attempt: number, range: BackoffRange, random: number): number {
  return Math.round(random * doublingSpan(attempt, range));
}

/** As `backoffWithFullJitter`, but never less than half the span: for polling, where a wait of nothing gains nothing. */
export function backoffWithHalfJitter(attempt: number, range: BackoffRange, random: number): number {
  return Math.round((0.5 + random / 2) * doublingSpan(attempt, range));
}

/** At least as long as the other side asked for, and up to half as long again: whoever was told the same should not come back together. */
export function backoffAsTold(retryAfterSeconds: number, random: number): number {
  return Math.round(retryAfterSeconds * 1000 * (1 + random / 2));
}

function doublingSpan(attempt: number, { firstMilliseconds, longestMilliseconds }: BackoffRange): number {
  const doublings = Math.min(Math.max(attempt, 1) - 1, 40);
  return Math.min(firstMilliseconds * 2 ** doublings, longestMilliseconds);
}
