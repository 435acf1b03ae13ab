import { keepPreviousData, useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';

import type { AccountId } from '#contract/ids.ts';
import type { OperationOutput } from '#contract/operations.ts';
import { callOperation } from './coffer.ts';

type TradesPage = OperationOutput<'investments.trades'>;

const firstPageSize = 25;
const pageSize = 100;

/** Movements on one investment account or on all, newest first, a page at a time and as far back as they go. */
export function useTrades(accountId: AccountId | null): UseInfiniteQueryResult<InfiniteData<TradesPage>> {
  const ofAccount = accountId === null ? {} : { accountId };
  return useInfiniteQuery({
    queryKey: ['investments.trades', ofAccount],
    initialPageParam: 0,
    queryFn: ({ pageParam: offset }) =>
      callOperation('investments.trades', { ...ofAccount, offset, limit: offset === 0 ? firstPageSize : pageSize }),
    getNextPageParam: ({ total }, pages) => {
      const read = pages.reduce((sum, { trades }) => sum + trades.length, 0);
      return read < total ? read : undefined;
    },
    placeholderData: keepPreviousData,
  });
}
