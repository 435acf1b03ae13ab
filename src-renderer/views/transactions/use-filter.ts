import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';

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

/** A filter that the address does not have yet. */
interface Ahead {
  readonly key: string;
  /** What the address may still say on its way there; anything else is a way that the user took since. */
  readonly passing: readonly string[];
}

/** When nothing was changed for this long the address follows. */
const restMilliseconds = 150;

/**
 * The filter and the inspected row live in the address, so that going back brings both back. To change it is much
 * work for the router, and all that shows where it is: a change by hand is followed at once, the address comes after.
 */
export function useFilter(): FilterControl {
  const search = useSearch({ from: '/transactions' });
  const navigate = useNavigate({ from: '/transactions' });
  const { history } = useRouter();
  const inAddress = keyOf(search);
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const isAhead = ahead !== null && ahead.key !== inAddress && ahead.passing.includes(inAddress);
  if (ahead !== null && !isAhead) setAhead(null);
  // By value: looking at another row must not make this a new filter.
  const key = isAhead ? ahead.key : inAddress;
  const filter = useMemo(() => filterAt(key), [key]);

  const replaceBy = useCallback(
    (next: (before: TransactionFilterInput) => TransactionFilterInput): void => {
      const start: Ahead = { key: inAddress, passing: [inAddress] };
      setAhead((before) => {
        const { key: keyBefore, passing } = before ?? start;
        const nextKey = keyOf(readTransactionsSearch(next(filterAt(keyBefore))));
        return { key: nextKey, passing: [...passing, nextKey] };
      });
    },
    [inAddress, setAhead],
  );
  useEffect(() => {
    if (ahead === null) return undefined;
    const { href } = history.location;
    const timer = setTimeout(() => {
      // Whoever is on the way to another place is not called back.
      if (history.location.href === href) void navigate({ search: filterAt(ahead.key), replace: true, state: true });
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [ahead, history, navigate]);

  const change = useCallback(
    (changes: Partial<TransactionFilterInput>) => replaceBy((before) => ({ ...before, ...changes })),
    [replaceBy],
  );
  const clear = useCallback(() => replaceBy(() => ({})), [replaceBy]);
  const inspect = useCallback(
    (next: EntryId | null) =>
      void navigate({ search: readTransactionsSearch({ ...filterAt(key), entry: next ?? undefined }), replace: true }),
    [navigate, key],
  );
  const { entry = null } = isAhead ? {} : search;
  return { filter, change, clear, entry: entry as EntryId | null, inspect };
}

function keyOf(search: ReturnType<typeof readTransactionsSearch>): string {
  return JSON.stringify(filterOf(search));
}

function filterAt(key: string): TransactionFilterInput {
  return readTransactionsSearch(JSON.parse(key) as Record<string, unknown>);
}
