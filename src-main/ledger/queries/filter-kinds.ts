import type { TransactionFilter } from '#contract/shapes/transactions.ts';

/** Whether no kept sum can tell what matches, so that counting means looking at rows. */
export function isCountedByRows({ search = '', minimumAmount, maximumAmount }: TransactionFilter): boolean {
  return search.trim() !== '' || minimumAmount !== undefined || maximumAmount !== undefined;
}

/** Whether the sums kept by day tell how many match on each day: they know accounts, or else all the rest. */
export function hasKeptDays(filter: TransactionFilter): boolean {
  const { accountIds = [], categoryIds = [], direction, status } = filter;
  const asksMore = categoryIds.length > 0 || direction !== undefined || status !== undefined;
  return !isCountedByRows(filter) && (accountIds.length === 0 || !asksMore);
}
