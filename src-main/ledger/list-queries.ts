import type { Transaction, TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import { onOneState, type ReadableDatabase } from './database.ts';
import { allRows } from './queries/conditions.ts';
import { placeOfOffset, readDayTallies, readKeptDayCounts } from './queries/days-of-filter.ts';
import { asksWhatSumsKnow, hasKeptDays, isCountedByRows } from './queries/filter-kinds.ts';
import { rowIds, type Place } from './queries/matching-rows.ts';
import { rowIdsByMonth } from './queries/months-of-filter.ts';
import { openOneStateCache } from './queries/one-state-cache.ts';
import { readOutline } from './queries/transactions-outline.ts';
import { readTransactions } from './queries/transactions-page.ts';

export interface ListQueries {
  readonly transactionsOutline: (filter: TransactionFilter) => TransactionOutline;
  readonly transactionsPage: (filter: TransactionFilter, offset: number, limit: number) => readonly Transaction[];
  /** Where the list goes on after `offset` rows, null at its end: counts them where no kept sum tells. */
  readonly placeInList: (filter: TransactionFilter, offset: number) => Place | null;
  readonly transactionsFrom: (filter: TransactionFilter, place: Place, limit: number) => readonly Transaction[];
}

const beginning: Place = { range: allRows, toSkip: 0 };

/** What the list of transactions asks, each answered from one state of the data. `goOn` as `readDayTallies` has it. */
export function openListQueries(database: ReadableDatabase, goOn?: () => void): ListQueries {
  const dayTallies = openOneStateCache(database, (filter) => readDayTallies(database, filter, goOn));
  const dayCounts = openOneStateCache(database, (filter) =>
    hasKeptDays(filter) ? readKeptDayCounts(database, filter) : dayTallies.of(filter),
  );
  const outlines = openOneStateCache(database, (filter) => readOutline(database, filter, () => dayTallies.of(filter), goOn));

  const placeOf = (filter: TransactionFilter, offset: number): Place | null =>
    offset === 0 ? beginning : placeOfOffset(dayCounts.of(filter), offset);
  const rowsFrom = (filter: TransactionFilter, place: Place, limit: number): readonly Transaction[] => {
    // Of what sums are kept by, they tell in which months anything matches.
    const ids = asksWhatSumsKnow(filter) && !isCountedByRows(filter) ? rowIdsByMonth : rowIds;
    return readTransactions(database, ids(database, filter, place, limit));
  };
  return {
    transactionsOutline: (filter) => onOneState(database, () => outlines.of(filter)),
    transactionsPage: (filter, offset, limit) =>
      onOneState(database, () => {
        const place = placeOf(filter, offset);
        return place === null ? [] : rowsFrom(filter, place, limit);
      }),
    placeInList: (filter, offset) => onOneState(database, () => placeOf(filter, offset)),
    transactionsFrom: (filter, place, limit) => onOneState(database, () => rowsFrom(filter, place, limit)),
  };
}
