import { expect, test } from 'vitest';
import { rateLimiter } from '../../../src-main/demo-bank/rate-limiter.ts';
import { rateLimits, type RateLimit, type RateLimitedEnvironment } from '../../../src-main/demo-bank/rate-limits.ts';
import { PlaidFault } from '../../../src-main/demo-bank/plaid-fault.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

interface Case {
  readonly path: string;
  readonly environment: RateLimitedEnvironment;
  readonly limit: RateLimit;
  readonly allowed: number;
}

/** @param part 0: for each Item, 1: for the whole client */
const casesOf = (part: 0 | 1): readonly Case[] =>
  Object.entries(rateLimits).flatMap(([path, limit]) =>
    (['production', 'sandbox'] as const).flatMap((environment) => {
      const allowed = limit?.[environment][part] ?? null;
      return limit === undefined || allowed === null ? [] : [{ path, environment, limit, allowed }];
    }),
  );

/** How many of `calls` calls in one moment are answered, and with what the first other one is refused. */
function answered(count: () => void, calls: number): { readonly answered: number; readonly refusal: unknown } {
  for (let call = 0; call < calls; call += 1) {
    try {
      count();
    } catch (error) {
      if (!(error instanceof PlaidFault)) throw error;
      return { answered: call, refusal: [error.status, error.type, error.code] };
    }
  }
  return { answered: calls, refusal: null };
}

const refusalOf = ({ errorCode }: RateLimit): unknown => [429, 'RATE_LIMIT_EXCEEDED', errorCode];

test.each(casesOf(0))(
  '$path in $environment answers each Item $allowed times a minute',
  ({ path, environment, limit, allowed }) => {
    const limiter = rateLimiter(() => 0, environment);

    const outcome = answered(() => limiter.count(path, ['one']), allowed + 1);

    expect(outcome).toEqual({ answered: allowed, refusal: refusalOf(limit) });
  },
);

test.each(casesOf(1))(
  '$path in $environment answers the whole client $allowed times a minute',
  ({ path, environment, limit, allowed }) => {
    const time = fakeTime('2026-11-23T10:00:00');
    const limiter = rateLimiter(time.now, environment);
    let item = 0;
    const another = (): void => limiter.count(path, [String((item += 1))]);

    const first = answered(another, allowed + 1);
    time.advance(60_000);
    const next = answered(another, allowed);

    expect([first, next]).toEqual([
      { answered: allowed, refusal: refusalOf(limit) },
      { answered: allowed, refusal: null },
    ]);
  },
);

test('one Item’s calls are no other’s', () => {
  const limiter = rateLimiter(() => 0, 'sandbox');
  const refresh = (item: string): void => limiter.count('/transactions/refresh', [item]);

  const [one, other] = [answered(() => refresh('one'), 3), answered(() => refresh('other'), 2)];

  expect([one.answered, other.answered]).toEqual([2, 2]);
});

test('what Plaid names no limit for is always answered', () => {
  const limiter = rateLimiter(() => 0, 'production');

  expect(answered(() => limiter.count('/user/create', []), 10_000).answered).toBe(10_000);
});
