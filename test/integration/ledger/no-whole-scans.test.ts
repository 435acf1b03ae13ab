/** Nothing that a view waits for may read a million rows: held by SQLite's own plans of all that the queries ask it. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { categories } from '#domain/categories.ts';
import type { PlainDate, PlainMonth } from '#contract/dates.ts';
import { entryIdSchema } from '#contract/ids.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, checkingId, platypus, platypusItem } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const day = '2026-11-20' as PlainDate;
const some = categories.slice(0, 2).map(({ categoryId }) => categoryId);
const filters: readonly TransactionFilter[] = [
  {},
  { accountIds: [checkingId] },
  { categoryIds: some.slice(1) },
  { categoryIds: some },
  { direction: 'in', status: 'pending' },
  { from: day, to: day },
  { accountIds: [checkingId], from: day, direction: 'out' },
  { minimumAmount: '5' },
  { search: 'kettle' },
  { search: 'k' },
  { search: 'kettle bl', accountIds: [checkingId], minimumAmount: '1' },
];

let ledger: LedgerFile;
const asked = new Set<string>();

beforeAll(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  ledger.commands.stagePage('run', platypusItem, aPage({ added: [aTransaction({ description: 'Blue Kettle' })] }));
  ledger.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor: null, nextCursor: 'next', history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore

  const { database } = ledger;
  const prepare = database.prepare.bind(database);
  database.prepare = (sql: string) => {
    asked.add(sql);
    return prepare(sql);
  };
  askEverything(openLedgerQueries(database));
  database.prepare = prepare;
});
afterAll(() => ledger.remove());

/**
 * Each question that a view has; a new one is for its author to add, as the compiler will say. Checking looks at
 * everything on a thread of its own, and comparing two banks at all of both, once, when someone asks for it.
 */
function askEverything(queries: ReturnType<typeof openLedgerQueries>): void {
  const entry = entryIdSchema.parse(1);
  const asking: Readonly<Record<Exclude<keyof typeof queries, 'check' | 'relinkPreview'>, () => unknown>> = {
    items: () => queries.items(),
    item: () => queries.item(platypusItem),
    pendingExchanges: () => queries.pendingExchanges(),
    hostedLinks: () => queries.hostedLinks(),
    itemsEverLinked: () => queries.itemsEverLinked(),
    accounts: () => queries.accounts(),
    categories: () => queries.categories(),
    transactionsOutline: () => filters.map((filter) => queries.transactionsOutline(filter)),
    transactionsPage: () => filters.map((filter) => [0, 1].map((offset) => queries.transactionsPage(filter, offset, 10))),
    placeInList: () => filters.map((filter) => queries.placeInList(filter, 1)),
    transactionsFrom: () =>
      filters.map((filter) => queries.transactionsFrom(filter, { range: { from: 0, below: 1 }, toSkip: 0 }, 10)),
    transactionDetail: () => queries.transactionDetail(entry),
    netWorth: () => queries.netWorth(null, day),
    monthSummary: () => queries.monthSummary('2026-11' as PlainMonth, day),
    productReadings: () => queries.productReadings(),
    accountNumbers: () => queries.accountNumbers(),
    owners: () => queries.owners(),
    investments: () => queries.investments(),
    liabilities: () => queries.liabilities(),
    recurringStreams: () => queries.recurringStreams(),
    trades: () => [null, checkingId].map((account) => queries.trades(account, 0, 10)),
    streamTransactions: () => queries.streamTransactions('stream'),
    relinks: () => queries.relinks(),
    receipts: () => queries.receipts(0, 10),
    receipt: () => queries.receipt(1),
    receiptLines: () =>
      (['added', 'changed', 'removed', 'settled'] as const).map((kind) =>
        queries.receiptLines(1, kind, { offset: 0, limit: 10 }),
      ),
    balanceHistory: () => queries.balanceHistory(checkingId),
    assetReports: () => queries.assetReports(),
    assetReportContent: () => queries.assetReportContent('report' as never),
    income: () => queries.income(),
  };
  for (const ask of Object.values(asking)) ask();
}

it('no query of a view reads all transactions, all of the list, or the search index without words (D9)', () => {
  const reads = [...asked].filter((sql) => /\b(?:bank_transactions|derived_listing|derived_search)\b/.test(sql));
  const whole = reads.flatMap((sql) => {
    const nothing = Array.from({ length: sql.split('?').length - 1 }, () => null);
    const plan = ledger.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...nothing) as readonly { detail: string }[];
    const scans = plan.filter(({ detail }) =>
      /^SCAN (?:t|l|bank_transactions|derived_listing)\b|^SCAN s VIRTUAL TABLE INDEX \d+:(?!M)/.test(detail),
    );
    return scans.map(({ detail }) => ({ sql, detail }));
  });

  expect(reads.length).toBeGreaterThan(20);
  expect(whole).toEqual([]);
});
