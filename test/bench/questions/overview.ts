import { categorise } from '#domain/bank-categories.ts';
import { categoryOf } from '#domain/categories.ts';
import type { PlainDate, PlainMonth } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import type { BareTable } from '../bare-table.ts';
import { anAccount } from '../filter-kinds.ts';
import { madeUpCategories } from '../made-up-history.ts';
import { timesOf, type Figure } from '../measure.ts';
import type { Bench, Question } from '../question.ts';

const today = '2026-06-30' as PlainDate;
const month = '2026-05' as PlainMonth;
const [from, to] = ['2025-03-10' as PlainDate, '2026-03-09' as PlainDate];
const groceries = 'FOOD_AND_DRINK_GROCERIES';

/** A filter, and what bare rows are asked for the same. */
const totals: readonly (readonly [what: string, filter: TransactionFilter, where: string, aim: string])[] = [
  ['a category in a year', { categoryIds: [ourCategory(groceries)], from, to }, `category = '${groceries}' AND date BETWEEN '${from}' AND '${to}'`, '≤ 1/3'],
  ['an account in a year', { accountIds: [anAccount], from, to }, `account = '${anAccount}' AND date BETWEEN '${from}' AND '${to}'`, '≤ 1/3'],
  ['money in', { direction: 'in' }, 'amount > 0', '≤ 1/3'],
  ['from an amount on', { minimumAmount: '100' }, 'abs(amount) >= 10000', '≤ 1/3'],
]; // prettier-ignore

/** Are sums there at once, however many transactions they are of, and right to the cent? */
export const overview: Question = { name: 'overview', ask };

async function ask({ rows, filled }: Bench): Promise<readonly Figure[]> {
  const { location, bare, ledger } = await filled();
  const database = openReadableDatabase(location);
  // Without anything kept from the call before.
  const queries = () => openLedgerQueries(database);
  const figures: Figure[] = [];
  const compare = async (what: string, ours: () => unknown, scan: string, limit: string, aim: string): Promise<void> => {
    const limitTook = await timesOf(3, () => bare.ask(scan));
    figures.push({ goal: 'P5', rows, what, took: await timesOf(50, ours), limit, limitTook, aim });
  };

  const byMonth = 'SELECT substr(date, 1, 7), category, sum(amount) FROM bare GROUP BY 1, 2';
  requireSame('category by month', spentByCategory(bare, byMonth), spentOf(queries().monthSummary(month, today)));
  await compare(
    'spending by category, with usual',
    () => queries().monthSummary(month, today),
    byMonth,
    'GROUP BY month, category',
    '≤ 1/200',
  );

  const byDay = 'SELECT date, sum(amount) FROM bare WHERE pending = 0 GROUP BY 1';
  requireSame('net worth by day', bare.ask(byDay).slice(1), changesOf(queries().netWorth(null, today)[0]?.points ?? []));
  await compare('net worth by day', () => queries().netWorth(null, today), byDay, 'GROUP BY day', '≤ 1/150');

  const byAccount = 'SELECT account, count(*) FROM bare GROUP BY 1 ORDER BY 1';
  const counts = queries()
    .accounts()
    .map((account) => [account.accountId, account.transactionCount])
    .toSorted();
  requireSame('balances', bare.ask(byAccount).toSorted(), counts);
  await compare('balances and counts of accounts', () => queries().accounts(), byAccount, 'GROUP BY account', '');
  await compare('connections', () => queries().items(), byAccount, 'GROUP BY account', '');

  for (const [what, filter, where, aim] of totals) {
    const scan = `SELECT count(*), sum(max(amount, 0)), sum(min(amount, 0)) FROM bare WHERE ${where}`;
    const { count, sums } = queries().transactionsOutline(filter);
    requireSame(what, bare.ask(scan), [[count, sums[0]?.in, sums[0]?.out]]);
    await compare(`totals by month: ${what}`, () => queries().transactionsOutline(filter), scan, 'one sum over all', aim);
  }
  database.close();
  const receipts = await timesOf(50, () => ledger.queries.receipts(0, 20));
  return [
    ...figures,
    { goal: 'P5', rows, what: 'receipts, through the thread', took: receipts, limit: null, limitTook: null, aim: '' },
  ];
}

function requireSame(what: string, expected: unknown, found: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(found)) throw new Error(`${what}: what is kept is not what rows add up to.`);
}

function ourCategory(detailed: unknown): ReturnType<typeof categorise> {
  const [primary = '', detail = ''] = madeUpCategories.find(([, name]) => name === detailed) ?? [];
  return categorise({ primary, detailed: detail });
}

/** What bare rows say was spent in `month`, by our category. */
function spentByCategory(bare: BareTable, sql: string): readonly unknown[] {
  return bare
    .ask(sql)
    .filter(([ofMonth]) => ofMonth === month)
    .map(([, category, sum]) => [ourCategory(category), sum])
    .toSorted();
}

function spentOf([summary]: ReturnType<ReturnType<typeof openLedgerQueries>['monthSummary']>): readonly unknown[] {
  return (summary?.categories ?? [])
    .filter(({ categoryId }) => !categoryOf(categoryId).isTransfer)
    .map(({ categoryId, spent }) => [categoryId, spent])
    .toSorted();
}

/** From each day to the next. */
function changesOf(points: readonly { readonly date: string; readonly amount: number }[]): readonly unknown[] {
  return points.slice(1).map(({ date, amount }, index) => [date, amount - (points[index]?.amount ?? 0)]);
}
