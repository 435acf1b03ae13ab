import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateOfDayNumber, dayNumber, localDate, monthOf, parsePlainDate, plainDateSchema } from '#contract/dates.ts';

describe('a plain date', () => {
  it('is a day that exists, written YYYY-MM-DD, and nothing else', () => {
    const texts = [
      '2028-02-29',
      '1900-02-28',
      '2200-12-31',
      '2026-02-30',
      '2027-02-29',
      '2026-13-01',
      '26-01-01',
      '2026-1-1',
      '2026-01-01T00:00:00Z',
      '',
    ];

    expect(texts.filter((text) => parsePlainDate(text) !== null)).toEqual(['2028-02-29', '1900-02-28', '2200-12-31']);
  });

  it('counts days the same way back and forth, over leap years and before 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (days) => {
        const date = dateOfDayNumber(days);

        expect(dayNumber(date)).toBe(days);
        expect(parsePlainDate(date)).toBe(date);
      }),
    );
  });

  it('orders as text the way its days order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), fc.integer({ min: -25_567, max: 84_005 }), (one, other) => {
        expect(dateOfDayNumber(one) < dateOfDayNumber(other)).toBe(one < other);
      }),
    );
  });

  it('belongs to the month it is written in', () => {
    expect(monthOf(plainDateSchema.parse('2026-11-30'))).toBe('2026-11');
  });

  it('is refused in words when it does not exist', () => {
    expect(plainDateSchema.safeParse('2026-02-30').error?.issues[0]?.message).toBe(
      'must be a day that exists, written YYYY-MM-DD',
    );
  });
});

describe("today on this machine's wall", () => {
  it('is the local day, not the day in Greenwich', () => {
    const lateEvening = new Date(2026, 10, 23, 23, 59, 59).getTime();

    expect(localDate(lateEvening)).toBe('2026-11-23');
  });
});
