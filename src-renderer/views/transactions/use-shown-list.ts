import { useState } from 'react';

import type { Failure } from '#contract/failures.ts';
import type { Transaction, TransactionFilterInput, TransactionOutline } from '#contract/shapes/transactions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { outlineOfRows } from './outline-of-rows.ts';
import { blockRows } from './use-rows.ts';

export interface ShownList {
  readonly filter: TransactionFilterInput;
  readonly outline: TransactionOutline;
  /** False while only the first rows are there, which `outline` then is of. */
  readonly isCounted: boolean;
}

interface ShownListState {
  readonly shown: ShownList | null;
  /** A newer filter's answer is on its way. */
  readonly isBehind: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/**
 * The list to show for `filter`: its first rows as soon as they are there, all of it once it is counted.
 * While the first rows are on their way the list before stays, so that typing never flashes an empty list.
 */
export function useShownList(filter: TransactionFilterInput): ShownListState {
  const outline = useOperation('transactions.outline', { filter }, { retriesWhenSuperseded: true });
  const firstRows = useOperation('transactions.page', { filter, offset: 0, limit: blockRows });
  const [shown, setShown] = useState<ShownList | null>(null);

  const isShown = shown?.filter === filter;
  if (firstRows.data !== undefined) {
    if (outline.data !== undefined) {
      if (!isShown || shown.outline !== outline.data) setShown({ filter, outline: outline.data, isCounted: true });
    } else if (!isShown) {
      const first = firstOfList(filter, firstRows.data, shown);
      if (first !== null) setShown(first);
    }
  }
  return {
    shown,
    isBehind: shown !== null && !isShown,
    failure: outline.error?.failure ?? firstRows.error?.failure ?? null,
    retry: () => {
      void outline.refetch();
      void firstRows.refetch();
    },
  };
}

/** Null where it takes the count to tell "nothing matches" from "nothing yet". */
function firstOfList(filter: TransactionFilterInput, rows: readonly Transaction[], before: ShownList | null): ShownList | null {
  const whole = before?.outline ?? { totalCount: rows.length, earliestDate: null };
  if (rows.length === 0 && before === null) return null;
  const isAll = rows.length < blockRows;
  return { filter, outline: outlineOfRows(rows, isAll, whole), isCounted: isAll && before !== null };
}
