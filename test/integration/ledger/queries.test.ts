import { expect, test } from 'vitest';

import type { PlainDate, PlainMonth } from '#contract/dates.ts';
import type { AccountId, BankTransactionId, CategoryId, EntryId, ItemId } from '#contract/ids.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import type { Ledger } from '#ports/ledger.ts';
import { aPage } from '../../support/bank-facts.ts';
import { accounts, householdLedger, row } from '../../support/household-ledger.ts';
import { linkBank, linkedAt, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

const date = (text: string): PlainDate => text as PlainDate;
async function found(ledger: Ledger, filter: TransactionFilter): Promise<readonly string[]> {
  const rows = await ledger.queries.transactionsPage(filter, 0, 100);
  const { count } = await ledger.queries.transactionsOutline(filter);
  expect(count).toBe(rows.length);
  return rows.map((each) => `${each.date} ${each.description}`);
}

async function entryOf(ledger: Ledger, search: string): Promise<EntryId> {
  const [first] = await ledger.queries.transactionsPage({ search }, 0, 1);
  if (first === undefined) throw new Error(`No transaction has ${search} in it.`);
  return first.entryId;
}

test('the outline counts and sums by month and currency, newest first', async () => {
  const ledger = await householdLedger();

  expect(await ledger.queries.transactionsOutline({})).toEqual({
    count: 8,
    sums: [
      { currency: 'JPY', in: 0, out: -1_250 },
      { currency: 'USD', in: 201_000, out: -18_999 },
    ],
    months: [
      {
        month: '2026-11',
        count: 6,
        sums: [
          { currency: 'JPY', in: 0, out: -1_250 },
          { currency: 'USD', in: 201_000, out: -8_999 },
        ],
      },
      { month: '2026-10', count: 1, sums: [{ currency: 'USD', in: 0, out: -6_000 }] },
      { month: '2026-09', count: 1, sums: [{ currency: 'USD', in: 0, out: -4_000 }] },
    ],
    totalCount: 8,
    earliestDate: '2026-09-10',
  });
});

test.each<[what: string, filter: TransactionFilter, expected: readonly string[]]>([
  ['a long word, whatever its case and accents', { search: 'CAFE' }, ['2026-11-05 Café Zoë 24']],
  ['a word of two letters', { search: 'zo' }, ['2026-11-05 Café Zoë 24']],
  [
    'a long and a short word together',
    { search: 'market co' },
    ['2026-11-08 Corner Market', '2026-10-10 Corner Market', '2026-09-10 Corner Market'],
  ],
  ['words of which one is nowhere', { search: 'market zz' }, []],
  ['a direction', { direction: 'in' }, ['2026-11-08 Corner Market', '2026-11-02 ACME Payroll']],
  ['a status', { status: 'pending' }, ['2026-11-12 Fuel hold']],
  ['an account', { accountIds: ['yen' as AccountId] }, ['2026-11-10 Sushi']],
  ['a category', { categoryIds: ['paycheck' as CategoryId] }, ['2026-11-02 ACME Payroll']],
  [
    'days that cut months',
    { from: date('2026-10-11'), to: date('2026-11-05') },
    ['2026-11-05 Café Zoë 24', '2026-11-02 ACME Payroll'],
  ],
  ['sizes in whole units of each currency', { minimumAmount: '1000' }, ['2026-11-10 Sushi', '2026-11-02 ACME Payroll']],
  ['a largest size with more digits than the currency has', { maximumAmount: '9.995' }, ['2026-11-12 Fuel hold']],
  ['a search with other limits', { search: 'market', direction: 'out', from: date('2026-10-01') }, ['2026-10-10 Corner Market']],
])('transactions are found by %s', async (_what, filter, expected) => {
  const ledger = await householdLedger();

  expect(await found(ledger, filter)).toEqual(expected);
});

test('pages by offset put together are the whole list', async () => {
  const ledger = await openLedgerAt(newLocation());
  const many = Array.from({ length: 2_500 }, (_, index) =>
    row(
      `t${index}`,
      `2026-${String(1 + (index % 11)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      index - 1_000,
    ),
  );
  await linkBank(ledger, 'item', accounts, many);

  for (const filter of [{}, { direction: 'out' }, { search: 'row' }, { minimumAmount: '5' }] as const) {
    const whole = await ledger.queries.transactionsPage(filter, 0, 5_000);
    const pages = [];
    for (let offset = 0; offset < 2_700; offset += 170) pages.push(await ledger.queries.transactionsPage(filter, offset, 170));
    expect(pages.flat()).toEqual(whole);
    expect(whole.map((each) => each.date)).toEqual(
      whole
        .map((each) => each.date)
        .toSorted()
        .toReversed(),
    );
  }
});

test('a page shows what was written just before', async () => {
  const ledger = await householdLedger();
  const entryId = await entryOf(ledger, 'hold');

  await ledger.commands.setNote(entryId, 'for the van', linkedAt);

  expect((await ledger.queries.transactionsPage({ search: 'van' }, 0, 10)).map((each) => each.note)).toEqual(['for the van']);
});

test('a transaction tells what it was and what happened to it', async () => {
  const ledger = await householdLedger();
  const item = 'item' as ItemId;
  const posted = row('posted', '2026-11-14', -1_100, { description: 'Fuel', pendingTransactionId: 'hold' as BankTransactionId });
  const page = aPage({ added: [posted], removed: ['hold' as BankTransactionId] });
  await ledger.commands.stagePage('second', item, page);
  const at = linkedAt + 1_000;
  await ledger.commands.commitSync({
    runId: 'second', itemId: item, fromCursor: 'cursor-1', nextCursor: 'cursor-2', history: 'complete', at, rebuild: false,
  }); // prettier-ignore
  const entryId = await entryOf(ledger, 'fuel');
  await ledger.commands.setCategory([entryId], 'fuel' as CategoryId, at + 1);

  const detail = await ledger.queries.transactionDetail(entryId);

  expect(detail).toEqual({
    entryId,
    date: '2026-11-14',
    authorizedDate: null,
    accountId: 'checking',
    accountName: 'Checking',
    description: 'Fuel',
    merchant: null,
    categoryId: 'fuel',
    categoryEdited: true,
    amount: -1_100,
    currency: 'USD',
    status: 'posted',
    note: '',
    itemId: 'item',
    institutionName: 'First Platypus Bank',
    bankTransactionId: 'posted',
    bankCategoryId: 'uncategorised',
    bankCategoryText: null,
    paymentChannel: null,
    details: null,
    pendingForm: { date: '2026-11-12', amount: -999, description: 'Fuel hold' },
    history: [
      { at: linkedAt, by: 'bank', what: 'appeared', date: null, amount: null, text: null },
      { at, by: 'bank', what: 'posted', date: '2026-11-12', amount: -999, text: 'Fuel hold' },
      { at: at + 1, by: 'user', what: 'category', date: null, amount: null, text: 'Uncategorised' },
    ],
  });
});

test('net worth is not told from before the first transaction, since nobody knows it', async () => {
  const ledger = await householdLedger();

  const asked = await ledger.queries.netWorth(date('2020-01-01'), date('2026-11-10'));

  expect(asked.map(({ points }) => points[0]?.date)).toEqual(['2026-09-10', '2026-09-10']);
  expect(asked).toEqual(await ledger.queries.netWorth(null, date('2026-11-10')));
});

test('net worth goes back from today by what was posted since; pending money is not in it', async () => {
  const ledger = await householdLedger();

  expect(await ledger.queries.netWorth(date('2026-11-07'), date('2026-11-10'))).toEqual([
    {
      currency: 'JPY',
      points: [
        { date: '2026-11-07', amount: 6_250 },
        { date: '2026-11-08', amount: 6_250 },
        { date: '2026-11-09', amount: 6_250 },
        { date: '2026-11-10', amount: 5_000 },
      ],
    },
    {
      currency: 'USD',
      points: [
        { date: '2026-11-07', amount: 72_000 },
        { date: '2026-11-08', amount: 73_000 },
        { date: '2026-11-09', amount: 70_000 },
        { date: '2026-11-10', amount: 70_000 },
      ],
    },
  ]);
});

test('a month sums income and spending, a refund lessens spending, and transfers are neither', async () => {
  const ledger = await householdLedger();

  const [dollars] = await ledger.queries.monthSummary('2026-11' as PlainMonth, date('2026-11-13'));

  expect(dollars).toEqual({
    currency: 'USD',
    income: 200_000,
    spent: -4_999,
    usualSpent: -5_000,
    spentByDay: [0, 0, 0, 0, -5_000, -5_000, -5_000, -4_000, -4_000, -4_000, -4_000, -4_999, -4_999].map((amount, index) => ({
      date: `2026-11-${String(index + 1).padStart(2, '0')}`,
      amount,
    })),
    categories: [
      { categoryId: 'groceries', spent: -4_000, usual: -5_000 },
      { categoryId: 'uncategorised', spent: -999, usual: 0 },
    ],
  });
});

test('accounts tell what they add to net worth', async () => {
  const ledger = await householdLedger();

  const list = await ledger.queries.accounts();

  expect(list.map(({ accountId, kind, worth, transactionCount }) => [accountId, kind, worth, transactionCount])).toEqual([
    ['checking', 'cash', 100_000, 6],
    ['card', 'credit', -30_000, 1],
    ['yen', 'cash', 5_000, 1],
  ]);
});

test('a ledger that was written to and edited is sound', async () => {
  const ledger = await householdLedger();
  const rows = await ledger.queries.transactionsPage({}, 0, 3);
  await ledger.commands.setCategory(rows.map(({ entryId }) => entryId), 'gifts' as CategoryId, linkedAt); // prettier-ignore
  await ledger.commands.undoEdit(linkedAt + 1);

  expect(await ledger.queries.check()).toEqual([]);
});
