import { categories } from '#domain/categories.ts';
import type { LedgerQueries } from '#ports/ledger.ts';
import { onOneState, type ReadableDatabase } from './database.ts';
import { openListQueries, type ListQueries } from './list-queries.ts';
import { readAccounts } from './queries/accounts.ts';
import { readAssetReportContent, readAssetReports } from './queries/asset-reports.ts';
import { readBalanceHistory } from './queries/balance-history.ts';
import { checkLedger } from './queries/check.ts';
import { readHostedLinks } from './queries/hosted-links.ts';
import { readIncome } from './queries/income.ts';
import { countItemsEverLinked, readItem, readItems } from './queries/items.ts';
import { readMonthSummary } from './queries/month-summary.ts';
import { readNetWorth } from './queries/net-worth.ts';
import { readPendingExchanges } from './queries/pending-exchanges.ts';
import { readProductFacts, readProductReadings } from './queries/products.ts';
import { readReceiptLines } from './queries/receipt-lines.ts';
import { readReceipt, readReceipts } from './queries/receipts.ts';
import { readStreamTransactions } from './queries/stream-transactions.ts';
import { readRelinkPreview, readRelinks } from './queries/relinks.ts';
import { readTrades } from './queries/trades.ts';
import { readTransactionDetail } from './queries/transaction-detail.ts';
import type { SyncForm } from './sync-form.ts';

/** All questions to the ledger, each answered from one state of the data. */
export function openLedgerQueries(database: ReadableDatabase): SyncForm<LedgerQueries> & ListQueries {
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
    ...openListQueries(database),
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
