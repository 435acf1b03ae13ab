import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  addMonths,
  daysLeftInMonth,
  formatAgo,
  formatDay,
  formatMonth,
  lastOfMonth,
  monthsBefore,
} from '../../../../src-renderer/format/dates.ts';

const locale = 'en-GB';

describe.each(['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'])('a plain day in %s', (zone) => {
  const before = process.env['TZ'];
  beforeEach(() => {
    process.env['TZ'] = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('is shown as itself', () => {
    expect([formatDay('2026-01-01', '2026-11-23', true, locale), formatMonth('2026-01', locale)]).toEqual([
      '1 Jan 2026',
      'January 2026',
    ]);
  });
});

describe('a day', () => {
  it('is called Today on its own day', () => {
    expect(formatDay('2026-11-23', '2026-11-23')).toBe('Today');
  });

  it('that does not exist is shown as it was written', () => {
    expect(formatDay('2026-02-30', '2026-11-23')).toBe('2026-02-30');
  });
});

describe('months', () => {
  it('run on over the years', () => {
    expect([addMonths('2026-11', 2), addMonths('2026-01', -1), addMonths('2024-02', -24)]).toEqual([
      '2027-01',
      '2025-12',
      '2022-02',
    ]);
  });

  it('end on their own last day', () => {
    expect(['2024-02', '2026-02', '2026-11', '2026-12'].map(lastOfMonth)).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-11-30',
      '2026-12-31',
    ]);
  });

  it('before a day are counted to the same day, or the last there is', () => {
    expect([monthsBefore('2026-11-23', 12), monthsBefore('2026-03-31', 1)]).toEqual(['2025-11-23', '2026-02-28']);
  });

  it('have days left', () => {
    expect([daysLeftInMonth('2026-11-23'), daysLeftInMonth('2026-11-30')]).toEqual([7, 0]);
  });
});

describe('how long ago', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');

  it('is said in the largest unit that fits', () => {
    const texts = [10, 130, 3 * 3600, 2 * 86_400].map((seconds) => formatAgo(now - seconds * 1000, now, locale));

    expect(texts).toEqual(['just now', '2 min ago', '3 hr ago', '2 days ago']);
  });

  it('is the day itself where a clock that was ahead noted it (F2)', () => {
    expect([formatAgo(now + 60_000, now, locale), formatAgo(now + 3_650 * 86_400_000, now, locale)]).toEqual([
      'just now',
      expect.stringMatching(/2036$/),
    ]);
  });

  it('becomes the day after a month', () => {
    expect(formatAgo(now - 60 * 86_400_000, now, locale)).toMatch(/Sep(t)? 2026$/);
  });
});
