import { expect, it } from 'vitest';

import type { Transaction, TransactionOutline } from '#contract/shapes/transactions.ts';
import { outlineOfFirstRows } from '../../../../src-renderer/views/transactions/outline-of-first-rows.ts';

const on = (date: string): Transaction => ({ date }) as Transaction;
const before: TransactionOutline = {
  count: 900,
  sums: [{ currency: 'USD', in: 5, out: -7 }],
  months: [{ month: '2026-11', count: 900, sums: [{ currency: 'USD', in: 5, out: -7 }] }],
  totalCount: 1_000_000,
  earliestDate: '2024-11-24',
};

it('lays out the rows that are there by month, newest first, until the whole list is counted', () => {
  const rows = [on('2026-11-20'), on('2026-11-02'), on('2026-09-30')];

  expect(outlineOfFirstRows(rows, before)).toEqual({
    ...before,
    count: 3,
    months: [
      { month: '2026-11', count: 2, sums: [] },
      { month: '2026-09', count: 1, sums: [] },
    ],
  });
});
