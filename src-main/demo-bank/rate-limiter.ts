import { rateLimitExceeded } from './plaid-fault.ts';

const windowMilliseconds = 60_000;

/** Calls in any 60 seconds, for one Item and for the whole client. */
export interface RateLimit {
  readonly perItem: number | null;
  readonly perClient: number;
  readonly errorCode: string;
}

export interface RateLimiter {
  /** Counts one call. Throws RATE_LIMIT_EXCEEDED when there were too many in the last minute. */
  readonly count: (path: string, limit: RateLimit, itemId: string | null) => void;
}

export const noRateLimits: RateLimiter = { count: () => undefined };

export function rateLimiter(now: () => number): RateLimiter {
  const callsByBucket = new Map<string, number[]>();

  const take = (bucket: string, allowed: number, errorCode: string): void => {
    const since = now() - windowMilliseconds;
    const recent = (callsByBucket.get(bucket) ?? []).filter((moment) => moment > since);
    if (recent.length >= allowed) throw rateLimitExceeded(errorCode);
    callsByBucket.set(bucket, [...recent, now()]);
  };
  return {
    count: (path, limit, itemId) => {
      if (limit.perItem !== null && itemId !== null) take(`${path} ${itemId}`, limit.perItem, limit.errorCode);
      take(path, limit.perClient, limit.errorCode);
    },
  };
}
