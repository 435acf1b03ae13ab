import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createListLayout, monthHeaderPixels } from '../../../../src-renderer/views/transactions/list-layout.ts';

const counts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
const rowPixels = fc.constantFrom(28, 32);

/** The list written out, item by item. */
function writtenOut(monthCounts: readonly number[]): string[] {
  let row = 0;
  return monthCounts.flatMap((count, month) => [`month ${month}`, ...Array.from({ length: count }, () => `row ${row++}`)]);
}

describe('the layout of the list', () => {
  it('begins each month with its header, and its rows follow', () => {
    const layout = createListLayout([2, 1], 32);

    const items = Array.from({ length: layout.itemCount }, (_, index) => layout.itemAt(index));

    expect(items).toEqual([
      { kind: 'month', month: 0 },
      { kind: 'row', row: 0 },
      { kind: 'row', row: 1 },
      { kind: 'month', month: 1 },
      { kind: 'row', row: 2 },
    ]);
  });

  it('is the same as the list written out, whatever the months', () => {
    fc.assert(
      fc.property(counts, rowPixels, (monthCounts, pixels) => {
        const layout = createListLayout(monthCounts, pixels);
        const items = Array.from({ length: layout.itemCount }, (_, index) => layout.itemAt(index));
        expect(items.map((item) => (item.kind === 'month' ? `month ${item.month}` : `row ${item.row}`))).toEqual(
          writtenOut(monthCounts),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('finds each row where it put it', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (monthCounts, seed) => {
        const layout = createListLayout(monthCounts, 32);
        const row = seed % layout.rowCount;
        expect(layout.itemAt(layout.indexOfRow(row))).toEqual({ kind: 'row', row });
      }),
    );
  });

  it('has the month of a row in sight when it is scrolled to that row', () => {
    fc.assert(
      fc.property(counts, rowPixels, fc.nat(), (monthCounts, pixels, seed) => {
        const layout = createListLayout(monthCounts, pixels);
        const row = seed % layout.rowCount;

        const { month } = layout.stickyAt(layout.topOf(layout.indexOfRow(row)));

        const before = monthCounts.slice(0, month).reduce((sum, count) => sum + count, 0);
        expect(row).toBeGreaterThanOrEqual(before);
        expect(row).toBeLessThan(before + (monthCounts[month] ?? 0));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the header of the month in sight, pushed up only by the next one', () => {
    fc.assert(
      fc.property(counts, rowPixels, fc.nat({ max: 500_000 }), (monthCounts, pixels, scrolled) => {
        const layout = createListLayout(monthCounts, pixels);
        const tops: number[] = [];
        let top = 0;
        for (let index = 0; index < layout.itemCount; index++) {
          const item = layout.itemAt(index);
          if (item.kind === 'month') tops[item.month] = top;
          top += item.kind === 'month' ? monthHeaderPixels : pixels;
        }

        const { month, shiftPixels } = layout.stickyAt(scrolled);

        expect(month).toBe(tops.findLastIndex((each) => each <= scrolled));
        const next = tops[month + 1];
        const roomLeft = next === undefined ? Infinity : next - scrolled;
        expect(shiftPixels).toBe(Math.min(0, roomLeft - monthHeaderPixels));
        expect(shiftPixels).toBeGreaterThan(-monthHeaderPixels);
      }),
      { numRuns: 60 },
    );
  });

  it('stacks its items without gaps, and finds each at its height', () => {
    fc.assert(
      fc.property(counts, rowPixels, fc.nat({ max: 31 }), (monthCounts, pixels, into) => {
        const layout = createListLayout(monthCounts, pixels);
        let top = 0;
        for (let index = 0; index < layout.itemCount; index++) {
          const height = layout.itemAt(index).kind === 'month' ? monthHeaderPixels : pixels;
          expect([layout.topOf(index), layout.indexAt(top + Math.min(into, height - 1))]).toEqual([top, index]);
          top += height;
        }
        expect(layout.totalPixels).toBe(top);
        expect(layout.indexAt(top + 500)).toBe(layout.itemCount - 1);
      }),
      { numRuns: 40 },
    );
  });
});
