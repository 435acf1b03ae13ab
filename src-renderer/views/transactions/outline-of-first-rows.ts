import type { Transaction, TransactionOutline } from '#contract/shapes/transactions.ts';

/**
 * An outline of the rows that are there, for a list whose own is still being counted: its months are
 * those of these rows, without sums. All else stays as it was in the list before.
 */
export function outlineOfFirstRows(rows: readonly Transaction[], before: TransactionOutline): TransactionOutline {
  const counts = new Map<string, number>();
  for (const { date } of rows) counts.set(date.slice(0, 7), (counts.get(date.slice(0, 7)) ?? 0) + 1);
  return { ...before, count: rows.length, months: [...counts].map(([month, count]) => ({ month, count, sums: [] })) };
}
