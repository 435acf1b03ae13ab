import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import { categoryIdSchema, type EntryId } from '#contract/ids.ts';
import type { ReceiptLineKind } from '#contract/shapes/receipts.ts';
import type { TransactionsPage } from '#domain/bank-facts.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const all = { offset: 0, limit: 50 };
const rent = categoryIdSchema.parse('rent');
let ledger: LedgerFile;
let queries: ReturnType<typeof openLedgerQueries>;
let runs: number;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  queries = openLedgerQueries(ledger.database);
  runs = 0;
});
afterEach(() => {
  expect(queries.check()).toEqual([]);
  ledger.remove();
});

function sync(page: Partial<TransactionsPage>): void {
  const fromCursor = runs === 0 ? null : `cursor-${runs}`;
  runs += 1;
  ledger.commands.stagePage(`run-${runs}`, platypusItem, aPage(page));
  ledger.commands.commitSync({
    runId: `run-${runs}`,
    itemId: platypusItem,
    fromCursor,
    nextCursor: `cursor-${runs}`,
    history: 'complete',
    at: runs * 1000,
    rebuild: false,
  });
}
const newestReceipt = (): number => queries.receipts(0, 1).receipts[0]?.receiptId ?? 0;
const lines = (kind: ReceiptLineKind, receiptId = newestReceipt()) =>
  queries.receiptLines(receiptId, kind, all).map(({ before, after, transaction, undo }) => ({
    before: before?.amount ?? null,
    after: after?.amount ?? null,
    now: transaction?.amount ?? null,
    undo,
  }));
const onlyEntry = (): EntryId => queries.transactionsPage({}, 0, 1)[0]?.entryId ?? (0 as EntryId);

const pending = aTransaction({ transactionId: transactionId('pending'), pending: true, amount: -4000 });
const posted = aTransaction({
  transactionId: transactionId('posted'),
  pendingTransactionId: transactionId('pending'),
  amount: -4800,
});

describe('a receipt', () => {
  it('is kept of every sync that changed something, newest first, and of no other', () => {
    sync({ added: [aTransaction(), aTransaction({ transactionId: transactionId('tea') })] });
    sync({});
    sync({ removed: [transactionId('tea')] });

    const counts = queries
      .receipts(0, 10)
      .receipts.map(({ at, added, changed, removed, settled }) => [at, added, changed, removed, settled]);
    expect(counts).toEqual([
      [3000, 0, 0, 1, 0],
      [1000, 2, 0, 0, 0],
    ]);
  });

  it('tells of what came, what changed and what went, what it was before and is after', () => {
    sync({ added: [aTransaction(), aTransaction({ transactionId: transactionId('tea'), amount: -300 })] });
    sync({
      added: [aTransaction({ transactionId: transactionId('cake'), amount: -700 })],
      modified: [aTransaction({ amount: -600 })],
      removed: [transactionId('tea')],
    });

    expect([lines('added'), lines('changed'), lines('removed'), lines('settled')]).toEqual([
      [{ before: null, after: -700, now: -700, undo: null }],
      [{ before: -575, after: -600, now: -600, undo: null }],
      [{ before: -300, after: null, now: null, undo: null }],
      [],
    ]);
  });

  it('goes on telling what it did when later syncs did more', () => {
    sync({ added: [aTransaction()] });
    sync({ modified: [aTransaction({ amount: -600 })] });
    const second = newestReceipt();
    sync({ modified: [aTransaction({ amount: -650 })] });
    sync({ removed: [transactionId('coffee')] });

    expect(lines('changed', second)).toEqual([{ before: -575, after: -600, now: null, undo: null }]);
  });

  it('counts a line once for each of its numbers', () => {
    sync({ added: [pending] });
    sync({ added: [posted], removed: [transactionId('pending')] });
    sync({ removed: [transactionId('posted')] });
    sync({ added: [posted] });

    for (const receipt of queries.receipts(0, 10).receipts) {
      const found = (['added', 'changed', 'removed', 'settled'] as const).map((kind) => lines(kind, receipt.receiptId).length);
      // What came first and was settled since is still what came first.
      expect(found).toEqual([receipt.added, receipt.changed, receipt.removed, receipt.settled]);
    }
  });
});

describe('a line is undone on the user’s side only', () => {
  it('a carry-over from pending to posted: category and note are the bank’s again, and can be had back', () => {
    sync({ added: [pending] });
    ledger.commands.setNote(onlyEntry(), 'with Ada', 1);
    ledger.commands.setCategory([onlyEntry()], rent, 2);
    sync({ added: [posted], removed: [transactionId('pending')] });
    expect(lines('settled')).toEqual([{ before: -4000, after: -4800, now: -4800, undo: 'carry-over' }]);

    ledger.commands.undoReceiptLine(newestReceipt(), 'settled', onlyEntry(), 3);
    expect(queries.transactionDetail(onlyEntry())).toMatchObject({ note: '', categoryEdited: false, amount: -4800 });
    ledger.commands.undoEdit(4);
    ledger.commands.undoEdit(5);

    expect(queries.transactionDetail(onlyEntry())).toMatchObject({ note: 'with Ada', categoryId: rent, amount: -4800 });
  });

  it('a category that the bank changed: the one of before stays, as the user’s choice', () => {
    sync({ added: [aTransaction()] });
    const before = queries.transactionDetail(onlyEntry())?.categoryId;
    sync({ modified: [aTransaction({ category: { primary: 'TRAVEL', detailed: 'TRAVEL_FLIGHTS' } })] });
    expect(lines('changed')).toMatchObject([{ undo: 'category' }]);

    ledger.commands.undoReceiptLine(newestReceipt(), 'changed', onlyEntry(), 3);

    const now = queries.transactionDetail(onlyEntry());
    expect([now?.categoryId, now?.categoryEdited, now?.bankCategoryId === before]).toEqual([before, true, false]);
  });

  it('and nothing else: what the bank says of an amount stays as it says it', () => {
    sync({ added: [aTransaction()] });
    sync({ modified: [aTransaction({ amount: -600 })] });

    expect(() => ledger.commands.undoReceiptLine(newestReceipt(), 'changed', onlyEntry(), 3)).toThrow(/bank says/);
  });
});

describe('a transaction that goes on under another id, without a word of the bank', () => {
  it('keeps its edits when a pending one posts, and counts as settled', () => {
    sync({ added: [pending] });
    ledger.commands.setNote(onlyEntry(), 'with Ada', 1);
    sync({ added: [aTransaction({ ...posted, pendingTransactionId: null })], removed: [transactionId('pending')] });

    expect(queries.transactionsPage({}, 0, 5).map(({ amount, note }) => [amount, note])).toEqual([[-4800, 'with Ada']]);
    expect(lines('settled')).toEqual([{ before: -4000, after: -4800, now: -4800, undo: 'carry-over' }]);
  });

  it('keeps its edits when the bank takes it back and gives it anew', () => {
    sync({ added: [aTransaction()] });
    ledger.commands.setNote(onlyEntry(), 'mine', 1);
    sync({ added: [aTransaction({ transactionId: transactionId('again') })], removed: [transactionId('coffee')] });

    expect(queries.transactionsPage({}, 0, 5).map(({ note }) => note)).toEqual(['mine']);
  });

  it('stays pending, with its edits, when a pending one is taken back and given anew', () => {
    sync({ added: [pending] });
    ledger.commands.setNote(onlyEntry(), 'mine', 1);
    sync({ added: [{ ...pending, transactionId: transactionId('again') }], removed: [transactionId('pending')] });

    expect(queries.transactionsPage({}, 0, 5).map(({ note, status }) => [note, status])).toEqual([['mine', 'pending']]);
  });

  it('is not taken for one that has nothing in common with it', () => {
    sync({ added: [aTransaction()] });
    ledger.commands.setNote(onlyEntry(), 'mine', 1);
    const other = aTransaction({ transactionId: transactionId('other'), amount: -900, date: '2026-11-01' as PlainDate });
    sync({ added: [other], removed: [transactionId('coffee')] });

    expect(queries.transactionsPage({}, 0, 5).map(({ note }) => note)).toEqual(['']);
  });
});
