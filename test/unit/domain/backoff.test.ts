import fc from 'fast-check';
import { expect, it } from 'vitest';

import { backoffAsTold, backoffWithFullJitter, backoffWithHalfJitter } from '../../../src-main/domain/backoff.ts';

const range = { firstMilliseconds: 1000, longestMilliseconds: 300_000 };
const spans = [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000];

it('the span doubles with every failed attempt, up to the longest', () => {
  const longest = spans.map((_, index) => backoffWithFullJitter(index + 1, range, 0.999_999_9));

  expect(longest).toEqual(spans);
});

it('the wait lies anywhere in the span; with half jitter in its later half; and never beyond, however many attempts failed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, random) => {
        const span = spans[Math.min(Math.max(attempt, 1), spans.length) - 1] ?? 0;
        const [full, half] = [backoffWithFullJitter(attempt, range, random), backoffWithHalfJitter(attempt, range, random)];

        expect([full >= 0 && full <= span, half >= span / 2 && half <= span]).toEqual([true, true]);
      },
    ),
  );
});

it('a wait that was asked for is never cut short, and at most half as long again', () => {
  expect([backoffAsTold(60, 0), backoffAsTold(60, 0.5), backoffAsTold(60, 0.999_999_9)]).toEqual([60_000, 75_000, 90_000]);
});
