import type { CurrencySum, Transaction, TransactionOutline } from '#contract/shapes/transactions.ts';

/** What an outline says of everything, whatever the filter. */
export type WholeOfIt = Pick<TransactionOutline, 'totalCount' | 'earliestDate'>;

/**
 * The outline of the first `rows` of a list, newest first: what can be shown of it before it was
 * counted. Where more rows follow, nobody knows yet what the last month comes to, so it has no sums.
 */
export function outlineOfRows(rows: readonly Transaction[], isAll: boolean, whole: WholeOfIt): TransactionOutline {
  const byMonth = [...Map.groupBy(rows, ({ date }) => date.slice(0, 7))];
  const months = byMonth.map(([month, ofMonth], index) => ({
    month,
    count: ofMonth.length,
    sums: isAll || index < byMonth.length - 1 ? sumsOf(ofMonth) : [],
  }));
  return { count: rows.length, sums: sumsOf(rows), months, totalCount: whole.totalCount, earliestDate: whole.earliestDate };
}

function sumsOf(rows: readonly Transaction[]): CurrencySum[] {
  return [...Map.groupBy(rows, ({ currency }) => currency)]
    .map(([currency, some]) => ({
      currency,
      in: some.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0),
      out: some.reduce((sum, { amount }) => sum + Math.min(amount, 0), 0),
    }))
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1));
}
