import { useState } from 'react';

import type { Failure } from '#contract/failures.ts';
import type { TransactionFilterInput, TransactionOutline } from '#contract/shapes/transactions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { blockRows } from './use-rows.ts';

export interface ShownList {
  readonly filter: TransactionFilterInput;
  readonly outline: TransactionOutline;
}

interface ShownListState {
  readonly shown: ShownList | null;
  /** A newer filter's answer is on its way. */
  readonly isBehind: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/**
 * The list to show for `filter`. While its outline and first rows are on their way the list before
 * stays, so that typing never flashes an empty list.
 */
export function useShownList(filter: TransactionFilterInput): ShownListState {
  const outline = useOperation('transactions.outline', { filter });
  const firstRows = useOperation('transactions.page', { filter, offset: 0, limit: blockRows });
  const [shown, setShown] = useState<ShownList | null>(null);

  const isReady = outline.data !== undefined && firstRows.data !== undefined;
  if (isReady && (shown?.filter !== filter || shown.outline !== outline.data)) setShown({ filter, outline: outline.data });
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
