import fc from 'fast-check';
import { expect, it } from 'vitest';

import { leastOfSize, mostOfSize } from '../../../src-main/ledger/sizes.ts';

it('keeps each size of two digits and noughts apart, and what is between them together', () => {
  const sizes = [0, 7, 99, 100, 101, 109, 110, 12_000, 12_001, 12_999, 13_000];

  expect(sizes.map((size) => [leastOfSize(size), mostOfSize(size)])).toEqual([
    [0, 0],
    [7, 7],
    [99, 99],
    [100, 100],
    [101, 109],
    [101, 109],
    [110, 110],
    [12_000, 12_000],
    [12_001, 12_999],
    [12_001, 12_999],
    [13_000, 13_000],
  ]);
});

it('puts every size there is into one kind, which ends where the next begins', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat().map((size) => size % 1e15),
      (size) => {
        const [least, most] = [leastOfSize(size), mostOfSize(size)];

        expect([least <= size, size <= most]).toEqual([true, true]);
        expect([leastOfSize(least), mostOfSize(least)]).toEqual([least, most]);
        expect([leastOfSize(most), mostOfSize(most)]).toEqual([least, most]);
        expect(leastOfSize(most + 1)).toBe(most + 1);
      },
    ),
  );
});
