import { categories } from '#domain/categories.ts';
import type { TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import type { LedgerQueries } from '#ports/ledger.ts';
import { onOneState, type ReadableDatabase } from './database.ts';
import { readAccounts } from './queries/accounts.ts';
import { checkLedger } from './queries/check.ts';
import { readItem, readItems } from './queries/items.ts';
import { readMonthSummary } from './queries/month-summary.ts';
import { readNetWorth } from './queries/net-worth.ts';
import { openOneStateCache } from './queries/one-state-cache.ts';
import { readPendingExchanges } from './queries/pending-exchanges.ts';
import { searchRows, type SearchedRows } from './queries/searched-rows.ts';
import { readTransactionDetail } from './queries/transaction-detail.ts';
import { readOutline } from './queries/transactions-outline.ts';
import { readTransactions, rowsAtOffset } from './queries/transactions-page.ts';
import type { SyncForm } from './sync-form.ts';

/** All questions to the ledger, each answered from one state of the data. */
export function openLedgerQueries(database: ReadableDatabase): SyncForm<LedgerQueries> {
  const cache = openOneStateCache(database);
  const searched = (filter: TransactionFilter): SearchedRows | null =>
    cache.of(`search ${JSON.stringify(filter)}`, () => searchRows(database, filter));
  const outline = (filter: TransactionFilter): TransactionOutline =>
    cache.of(`outline ${JSON.stringify(filter)}`, () => readOutline(database, filter, searched(filter)));
  const answering =
    <Arguments extends readonly unknown[], Result>(answer: (...args: Arguments) => Result) =>
    (...args: Arguments): Result =>
      onOneState(database, () => answer(...args));

  return {
    items: answering(() => readItems(database)),
    item: answering((itemId) => readItem(database, itemId)),
    pendingExchanges: answering(() => readPendingExchanges(database)),
    accounts: answering(() => readAccounts(database)),
    categories: () => categories,
    transactionsOutline: answering(outline),
    transactionsPage: answering((filter, offset, limit) => {
      const found = searched(filter);
      const rows =
        found === null
          ? rowsAtOffset(database, filter, outline(filter), offset, limit)
          : found.rows.slice(offset, offset + limit);
      return readTransactions(database, rows);
    }),
    transactionDetail: answering((entryId) => readTransactionDetail(database, entryId)),
    netWorth: answering((from, to) => readNetWorth(database, from, to)),
    monthSummary: answering((month, today) => readMonthSummary(database, month, today)),
    check: answering(() => checkLedger(database)),
  };
}
