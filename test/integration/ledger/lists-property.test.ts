/** Lists, searches, counts and sums against the plainest reading of a filter: look at every transaction. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { accountIdSchema, categoryIdSchema, type AccountId } from '#contract/ids.ts';
import type { Transaction, TransactionFilter, TransactionOutline } from '#contract/shapes/transactions.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { exportRows } from '../../../src-main/ledger/queries/export-rows.ts';
import { seededRandom } from '../../bench/made-up-history.ts';
import { aPage, aTransaction, checkingId, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const firstDay = dayNumber('1969-11-20' as PlainDate);
const dayCount = 90;
const accountIds: readonly AccountId[] = [checkingId, accountIdSchema.parse('account-card')];
const categoryIds = ['coffee-shops', 'groceries', 'uncategorised', 'paycheck'].map((id) => categoryIdSchema.parse(id));
const descriptions = [
  'Zoë',
  'zo',
  'Café Crème 24',
  'CAFE 7',
  'k',
  'BLUE KETTLE',
  'Łódź 100% a_b',
  'ﬁsh "n" chips',
  'ke',
  '☕☕',
  '',
];
const merchants = [null, 'Kettle', 'Ze', 'Zoé', 'cafe'];
const notes = ['', 'ke zo', 'É', 'Kettle 24', 'a_b'];
const words = [
  'z',
  'zo',
  'ke',
  'é',
  'E',
  'cafe',
  'CAFÉ',
  'kettle',
  'ett',
  '24',
  '7',
  'a_b',
  '%',
  '"n"',
  '☕',
  '☕☕',
  'lodz',
  'fi',
  'fish',
  'nowhere',
  'qq',
];

let ledger: LedgerFile;
let queries: ReturnType<typeof openLedgerQueries>;
let all: readonly Transaction[];

beforeAll(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  queries = openLedgerQueries(ledger.database);
  const random = seededRandom(11);
  const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const added = Array.from({ length: 600 }, (_, index) =>
    aTransaction({
      transactionId: transactionId(`t${index}`),
      accountId: oneOf(accountIds),
      // A third of them on one day, which is more than a page.
      date: dateOfDayNumber(firstDay + (random() < 0.3 ? 40 : Math.floor(random() * dayCount))),
      amount: Math.floor((random() - 0.6) * 10_000) * oneOf([0, 1, 1, 1]),
      currency: oneOf(['USD', 'USD', 'JPY']),
      pending: random() < 0.1,
      description: oneOf(descriptions),
      merchant: oneOf(merchants),
      category: oneOf([null, { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_GROCERIES' }]),
    }),
  );
  ledger.commands.stagePage('run', platypusItem, aPage({ added }));
  ledger.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor: null, nextCursor: 'next', history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore
  for (const { entryId } of queries.transactionsPage({}, 0, 1_000)) {
    if (random() < 0.4) ledger.commands.setNote(entryId, oneOf(notes), 2);
    if (random() < 0.3) ledger.commands.setCategory([entryId], oneOf(categoryIds), 2);
  }
  all = queries.transactionsPage({}, 0, 1_000);
});
afterAll(() => ledger.remove());

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
const minorDigits = (currency: string): number => (currency === 'JPY' ? 0 : 2);

function matches(row: Transaction, filter: TransactionFilter): boolean {
  const texts = [row.description, row.merchant ?? '', row.note].map(plain);
  const size = Math.abs(row.amount) / 10 ** minorDigits(row.currency);
  return (
    plain(filter.search ?? '').split(' ').every((word) => texts.some((text) => text.includes(word))) &&
    row.date >= (filter.from ?? '') &&
    row.date <= (filter.to ?? '9999') &&
    (filter.accountIds === undefined || filter.accountIds.length === 0 || filter.accountIds.includes(row.accountId)) &&
    (filter.categoryIds === undefined || filter.categoryIds.length === 0 || filter.categoryIds.includes(row.categoryId)) &&
    (filter.status === undefined || filter.status === row.status) &&
    (filter.direction === undefined || (filter.direction === 'in' ? row.amount > 0 : row.amount < 0)) &&
    size >= Number(filter.minimumAmount ?? 0) &&
    size <= Number(filter.maximumAmount ?? Infinity)
  ); // prettier-ignore
}

function outlineOf(rows: readonly Transaction[]): Omit<TransactionOutline, 'totalCount' | 'earliestDate'> {
  const sums = (some: readonly Transaction[]) =>
    [...Map.groupBy(some, ({ currency }) => currency)]
      .map(([currency, list]) => ({
        currency,
        in: list.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0),
        out: list.reduce((sum, { amount }) => sum + Math.min(amount, 0), 0),
      }))
      .toSorted((one, other) => (one.currency < other.currency ? -1 : 1));
  const months = [...Map.groupBy(rows, ({ date }) => date.slice(0, 7))];
  return {
    count: rows.length,
    sums: sums(rows),
    months: months.map(([month, list]) => ({ month, count: list.length, sums: sums(list) })),
  };
}

const someDate = fc.integer({ min: -5, max: dayCount + 5 }).map((days) => dateOfDayNumber(firstDay + days));
const limits = {
  search: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
  from: someDate,
  to: someDate,
  accountIds: fc.subarray([...accountIds]),
  categoryIds: fc.subarray([...categoryIds]),
  minimumAmount: fc.constantFrom('0', '12.50', '1000', '12.505'),
  maximumAmount: fc.constantFrom('0', '20', '9.99', '5000'),
  direction: fc.constantFrom('in', 'out'),
  status: fc.constantFrom('pending', 'posted'),
};
/** Up to three limits at once: with more of them nearly nothing is left. */
const someFilter = fc
  .subarray(Object.keys(limits) as (keyof typeof limits)[], { maxLength: 3 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, limits[key]])))) as fc.Arbitrary<TransactionFilter>;

it('any filter finds what matches it, newest first, in pages from any place, with its counts and sums, and exports it (A6)', () => {
  fc.assert(
    fc.property(
      someFilter,
      fc.nat(700),
      fc.integer({ min: 1, max: 120 }),
      fc.boolean(),
      (filter, percent, limit, asksOutlineFirst) => {
        const expected = all.filter((row) => matches(row, filter));
        const offset = Math.floor((expected.length * percent) / 100);
        const fresh = openLedgerQueries(ledger.database);

        const outlineBefore = asksOutlineFirst ? fresh.transactionsOutline(filter) : null;
        const first = fresh.transactionsPage(filter, 0, limit);
        const page = fresh.transactionsPage(filter, offset, limit);
        const { totalCount, earliestDate, ...outline } = outlineBefore ?? fresh.transactionsOutline(filter);
        const exported = [...exportRows(ledger.database, filter)].flat().map(({ entryId }) => entryId);

        expect(first).toEqual(expected.slice(0, limit));
        expect(page).toEqual(expected.slice(offset, offset + limit));
        expect(outline).toEqual(outlineOf(expected));
        expect([totalCount, earliestDate]).toEqual([all.length, all.at(-1)?.date]);
        expect(exported).toEqual(expected.map(({ entryId }) => entryId));
      },
    ),
    { numRuns: 400 },
  );
});
