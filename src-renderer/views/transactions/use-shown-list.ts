import { useState } from 'react';

import type { Failure } from '#contract/failures.ts';
import type { TransactionFilterInput, TransactionOutline } from '#contract/shapes/transactions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { outlineOfFirstRows } from './outline-of-first-rows.ts';
import { blockRows } from './use-rows.ts';

export interface ShownList {
  readonly filter: TransactionFilterInput;
  readonly outline: TransactionOutline;
  /** False while the outline is only that of the first rows. */
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
 * The list to show for `filter`. While its first rows are on their way the list before stays, so that
 * typing never flashes an empty list; they are shown as soon as they are there, and counted after.
 */
export function useShownList(filter: TransactionFilterInput): ShownListState {
  const outline = useOperation('transactions.outline', { filter });
  const firstRows = useOperation('transactions.page', { filter, offset: 0, limit: blockRows });
  const [shown, setShown] = useState<ShownList | null>(null);

  const isNew = shown?.filter !== filter;
  if (outline.data !== undefined && firstRows.data !== undefined) {
    if (isNew || shown.outline !== outline.data) setShown({ filter, outline: outline.data, isCounted: true });
  } else if (firstRows.data !== undefined && firstRows.data.length > 0 && isNew && shown !== null) {
    setShown({ filter, outline: outlineOfFirstRows(firstRows.data, shown.outline), isCounted: false });
  }
  return {
    shown,
    isBehind: shown !== null && shown.filter !== filter,
    failure: outline.error?.failure ?? firstRows.error?.failure ?? null,
    retry: () => {
      void outline.refetch();
      void firstRows.refetch();
    },
  };
}
