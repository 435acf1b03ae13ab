/** What an overview says of a month, against looking at each of its transactions, after any edits. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { categories, categoryOf } from '#domain/categories.ts';
import { dateOfDayNumber, dayNumber, type PlainDate, type PlainMonth } from '#contract/dates.ts';
import type { Transaction } from '#contract/shapes/transactions.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { seededRandom } from '../../bench/made-up-history.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const firstDay = dayNumber('2026-01-20' as PlainDate);
const today = '2026-03-10' as PlainDate;
const months = ['2026-01', '2026-02', '2026-03', '2026-04'] as PlainMonth[];
let ledger: LedgerFile;

beforeAll(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  const random = seededRandom(5);
  const added = Array.from({ length: 300 }, (_, index) =>
    aTransaction({
      transactionId: transactionId(`t${index}`),
      date: dateOfDayNumber(firstDay + Math.floor(random() * 60)),
      amount: Math.floor((random() - 0.7) * 10_000),
      currency: random() < 0.2 ? 'JPY' : 'USD',
      pending: random() < 0.1,
    }),
  );
  ledger.commands.stagePage('run', platypusItem, aPage({ added }));
  ledger.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor: null, nextCursor: 'next', history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore
});
afterAll(() => ledger.remove());

/** By the words of the contract: transfers count as neither, a refund lessens what was spent. */
function recounted(rows: readonly Transaction[], month: PlainMonth, currency: string) {
  const counted = rows.filter(
    (row) => row.date.startsWith(month) && row.currency === currency && !categoryOf(row.categoryId).isTransfer,
  );
  const isIncome = ({ categoryId, amount }: Transaction): boolean => categoryOf(categoryId).isIncome && amount > 0;
  const spending = counted.filter((row) => !isIncome(row));
  const sum = (some: readonly Transaction[]): number => some.reduce((total, { amount }) => total + amount, 0);
  const byCategory = [...Map.groupBy(spending, ({ categoryId }) => categoryId)].map(([id, some]) => [id, sum(some)] as const);
  return {
    income: sum(counted.filter(isIncome)),
    spent: sum(spending),
    categories: byCategory.filter(([, spent]) => spent !== 0).toSorted(),
    spentBy: (date: string) => sum(spending.filter((row) => row.date <= date)),
  };
}

it('equals its transactions to the cent, whatever was recategorised and taken back', () => {
  const anEdit = fc.record({
    entries: fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }),
    category: fc.option(fc.constantFrom(...categories.map(({ categoryId }) => categoryId))),
    undone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      for (const { entries, category, undone } of edits) {
        ledger.commands.setCategory(entries as never, category, 2);
        if (undone) ledger.commands.undoEdit(3);
      }
      const queries = openLedgerQueries(ledger.database);
      const rows = queries.transactionsPage({}, 0, 1_000);

      for (const month of months) {
        for (const { currency, income, spent, categories: shown, spentByDay } of queries.monthSummary(month, today)) {
          const expected = recounted(rows, month, currency);
          const ofShown = shown.filter((each) => each.spent !== 0).map((each) => [each.categoryId, each.spent]);
          expect({ income, spent, categories: ofShown.toSorted() }).toEqual({
            income: expected.income,
            spent: expected.spent,
            categories: expected.categories,
          });
          for (const { date, amount } of spentByDay) expect([date, amount]).toEqual([date, expected.spentBy(date)]);
        }
      }
    }),
    { numRuns: 25 },
  );
});
