import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { frameOf, indexAt, placeOf, type LineChartShape } from '../../../../src-renderer/ui/line-chart-frame.ts';

const chartOf = (values: readonly (number | null)[], isFromZero = false): LineChartShape => ({
  dates: values.map((_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`),
  currency: 'USD',
  series: [{ values, color: '--accent' }],
  isFromZero,
});
const rangeOf = (...values: number[]): readonly [number, number] => {
  const { min, max } = frameOf(chartOf(values), false);
  return [min, max];
};

describe('the value axis', () => {
  it('leaves zero out while the values are close together, so that a small change can be seen', () => {
    expect(rangeOf(97_000, 84_000)).toEqual([84_000 - 1_040, 97_000 + 1_040]);
  });

  it('begins at zero as soon as a change is half of the whole, so that a drop looks as large as it is', () => {
    expect(rangeOf(100_000, 40_000)[0]).toBe(0);
  });

  it('leaves a change of next to nothing small', () => {
    const [low, high] = rangeOf(431_840, 431_265);

    expect(high - low).toBeGreaterThan(8_000);
  });

  it('ends at zero above debts of which half was paid', () => {
    expect(rangeOf(-100_000, -40_000)[1]).toBe(0);
  });

  it('reaches over both sides of zero where the values do', () => {
    const [min, max] = rangeOf(-20_000, 60_000);

    expect([min < -20_000, max > 60_000]).toEqual([true, true]);
  });

  it('begins at zero for sums that grow from nothing', () => {
    expect(frameOf(chartOf([97_000, 98_000], true), false).min).toBe(0);
  });

  it('is never without height, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.boolean(), (values, isFromZero) => {
        const { min, max } = frameOf(chartOf(values, isFromZero), false);
        expect(max).toBeGreaterThan(min);
        expect(min).toBeLessThanOrEqual(Math.min(...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('needs no room for figures while amounts are hidden', () => {
    const [hidden = 0, shown = 0] = [true, false].map((hides) => frameOf(chartOf([1, 2]), hides).right);

    expect(hidden).toBeLessThan(shown);
  });
});

describe('a point of the chart', () => {
  it('is found again under the place where it is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 800 }), fc.nat(), fc.integer({ min: 900, max: 2000 }), (count, seed, width) => {
        const frame = frameOf(chartOf([0, 100]), false);
        const index = seed % count;
        const { x } = placeOf(index, count, 50, frame);
        const pixels = frame.left + x * (width - frame.left - frame.right);
        expect(indexAt(pixels, width, count, frame)).toBe(index);
      }),
    );
  });

  it('is the first or the last beyond the ends of the line', () => {
    const frame = frameOf(chartOf([0, 100]), false);

    expect([indexAt(-50, 400, 30, frame), indexAt(900, 400, 30, frame)]).toEqual([0, 29]);
  });
});
