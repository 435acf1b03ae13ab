import { rateLimitExceeded } from './plaid-fault.ts';
import { rateLimits, type RateLimitedEnvironment } from './rate-limits.ts';

const windowMilliseconds = 60_000;

export interface RateLimiter {
  /**
   * Counts one call, for each of the Items that it is about and for the client.
   * Throws RATE_LIMIT_EXCEEDED when there were too many in the last minute.
   */
  readonly count: (path: string, items: readonly string[]) => void;
}

export const noRateLimits: RateLimiter = { count: () => undefined };

export function rateLimiter(now: () => number, environment: RateLimitedEnvironment): RateLimiter {
  const callsByBucket = new Map<string, number[]>();

  const take = (bucket: string, allowed: number | null, errorCode: string): void => {
    if (allowed === null) return;
    const recent = callsByBucket.get(bucket) ?? [];
    callsByBucket.set(bucket, recent);
    const since = now() - windowMilliseconds;
    const firstRecent = recent.findIndex((moment) => moment > since);
    recent.splice(0, firstRecent === -1 ? recent.length : firstRecent);
    if (recent.length >= allowed) throw rateLimitExceeded(errorCode);
    recent.push(now());
  };
  return {
    count: (path, items) => {
      const limit = rateLimits[path];
      if (limit === undefined) return;
      const [perItem, perClient] = limit[environment];
      for (const item of items) take(`${path} ${item}`, perItem, limit.errorCode);
      take(path, perClient, limit.errorCode);
    },
  };
}
