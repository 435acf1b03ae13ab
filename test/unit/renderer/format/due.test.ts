import { expect, it } from 'vitest';

import { daysUntil, dueWords } from '../../../../src-renderer/format/due.ts';

it('says how near a day is', () => {
  const words = ['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24', '2026-12-04'].map((date) =>
    dueWords(daysUntil(date, '2026-11-23') ?? NaN, 'en'),
  );

  expect(words).toEqual(['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 11 days']);
});

it('counts whole days across the end of summer time and of a leap February', () => {
  expect([daysUntil('2026-11-02', '2026-10-31'), daysUntil('2028-03-01', '2028-02-28')]).toEqual([2, 2]);
});

it('makes nothing of a text that is no day', () => {
  expect(daysUntil('soon', '2026-11-23')).toBeNull();
});
