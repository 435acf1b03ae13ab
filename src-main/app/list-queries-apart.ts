import type { TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import type { LedgerQueries } from '#ports/ledger.ts';
import { hasKeptDays, isCountedByRows } from '../ledger/queries/filter-kinds.ts';
import type { Place } from '../ledger/queries/matching-rows.ts';
import type { LedgerThread } from '../ledger/thread/start-thread.ts';
import { lazily } from './lazily.ts';

export interface ListQueriesApart {
  readonly queries: Pick<LedgerQueries, 'transactionsOutline' | 'transactionsPage'>;
  readonly close: () => Promise<void>;
}

/**
 * Keeps rows from waiting for counts. The first rows of a search are there at once, while counting
 * all that it matches may take as long as reading it: that is done by another thread, which is
 * started when it is first wanted, and which gives up what it is at as soon as another filter is asked about.
 */
export function openListQueriesApart(
  reader: LedgerThread,
  startCounter: (newest: Int32Array<SharedArrayBuffer>) => Promise<LedgerThread>,
): ListQueriesApart {
  const newest = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const counter = lazily(() => startCounter(newest));
  let asked = '';

  const count = async (method: string, filter: TransactionFilter, ...args: readonly unknown[]): Promise<unknown> => {
    const text = JSON.stringify(filter);
    if (text !== asked) Atomics.add(newest, 0, 1);
    asked = text;
    const number = Atomics.load(newest, 0);
    return (await counter.get()).call(method, number, filter, ...args);
  };

  return {
    queries: {
      transactionsOutline: async (filter) => {
        if (isCountedByRows(filter)) return (await count('transactionsOutline', filter)) as TransactionOutline;
        return (await reader.call('transactionsOutline', filter)) as TransactionOutline;
      },
      transactionsPage: async (filter, offset, limit) => {
        type Page = Awaited<ReturnType<LedgerQueries['transactionsPage']>>;
        if (offset === 0 || hasKeptDays(filter)) return (await reader.call('transactionsPage', filter, offset, limit)) as Page;
        const place = (await count('placeInList', filter, offset)) as Place | null;
        return place === null ? [] : ((await reader.call('transactionsFrom', filter, place, limit)) as Page);
      },
    },
    close: async () => {
      Atomics.add(newest, 0, 1);
      // One that could not be opened needs no closing.
      await (await counter.made()?.catch(() => null))?.close();
    },
  };
}
