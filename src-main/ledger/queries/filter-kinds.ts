import type { TransactionFilter } from '#contract/shapes/transactions.ts';

/** Whether it asks for accounts, categories, a direction or a status: what sums are kept by. */
export function asksWhatSumsKnow({ accountIds = [], categoryIds = [], direction, status }: TransactionFilter): boolean {
  return accountIds.length > 0 || categoryIds.length > 0 || direction !== undefined || status !== undefined;
}

export function hasAmountLimit({ minimumAmount, maximumAmount }: TransactionFilter): boolean {
  return minimumAmount !== undefined || maximumAmount !== undefined;
}

export function hasWords({ search = '' }: TransactionFilter): boolean {
  return search.trim() !== '';
}

/** Whether kept sums may not tell what matches, so that counting can mean looking at rows. */
export function isCountedByRows(filter: TransactionFilter): boolean {
  return hasWords(filter) || hasAmountLimit(filter);
}

/** Whether the sums kept by day tell how many match on each day: they know accounts, or else all the rest. */
export function hasKeptDays(filter: TransactionFilter): boolean {
  const { accountIds = [], ...others } = filter;
  return !isCountedByRows(filter) && (accountIds.length === 0 || !asksWhatSumsKnow(others));
}
