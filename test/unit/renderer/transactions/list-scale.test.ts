import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createListScale, tallestPixels, type ListPlace } from '../../../../src-renderer/views/transactions/list-scale.ts';

const view = 700;
const ofTenMillionRows = 10_000_000 * 32;
const top: ListPlace = { scrollTop: 0, offset: 0 };

/** What a browser does with a place: it stays between the ends of the bar. */
function scrolledBy(place: ListPlace, pixels: number, height: number): number {
  return Math.min(Math.max(0, place.scrollTop + pixels), height - view);
}

describe('the scale of a list', () => {
  it('is none for a list that fits into a page', () => {
    const scale = createListScale(1_000_000 * 32, view);

    expect(scale.heightPixels).toBe(32_000_000);
    expect(scale.follow(top, 1234.5)).toEqual({ scrollTop: 1234.5, offset: 1234.5 });
    expect(scale.placeAt(1234.5)).toEqual({ scrollTop: 1234.5, offset: 1234.5 });
  });

  it('keeps ten million rows under what Chromium can lay out', () => {
    expect(createListScale(ofTenMillionRows, view).heightPixels).toBe(tallestPixels);
    expect(tallestPixels).toBeLessThan(33_554_428);
  });

  it('reaches both ends of ten million rows by dragging the bar', () => {
    const scale = createListScale(ofTenMillionRows, view);

    const atEnd = scale.follow(top, tallestPixels - view);
    const back = scale.follow(atEnd, 0);

    expect(atEnd.offset).toBe(ofTenMillionRows - view);
    expect(back.offset).toBe(0);
  });

  it('moves by the pixel when the wheel turns, anywhere in the list', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: -500, max: 500 }), (share, pixels) => {
        const scale = createListScale(ofTenMillionRows, view);
        const before = scale.placeAt(share * ofTenMillionRows);

        const after = scale.follow(before, before.scrollTop + pixels);

        expect(after.offset).toBeCloseTo(before.offset + pixels, 3);
      }),
    );
  });

  it('gets to the list’s very top and very end by the wheel alone, put right whenever it is strained', () => {
    fc.assert(
      fc.property(fc.constantFrom(-100, -700, 100, 700), fc.integer({ min: 0, max: 200_000 }), (pixels, away) => {
        const scale = createListScale(ofTenMillionRows, view);
        const end = pixels < 0 ? 0 : ofTenMillionRows - view;
        let place = scale.placeAt(Math.abs(end - away));

        for (let turns = 0; turns <= Math.ceil(away / Math.abs(pixels)) + 2; turns += 1) {
          place = scale.follow(place, scrolledBy(place, pixels, scale.heightPixels));
          if (scale.isStrained(place)) place = scale.placeAt(place.offset);
        }

        expect(place.offset).toBe(end);
      }),
    );
  });

  it('says where the bar belongs so that going there changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const scale = createListScale(ofTenMillionRows, view);
        const place = scale.placeAt(share * ofTenMillionRows);

        expect(scale.placeAt(place.offset)).toEqual(place);
        expect(scale.follow(place, place.scrollTop)).toEqual(place);
      }),
    );
  });
});
