/**
 * Money, after whatever has happened: what a total says is the sum of the rows that it is shown over, digit for digit,
 * in every currency; and every kept sum is what adding up anew gives.
 */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';

import { dateOfDayNumber, dayNumber, monthOf, type PlainDate } from '#contract/dates.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { Transaction, TransactionFilter } from '#contract/shapes/transactions.ts';
import { categories } from '#domain/categories.ts';
import type { BankAccount, BankTransaction } from '#domain/bank-facts.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, checking, platypus, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

/** Of none, two, three and four digits, and unofficial ones of eight. */
const currencies = ['USD', 'EUR', 'JPY', 'KRW', 'KWD', 'BHD', 'CLF', 'BTC', 'MILES', 'DOGE2'];
const items = ['item-old', 'item-new'] as ItemId[];
const lastDay = dayNumber('2026-11-20' as PlainDate);
const today = '2026-11-23' as PlainDate;

const [which, small] = [fc.nat(9), fc.nat(3)];
const facts = fc.record({
  amount: fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -1e13, max: 1e13 }), fc.constant(0)),
  currency: fc.constantFrom(...currencies),
  day: fc.nat(100),
  account: fc.nat(1),
  pending: fc.boolean(),
  bankCategory: fc.constantFrom(
    'FOOD_AND_DRINK_COFFEE',
    'RENT_AND_UTILITIES_RENT',
    'TRANSFER_IN_ACCOUNT_TRANSFER',
    'INCOME_WAGES',
  ),
});
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), facts }),
  fc.record({ kind: fc.constant('modify' as const), which, facts }),
  fc.record({ kind: fc.constant('remove' as const), which }),
  fc.record({ kind: fc.constant('post' as const), which, facts }),
);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      item: fc.nat(1),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('categorise' as const), rows: fc.array(which, { maxLength: 6 }), category: which }),
  },
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  fc.record({ kind: fc.constant('accounts' as const), item: fc.nat(1), given: small, renumbered: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('carry over' as const, 'take back' as const, 'mend' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let ledger: LedgerFile;
afterEach(() => ledger.remove());

function play(steps: readonly Step[]): void {
  const { commands, database } = ledger;
  const queries = openLedgerQueries(database);
  const cursors = new Map<ItemId, number>();
  const known: string[][] = [[], []];
  const renumberings = [0, 0];
  let made = 0;
  const accountId = (item: number, account: number): AccountId => `${item}-${account}-${renumberings[item] ?? 0}` as AccountId;
  const accountsOf = (item: number): readonly BankAccount[] =>
    [0, 1].map((account) => ({
      ...checking,
      accountId: accountId(item, account),
      mask: `000${account}`,
      persistentAccountId: `${item}-${account}`,
    }));
  const rowOf = (
    item: number,
    id: string,
    { amount, currency, day, account, pending, bankCategory }: typeof facts extends fc.Arbitrary<infer Value> ? Value : never,
  ): BankTransaction =>
    aTransaction({
      transactionId: transactionId(id),
      accountId: accountId(item, account),
      amount,
      currency,
      pending,
      date: dateOfDayNumber(lastDay - day),
      description: `row ${id}`,
      category: { primary: bankCategory.split('_').slice(0, 2).join('_'), detailed: bankCategory },
    });

  for (const [item, itemId] of items.entries()) {
    commands.addItem({ ...platypus, itemId, facts: { ...platypus.facts, itemId }, accounts: accountsOf(item) });
  }
  const attempt = (work: () => unknown): void => {
    try {
      work();
    } catch {
      // Not possible just now, in words: nothing was changed, as is checked after each step.
    }
  };
  for (const each of steps) {
    switch (each.kind) {
      case 'sync': {
        const { item, changes } = each;
        const ids = known[item] ?? [];
        const page = {
          added: [] as BankTransaction[],
          modified: [] as BankTransaction[],
          removed: [] as BankTransaction['transactionId'][],
        };
        for (const one of changes) {
          const id = 'which' in one ? ids[one.which % Math.max(ids.length, 1)] : undefined;
          if (one.kind === 'add') {
            made += 1;
            ids.push(`${item}-${made}`);
            page.added.push(rowOf(item, `${item}-${made}`, one.facts));
          } else if (id === undefined) continue;
          else if (one.kind === 'modify') page.modified.push(rowOf(item, id, one.facts));
          else {
            page.removed.push(transactionId(id));
            ids.splice(ids.indexOf(id), 1);
            if (one.kind !== 'post') continue;
            made += 1;
            ids.push(`${item}-${made}`);
            page.added.push({
              ...rowOf(item, `${item}-${made}`, { ...one.facts, pending: false }),
              pendingTransactionId: transactionId(id),
            });
          }
        }
        const itemId = items[item] ?? ('' as ItemId);
        const cursor = cursors.get(itemId);
        commands.stagePage('run', itemId, aPage(page));
        const result = commands.commitSync({
          runId: 'run', itemId, fromCursor: cursor === undefined ? null : String(cursor), nextCursor: String((cursor ?? 0) + 1),
          history: 'complete', at: made, rebuild: false,
        }); // prettier-ignore
        if (result.kind === 'committed') cursors.set(itemId, (cursor ?? 0) + 1);
        break;
      }
      case 'categorise': {
        const rows = queries.transactionsPage({}, 0, 500);
        const chosen = each.rows.flatMap((row) => rows[row % Math.max(rows.length, 1)]?.entryId ?? []);
        if (chosen.length > 0) commands.setCategory(chosen, categories[each.category]?.categoryId ?? null, made);
        break;
      }
      case 'undo':
        commands.undoEdit(made);
        break;
      case 'redo':
        commands.redoEdit(made);
        break;
      case 'accounts':
        // Fewer are given than before, or the same under new ids.
        if (each.renumbered) renumberings[each.item] = (renumberings[each.item] ?? 0) + 1;
        attempt(() =>
          commands.recordAccounts(items[each.item] ?? ('' as ItemId), accountsOf(each.item).slice(each.given % 2), made),
        );
        break;
      case 'carry over':
        attempt(() => commands.carryOver(items[0] ?? ('' as ItemId), items[1] ?? ('' as ItemId), made));
        break;
      case 'take back':
        attempt(() => commands.undoCarryOver(items[0] ?? ('' as ItemId)));
        break;
      case 'mend':
        commands.mend();
        break;
    }
  }
}

/** By currency, without limits. */
function added(rows: readonly Transaction[]): Readonly<Record<string, bigint>> {
  const sums: Record<string, bigint> = {};
  for (const { currency, amount } of rows) sums[currency] = (sums[currency] ?? 0n) + BigInt(amount);
  return sums;
}

it('whatever syncs, edits, undoing, churn of accounts and linking again came to, every total is the sum of its rows (F3)', () => {
  ledger = makeLedgerFile();
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), (steps) => {
      ledger.remove();
      ledger = makeLedgerFile();
      play(steps);

      const queries = openLedgerQueries(ledger.database);
      const accountIds = queries.accounts().map((account) => account.accountId);
      const filters: TransactionFilter[] = [
        {},
        { status: 'posted' },
        { direction: 'out' },
        { search: 'row' },
        { from: '2026-09-15' as PlainDate, to: '2026-11-03' as PlainDate },
        { minimumAmount: '100' },
        { minimumAmount: '2.37', maximumAmount: '54321.987', from: '2026-09-15' as PlainDate, direction: 'in' },
        ...(accountIds[0] === undefined
          ? []
          : [{ accountIds: accountIds.slice(0, 1) }, { accountIds: accountIds.slice(0, 1), from: '2026-10-15' as PlainDate }]),
      ];
      for (const filter of filters) {
        const rows = queries.transactionsPage(filter, 0, 500);
        const { sums, months, count } = queries.transactionsOutline(filter);
        const shown = Object.fromEntries(sums.map((sum) => [sum.currency, BigInt(sum.in) + BigInt(sum.out)]));
        expect([count, shown]).toEqual([rows.length, added(rows)]);
        for (const { month, sums: ofMonth } of months) {
          const shownOfMonth = Object.fromEntries(ofMonth.map((sum) => [sum.currency, BigInt(sum.in) + BigInt(sum.out)]));
          expect(shownOfMonth).toEqual(added(rows.filter(({ date }) => monthOf(date as PlainDate) === month)));
        }
      }
      const ofMonth = queries.transactionsPage({ from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate }, 0, 500);
      for (const { currency, spent, income, categories: parts } of queries.monthSummary(monthOf(today), today)) {
        const transfers = new Set<string>(categories.filter(({ isTransfer }) => isTransfer).map(({ categoryId }) => categoryId));
        const counted = ofMonth.filter((row) => row.currency === currency && !transfers.has(row.categoryId));
        expect(BigInt(spent) + BigInt(income)).toBe(added(counted)[currency] ?? 0n);
        expect(parts.reduce((sum, part) => sum + part.spent, 0)).toBe(spent);
      }
      for (const { currency, points } of queries.netWorth(null, today)) {
        const accounts = queries.accounts().filter((account) => !account.hidden && account.currency === currency);
        const rows = accounts.flatMap(({ accountId }) =>
          queries.transactionsPage({ accountIds: [accountId] }, 0, 500).filter((row) => row.currency === currency),
        );
        const earliest = rows.map(({ date }) => date).toSorted()[0] ?? today;
        const changes = points.slice(1).map(({ date, amount }, index) => [date, amount - (points[index]?.amount ?? 0)]);
        const posted = points.slice(1).map(({ date }) => {
          const ofDay = rows.filter((row) => row.status === 'posted' && row.date === date);
          return [date, Number(added(ofDay)[currency] ?? 0n)];
        });
        expect([points[0]?.date, changes]).toEqual([earliest, posted]);
      }
      expect(queries.check()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
