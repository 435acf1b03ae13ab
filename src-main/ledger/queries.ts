import { categories } from '#domain/categories.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import type { LedgerQueries } from '#ports/ledger.ts';
import { onOneState, type ReadableDatabase } from './database.ts';
import { readAccounts } from './queries/accounts.ts';
import { readAssetReportContent, readAssetReports } from './queries/asset-reports.ts';
import { readBalanceHistory } from './queries/balance-history.ts';
import { checkLedger } from './queries/check.ts';
import { placeOfOffset, readDayTallies, readKeptDayCounts } from './queries/days-of-filter.ts';
import { readHostedLinks } from './queries/hosted-links.ts';
import { readIncome } from './queries/income.ts';
import { countItemsEverLinked, readItem, readItems } from './queries/items.ts';
import { rowIds } from './queries/matching-rows.ts';
import { readMonthSummary } from './queries/month-summary.ts';
import { readNetWorth } from './queries/net-worth.ts';
import { openOneStateCache } from './queries/one-state-cache.ts';
import { readPendingExchanges } from './queries/pending-exchanges.ts';
import { readProductFacts, readProductReadings } from './queries/products.ts';
import { readReceiptLines } from './queries/receipt-lines.ts';
import { readReceipt, readReceipts } from './queries/receipts.ts';
import { readStreamTransactions } from './queries/stream-transactions.ts';
import { readRelinkPreview, readRelinks } from './queries/relinks.ts';
import { readTrades } from './queries/trades.ts';
import { readTransactionDetail } from './queries/transaction-detail.ts';
import { readOutline } from './queries/transactions-outline.ts';
import { readTransactions } from './queries/transactions-page.ts';
import type { SyncForm } from './sync-form.ts';

/** The search index can only be walked from its newest match on: farther than this, a list of all matches is made once. */
const farOffset = 2_000;

/** All questions to the ledger, each answered from one state of the data. */
export function openLedgerQueries(database: ReadableDatabase): SyncForm<LedgerQueries> {
  const dayTallies = openOneStateCache(database, (filter) => readDayTallies(database, filter));
  const dayCounts = openOneStateCache(database, (filter) => readKeptDayCounts(database, filter) ?? dayTallies.of(filter));
  const outlines = openOneStateCache(database, (filter) => readOutline(database, filter, () => dayTallies.of(filter)));
  const allMatches = openOneStateCache(database, (filter) => rowIds(database, filter, { limit: -1 }), 2);

  const pageRowIds = (filter: TransactionFilter, offset: number, limit: number): readonly number[] => {
    if (offset > farOffset && isSearch(filter)) return allMatches.of(filter).slice(offset, offset + limit);
    const place = offset === 0 ? {} : placeOfOffset(dayCounts.of(filter), offset);
    if (place === null) return [];
    // Where the count is known already, nothing is looked for behind the last one.
    const left = (outlines.known(filter)?.count ?? Infinity) - offset;
    return rowIds(database, filter, { ...place, limit: Math.min(limit, Math.max(0, left)) });
  };
  const answering =
    <Arguments extends readonly unknown[], Result>(answer: (...args: Arguments) => Result) =>
    (...args: Arguments): Result =>
      onOneState(database, () => answer(...args));

  return {
    items: answering(() => readItems(database)),
    item: answering((itemId) => readItem(database, itemId)),
    pendingExchanges: answering(() => readPendingExchanges(database)),
    hostedLinks: answering(() => readHostedLinks(database)),
    itemsEverLinked: answering(() => countItemsEverLinked(database)),
    accounts: answering(() => readAccounts(database)),
    categories: () => categories,
    transactionsOutline: answering(outlines.of),
    transactionsPage: answering((filter, offset, limit) => readTransactions(database, pageRowIds(filter, offset, limit))),
    transactionDetail: answering((entryId) => readTransactionDetail(database, entryId)),
    netWorth: answering((from, to) => readNetWorth(database, from, to)),
    monthSummary: answering((month, today) => readMonthSummary(database, month, today)),
    productReadings: answering(() => readProductReadings(database)),
    accountNumbers: answering(() => readProductFacts(database, 'auth').flat()),
    owners: answering(() => readProductFacts(database, 'identity').flat()),
    investments: answering(() => readProductFacts(database, 'investments')),
    liabilities: answering(() => readProductFacts(database, 'liabilities')),
    recurringStreams: answering(() => readProductFacts(database, 'recurring_transactions').flat()),
    trades: answering((accountId, offset, limit) => readTrades(database, accountId, offset, limit)),
    streamTransactions: answering((streamId) => readStreamTransactions(database, streamId)),
    relinks: answering(() => readRelinks(database)),
    relinkPreview: answering((oldItemId, newItemId) => readRelinkPreview(database, oldItemId, newItemId)),
    receipts: answering((offset, limit) => readReceipts(database, offset, limit)),
    receipt: answering((receiptId) => readReceipt(database, receiptId)),
    receiptLines: answering((receiptId, kind, part) => readReceiptLines(database, receiptId, kind, part)),
    balanceHistory: answering((accountId) => readBalanceHistory(database, accountId)),
    assetReports: answering(() => readAssetReports(database)),
    assetReportContent: answering((reportId) => readAssetReportContent(database, reportId)),
    income: answering(() => readIncome(database)),
    check: answering(() => checkLedger(database)),
  };
}

function isSearch({ search = '' }: TransactionFilter): boolean {
  return search.trim() !== '';
}
