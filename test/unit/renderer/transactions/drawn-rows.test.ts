import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawnMonths, drawnRows, rowOfSlot } from '../../../../src-renderer/views/transactions/drawn-rows.ts';
import { createListLayout } from '../../../../src-renderer/views/transactions/list-layout.ts';
import type { ListScroll } from '../../../../src-renderer/views/transactions/use-list-scroll.ts';

const rowPixels = 32;
const viewPixels = 480;
const at = (offset: number, movedPixels = 0): ListScroll => ({
  scrollTop: offset,
  offset,
  viewPixels,
  movedPixels,
  heightPixels: 0,
  reveal: () => undefined,
});
const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });

describe('the rows that have an element', () => {
  it('are as many wherever the list stands, one after the other, with all that are in sight', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (months, share) => {
        const layout = createListLayout(months, rowPixels);
        const offset = Math.round(share * Math.max(0, layout.totalPixels - viewPixels));
        const drawn = drawnRows(layout, at(offset), rowPixels);
        const rows = Array.from({ length: drawn.count }, (_, slot) => rowOfSlot(slot, drawn)).toSorted((a, b) => a - b);

        const isInSight = (row: number): boolean => {
          const top = layout.topOf(layout.indexOfRow(row));
          return top + rowPixels > offset && top < offset + viewPixels;
        };
        const inSight = Array.from({ length: layout.rowCount }, (_, row) => row).filter(isInSight);
        expect(drawn.count).toBe(drawnRows(layout, at(0), rowPixels).count);
        expect(rows).toEqual(Array.from({ length: drawn.count }, (_, place) => drawn.first + place));
        expect(inSight.filter((row) => row < drawn.wanted.first || row > drawn.wanted.last)).toEqual([]);
      }),
    );
  });

  it('keep their element while the list moves by less than all of them', () => {
    const layout = createListLayout([500], rowPixels);
    const [before, after] = [at(3_200), at(3_600)].map((scroll) => drawnRows(layout, scroll, rowPixels));
    if (before === undefined || after === undefined) throw new Error('Both are drawn.');

    const moved = Array.from({ length: before.count }, (_, slot) => [rowOfSlot(slot, before), rowOfSlot(slot, after)] as const);
    const staying = moved.filter(([row]) => row >= after.first);

    expect(staying).toHaveLength(before.count - (after.first - before.first));
    expect(staying.filter(([row, then]) => row !== then)).toEqual([]);
  });

  it('are worth drawing only where they are in sight, after a leap', () => {
    const layout = createListLayout([10_000], rowPixels);

    expect(drawnRows(layout, at(160_030, 9_000), rowPixels).wanted).toEqual({ first: 5_000, last: 5_015 });
  });

  it('come with the headers of the months among them', () => {
    const layout = createListLayout([3, 2, 500], rowPixels);

    expect(drawnMonths(layout, drawnRows(layout, at(0), rowPixels))).toEqual([0, 4, 7]);
  });

  it('are none in an empty list', () => {
    const drawn = drawnRows(createListLayout([], rowPixels), at(0), rowPixels);

    expect([drawn.count, drawnMonths(createListLayout([], rowPixels), drawn)]).toEqual([0, []]);
  });
});
