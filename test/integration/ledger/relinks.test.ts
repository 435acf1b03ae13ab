import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { categoryIdSchema, itemIdSchema, type AccountId, type EntryId, type ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { BankAccount, BankTransaction } from '#domain/bank-facts.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, checking, platypus, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const oldItem = itemIdSchema.parse('item-old');
const newItem = itemIdSchema.parse('item-new');
const account = (id: string, changes: Partial<BankAccount> = {}): BankAccount => ({
  ...checking,
  accountId: id as AccountId,
  ...changes,
});
const savings = { mask: '1111', subtype: 'savings', name: 'Savings' };
const lastDay = dayNumber('2026-11-20' as PlainDate);
const rent = categoryIdSchema.parse('rent');

let ledger: LedgerFile;
let queries: ReturnType<typeof openLedgerQueries>;

function begin(): void {
  ledger = makeLedgerFile();
  queries = openLedgerQueries(ledger.database);
}
beforeEach(begin);
afterEach(() => {
  expect(queries.check()).toEqual([]);
  ledger.remove();
});

function link(
  itemId: ItemId,
  accounts: readonly BankAccount[],
  added: readonly BankTransaction[],
  history: HistoryStatus = 'complete',
): void {
  ledger.commands.addItem({ ...platypus, itemId, facts: { ...platypus.facts, itemId }, accounts });
  ledger.commands.stagePage('run', itemId, aPage({ added }));
  ledger.commands.commitSync({ runId: 'run', itemId, fromCursor: null, nextCursor: '1', history, at: 1, rebuild: false });
}

/** A purchase a day, `days` of them, the last on 20 November. */
function purchases(prefix: string, days: number, changes: Partial<BankTransaction> = {}): readonly BankTransaction[] {
  return Array.from({ length: days }, (_, index) =>
    aTransaction({
      transactionId: transactionId(`${prefix}-${index}`),
      accountId: `${prefix}-checking` as AccountId,
      date: dateOfDayNumber(lastDay - index),
      amount: -500 - index,
      ...changes,
    }),
  );
}
const onlyEntryOf = (search: string): EntryId => queries.transactionsPage({ search }, 0, 1)[0]?.entryId ?? (0 as EntryId);
const entryOn = (date: string): EntryId =>
  queries.transactionsPage({ from: date as PlainDate, to: date as PlainDate }, 0, 1)[0]?.entryId ?? (0 as EntryId);
const state = () => ({
  accounts: queries
    .accounts()
    .map(({ accountId, hidden, transactionCount }) => `${accountId} ${hidden ? 'hidden' : 'shown'} ${transactionCount}`),
  count: queries.transactionsOutline({}).count,
  edits: queries
    .transactionsPage({}, 0, 1000)
    .flatMap(({ date, note, categoryEdited }) => (note === '' && !categoryEdited ? [] : [`${date} ${note}`])),
});
/** In which order rows of the same day stand is nobody's promise. */
const everything = () => ({
  rows: queries.transactionsPage({}, 0, 1000).toSorted((one, other) => one.entryId - other.entryId),
  accounts: queries.accounts(),
  sums: queries.transactionsOutline({}).sums,
  found: queries.transactionsPage({ search: 'kettle' }, 0, 1000).length,
});

describe('a bank that was linked again', () => {
  beforeEach(() => {
    link(oldItem, [account('old-checking'), account('old-savings', savings)], purchases('old', 40));
    ledger.commands.setNote(entryOn('2026-11-18'), 'mine', 1);
    ledger.commands.setCategory([entryOn('2026-10-14')], rent, 2);
  });

  it('is offered to be made one with the old connection, account by account, and says what that comes to', () => {
    link(newItem, [account('new-checking')], purchases('new', 30));

    expect(queries.relinkPreview(oldItem, newItem)).toMatchObject({
      state: 'possible',
      isReady: true,
      accounts: [
        { old: { name: 'Everyday Checking', mask: '0000' }, new: { name: 'Everyday Checking', mask: '0000' } },
        { old: { name: 'Savings', mask: '1111' }, new: null },
      ],
      again: 30,
      moved: 10,
      gone: 0,
      edited: 2,
    });
  });

  it('has its whole history under the new accounts, nothing doubled, every edit where it was', () => {
    link(newItem, [account('new-checking')], purchases('new', 30));

    ledger.commands.carryOver(oldItem, newItem, 5);

    expect(state()).toEqual({
      accounts: ['old-savings hidden 0', 'new-checking shown 40'],
      count: 40,
      edits: ['2026-11-18 mine', '2026-10-14 '],
    });
    expect(queries.relinks().map(({ state: now }) => now)).toEqual(['carried']);
  });

  it('keeps what transactions are called in Coffer, and when they were first seen', () => {
    const entry = entryOn('2026-11-18');
    const { at } = queries.transactionDetail(entry)?.history[0] ?? {};
    link(newItem, [account('new-checking')], purchases('new', 30));

    ledger.commands.carryOver(oldItem, newItem, 5);

    expect(queries.transactionDetail(entry)).toMatchObject({
      itemId: newItem,
      note: 'mine',
      history: [{ at, what: 'appeared' }, {}],
    });
  });

  it('is as it was once that is taken back', () => {
    link(newItem, [account('new-checking')], purchases('new', 30));
    ledger.commands.setNote(onlyEntryOf('kettle'), 'on the new one', 3);
    const before = everything();

    ledger.commands.carryOver(oldItem, newItem, 5);
    ledger.commands.undoCarryOver(oldItem);

    expect(everything()).toEqual(before);
    expect(queries.relinks().map(({ state: now }) => now)).toEqual(['possible']);
  });

  it('keeps all of it when the old connection is removed afterwards', () => {
    link(newItem, [account('new-checking')], purchases('new', 30));
    ledger.commands.carryOver(oldItem, newItem, 5);
    const before = state();

    ledger.commands.removeItem(oldItem);

    expect(state()).toEqual(before);
    expect(queries.items().map(({ itemId }) => itemId)).toEqual([newItem]);
  });

  it('gives its history back before the new connection is removed', () => {
    link(newItem, [account('new-checking')], purchases('new', 30));
    ledger.commands.carryOver(oldItem, newItem, 5);

    ledger.commands.removeItem(newItem);

    expect(state()).toMatchObject({
      accounts: ['old-checking shown 40', 'old-savings shown 0'],
      edits: ['2026-11-18 mine', '2026-10-14 '],
    });
  });

  it('is not touched before all history of the new connection is here', () => {
    link(newItem, [account('new-checking')], purchases('new', 5), 'recent');

    expect(() => ledger.commands.carryOver(oldItem, newItem, 5)).toThrow(/still getting its history/);
    expect(state().count).toBe(45);
  });

  it('is not synced from the old connection while the new one has its history', () => {
    link(newItem, [account('new-checking')], purchases('new', 30));
    ledger.commands.carryOver(oldItem, newItem, 5);
    ledger.commands.stagePage('late', oldItem, aPage({ modified: purchases('old', 3) }));

    const run = { runId: 'late', itemId: oldItem, fromCursor: '1', nextCursor: '2' } as const;
    const result = ledger.commands.commitSync({ ...run, history: 'complete', at: 6, rebuild: false });

    expect([result.kind, state().count]).toEqual(['superseded', 40]);
  });

  it('drops pending ones that are over and what the bank does not list any more, but nothing that the user worked on', () => {
    const gone = aTransaction({
      transactionId: transactionId('hold'),
      accountId: 'old-checking' as AccountId,
      pending: true,
      amount: -100,
    });
    const edited = aTransaction({
      transactionId: transactionId('kept'),
      accountId: 'old-checking' as AccountId,
      amount: -99_999,
      description: 'KEPT',
    });
    ledger.commands.stagePage('more', oldItem, aPage({ added: [gone, edited] }));
    const run = { runId: 'more', itemId: oldItem, fromCursor: '1', nextCursor: '2' } as const;
    ledger.commands.commitSync({ ...run, history: 'complete', at: 3, rebuild: false });
    ledger.commands.setNote(onlyEntryOf('kept'), 'a receipt of it', 4);
    link(newItem, [account('new-checking')], purchases('new', 30));
    const before = everything();

    expect(queries.relinkPreview(oldItem, newItem)).toMatchObject({ again: 30, moved: 11, gone: 1, edited: 3 });
    ledger.commands.carryOver(oldItem, newItem, 5);
    expect(state().count).toBe(41);
    ledger.commands.undoCarryOver(oldItem);

    expect(everything()).toEqual(before);
  });

  it('is not offered when its accounts are another person’s, nor once the two are kept apart', () => {
    link(newItem, [account('new-checking', { mask: '9999' })], []);
    expect(queries.relinks()).toEqual([]);
    const another = itemIdSchema.parse('item-third');
    link(another, [account('third-checking')], []);
    expect(queries.relinks()).toHaveLength(1);

    ledger.commands.keepApart(oldItem, another, 6);

    expect(queries.relinks()).toEqual([]);
  });
});

describe('whatever a bank’s two connections hold', () => {
  const row = fc.record({
    day: fc.integer({ min: 0, max: 30 }),
    amount: fc.constantFrom(-500, -575, 900),
    description: fc.constantFrom('KETTLE', 'KETTLE 42', 'RENT'),
    pending: fc.boolean(),
    isNoted: fc.boolean(),
  });
  const rows = fc.array(row, { maxLength: 20 });
  const transactions = (
    prefix: string,
    list: readonly { day: number; amount: number; description: string; pending: boolean }[],
  ) =>
    list.map(({ day, ...facts }, index) =>
      aTransaction({
        ...facts,
        transactionId: transactionId(`${prefix}-${index}`),
        accountId: `${prefix}-checking` as AccountId,
        date: dateOfDayNumber(lastDay - day),
        merchant: null,
      }),
    );

  it('carrying over loses no note and doubles nothing, and taking it back is as if it had not been', () => {
    fc.assert(
      fc.property(rows, rows, (olds, news) => {
        ledger.remove();
        begin();
        link(oldItem, [account('old-checking')], transactions('old', olds));
        const noted = queries.transactionsPage({}, 0, 100).filter((_, index) => olds[index]?.isNoted === true);
        for (const { entryId } of noted) ledger.commands.setNote(entryId, `note ${entryId}`, 1);
        link(newItem, [account('new-checking')], transactions('new', news));
        const before = everything();
        const { again, moved, gone } = queries.relinkPreview(oldItem, newItem);

        ledger.commands.carryOver(oldItem, newItem, 5);
        const after = everything();
        const problems = queries.check();
        ledger.commands.undoCarryOver(oldItem);

        expect([again + moved + gone, after.rows.length, problems]).toEqual([olds.length, news.length + moved, []]);
        const notes = after.rows.flatMap(({ entryId, note }) => (note === '' ? [] : [[entryId, note]])).toSorted();
        expect(notes).toEqual(noted.map(({ entryId }) => [entryId, `note ${entryId}`]).toSorted());
        expect(everything()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
