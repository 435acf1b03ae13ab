import { expect, it } from 'vitest';

import type { Transaction } from '#contract/shapes/transactions.ts';
import { outlineOfRows } from '../../../../src-renderer/views/transactions/outline-of-rows.ts';

const whole = { totalCount: 900, earliestDate: '2024-01-02' };
const row = (date: string, amount: number, currency = 'USD'): Transaction => ({ date, amount, currency }) as Transaction;
const rows = [row('2026-11-09', -500), row('2026-11-02', 1_200), row('2026-11-01', -70, 'JPY'), row('2026-10-31', -30)];
const november = [
  { currency: 'JPY', in: 0, out: -70 },
  { currency: 'USD', in: 1_200, out: -500 },
];

it('of all rows is what counting would say', () => {
  expect(outlineOfRows(rows, true, whole)).toEqual({
    ...whole,
    count: 4,
    sums: [
      { currency: 'JPY', in: 0, out: -70 },
      { currency: 'USD', in: 1_200, out: -530 },
    ],
    months: [
      { month: '2026-11', count: 3, sums: november },
      { month: '2026-10', count: 1, sums: [{ currency: 'USD', in: 0, out: -30 }] },
    ],
  });
});

it('of the first rows says nothing of the month that goes on behind them', () => {
  expect(outlineOfRows(rows, false, whole).months).toEqual([
    { month: '2026-11', count: 3, sums: november },
    { month: '2026-10', count: 1, sums: [] },
  ]);
});
