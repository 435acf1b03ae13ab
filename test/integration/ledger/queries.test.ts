import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import type { PlainDate, PlainMonth } from '#contract/dates.ts';
import type { AccountId, BankTransactionId, CategoryId, EntryId, ItemId } from '#contract/ids.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import type { BankTransaction } from '#domain/bank-facts.ts';
import type { Ledger } from '#ports/ledger.ts';
import { bankAccount, bankTransaction } from '../../support/bank-rows.ts';
import { linkBank, linkedAt, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

const date = (text: string): PlainDate => text as PlainDate;
const groceries = { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_GROCERIES' };
const wages = { primary: 'INCOME', detailed: 'INCOME_WAGES' };
const cardPayment = { primary: 'LOAN_PAYMENTS', detailed: 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT' };

/** A checking account and a card in dollars, a savings account in yen. */
const accounts = [
  bankAccount('checking', { current: 100_000, name: 'Checking' }),
  bankAccount('card', { type: 'credit', subtype: 'credit card', current: 30_000, available: null, name: 'Card' }),
  bankAccount('yen', { currency: 'JPY', current: 5_000, name: 'Yen' }),
];
const row = (id: string, day: string, amount: number, changes: Partial<BankTransaction> = {}): BankTransaction =>
  bankTransaction(id, { accountId: 'checking' as AccountId, date: date(day), amount, ...changes });

const household = [
  row('sep', '2026-09-10', -4_000, { category: groceries, description: 'Corner Market' }),
  row('oct', '2026-10-10', -6_000, { category: groceries, description: 'Corner Market' }),
  row('pay', '2026-11-02', 200_000, { category: wages, description: 'ACME Payroll' }),
  row('food', '2026-11-05', -5_000, { category: groceries, description: 'Café Zoë 24', merchant: 'Zoë' }),
  row('refund', '2026-11-08', 1_000, { category: groceries, description: 'Corner Market' }),
  row('card', '2026-11-09', -3_000, { accountId: 'card' as AccountId, category: cardPayment, description: 'Payment' }),
  row('sushi', '2026-11-10', -1_250, { accountId: 'yen' as AccountId, currency: 'JPY', description: 'Sushi' }),
  row('hold', '2026-11-12', -999, { pending: true, description: 'Fuel hold' }),
];

async function householdLedger(): Promise<Ledger> {
  const ledger = await openLedgerAt(newLocation());
  await linkBank(ledger, 'item', accounts, household);
  return ledger;
}

async function found(ledger: Ledger, filter: TransactionFilter): Promise<readonly string[]> {
  const rows = await ledger.queries.transactionsPage(filter, 0, 100);
  const { count } = await ledger.queries.transactionsOutline(filter);
  expect(count).toBe(rows.length);
  return rows.map((each) => `${each.date} ${each.description}`);
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
  const [first] = await ledger.queries.transactionsPage({ search: 'hold' }, 0, 1);

  await ledger.commands.setNote(first?.entryId as EntryId, 'for the van', linkedAt);

  expect((await ledger.queries.transactionsPage({ search: 'van' }, 0, 10)).map((each) => each.note)).toEqual(['for the van']);
});

test('a transaction tells what it was and what happened to it', async () => {
  const ledger = await householdLedger();
  const item = 'item' as ItemId;
  const posted = row('posted', '2026-11-14', -1_100, { description: 'Fuel', pendingTransactionId: 'hold' as BankTransactionId });
  const page = {
    added: [posted],
    modified: [],
    removed: ['hold' as BankTransactionId],
    hasMore: false,
    history: 'complete',
  } as const;
  await ledger.commands.stagePage('second', item, { ...page, nextCursor: 'cursor-2' });
  const at = linkedAt + 1_000;
  await ledger.commands.commitSync({
    runId: 'second', itemId: item, fromCursor: 'cursor-1', nextCursor: 'cursor-2', history: 'complete', at, rebuild: false,
  }); // prettier-ignore
  const [fuel] = await ledger.queries.transactionsPage({ search: 'fuel' }, 0, 1);
  await ledger.commands.setCategory([fuel?.entryId as EntryId], 'fuel' as CategoryId, at + 1);

  const detail = await ledger.queries.transactionDetail(fuel?.entryId as EntryId);

  expect(detail).toEqual({
    entryId: fuel?.entryId,
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
    pendingForm: { date: '2026-11-12', amount: -999, description: 'Fuel hold' },
    history: [
      { at: linkedAt, by: 'bank', what: 'appeared', date: null, amount: null, text: null },
      { at, by: 'bank', what: 'posted', date: '2026-11-12', amount: -999, text: 'Fuel hold' },
      { at: at + 1, by: 'user', what: 'category', date: null, amount: null, text: 'Uncategorised' },
    ],
  });
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

test('an export streams exactly the rows of its filter', async () => {
  const ledger = await householdLedger();
  let text = '';

  const result = await ledger.exportTransactionsCsv({
    filter: { search: 'market' },
    options: { byteOrderMark: false, formulaGuard: true },
    target: null,
    onText: (piece) => (text += piece),
  });

  expect(result).toEqual({ rows: 3 });
  expect(text.trimEnd().split('\r\n').slice(1).map((line) => line.slice(0, 10))).toEqual(['2026-11-08', '2026-10-10', '2026-09-10']); // prettier-ignore
});

test('an export that is stopped leaves no file behind', async () => {
  const ledger = await householdLedger();
  const folder = mkdtempSync(join(tmpdir(), 'coffer-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const request = { filter: {}, options: { byteOrderMark: true, formulaGuard: true }, target: join(folder, 'all.csv') } as const;

  const stopped = ledger.exportTransactionsCsv({ ...request, signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  const left = readdirSync(folder);
  const finished = await ledger.exportTransactionsCsv(request);

  expect(left).toEqual([]);
  expect(finished).toEqual({ rows: 8 });
  expect(readFileSync(request.target, 'utf8').trimEnd().split('\r\n')).toHaveLength(9);
});
