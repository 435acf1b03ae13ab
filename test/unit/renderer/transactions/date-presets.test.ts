import { describe, expect, it } from 'vitest';

import { datePresets, rangeWords } from '../../../../src-renderer/views/transactions/date-presets.ts';

describe('periods to filter by', () => {
  it('are counted from today, over the turn of the year', () => {
    const presets = datePresets('2026-01-15').map(({ label, from, to }) => [label, from, to]);

    expect(presets).toEqual([
      ['This month', '2026-01-01', undefined],
      ['Last month', '2025-12-01', '2025-12-31'],
      ['Last 30 days', '2025-12-17', undefined],
      ['Last 12 months', '2025-02-01', undefined],
      ['This year', '2026-01-01', undefined],
      ['Last year', '2025-01-01', '2025-12-31'],
    ]);
  });

  it('are called by their names, other ranges by their days', () => {
    const words = [
      rangeWords({ from: undefined, to: undefined }, '2026-11-23'),
      rangeWords({ from: '2026-11-01', to: undefined }, '2026-11-23'),
      rangeWords({ from: '2026-11-02', to: '2026-11-02' }, '2026-11-23'),
    ];

    expect(words).toEqual([null, 'This month', expect.stringContaining('2026')]);
  });
});
