import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

import type { EntryId } from '#contract/ids.ts';
import type { TransactionFilterInput } from '#contract/shapes/transactions.ts';
import { filterOf, readTransactionsSearch } from './filter-search.ts';

export interface FilterControl {
  readonly filter: TransactionFilterInput;
  /** Undefined takes a part of the filter away. */
  readonly change: (changes: Partial<TransactionFilterInput>) => void;
  readonly clear: () => void;
  readonly entry: EntryId | null;
  readonly inspect: (entry: EntryId | null) => void;
}

/** The filter and the inspected row live in the address, so that going back brings both back. */
export function useFilter(): FilterControl {
  const search = useSearch({ from: '/transactions' });
  const navigate = useNavigate({ from: '/transactions' });
  const { entry = null } = search;
  // By value: looking at another row must not make this a new filter.
  const key = JSON.stringify(filterOf(search));
  const filter = useMemo(() => readTransactionsSearch(JSON.parse(key) as Record<string, unknown>), [key]);

  const change = useCallback(
    (changes: Partial<TransactionFilterInput>) =>
      void navigate({ search: (before) => readTransactionsSearch({ ...before, ...changes, entry: undefined }), replace: true }),
    [navigate],
  );
  const clear = useCallback(() => void navigate({ search: {}, replace: true }), [navigate]);
  const inspect = useCallback(
    (next: EntryId | null) =>
      void navigate({ search: (before) => readTransactionsSearch({ ...before, entry: next ?? undefined }), replace: true }),
    [navigate],
  );
  return { filter, change, clear, entry: entry as EntryId | null, inspect };
}
