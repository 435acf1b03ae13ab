import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import { categoryIdSchema, entryIdSchema } from '#contract/ids.ts';
import type { TransactionsPage } from '#domain/bank-facts.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const pendingId = transactionId('pending');
const postedId = transactionId('posted');
const pending = aTransaction({ transactionId: pendingId, pending: true, amount: -500 });
const posted = aTransaction({ transactionId: postedId, pendingTransactionId: pendingId });

let ledger: LedgerFile;
let queries: ReturnType<typeof openLedgerQueries>;
let runs: number;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  queries = openLedgerQueries(ledger.database);
  runs = 0;
});
afterEach(() => ledger.remove());

function sync(page: Partial<TransactionsPage>): void {
  const fromCursor = runs === 0 ? null : `cursor-${runs}`;
  runs += 1;
  ledger.commands.stagePage(`run-${runs}`, platypusItem, aPage(page));
  const result = ledger.commands.commitSync({
    runId: `run-${runs}`,
    itemId: platypusItem,
    fromCursor,
    nextCursor: `cursor-${runs}`,
    history: 'complete',
    at: runs,
    rebuild: false,
  });
  expect(result.kind).toBe('committed');
}

function note(text: string): void {
  const [first] = queries.transactionsPage({}, 0, 1);
  if (first === undefined) throw new Error('There is no transaction to note something on.');
  ledger.commands.setNote(first.entryId, text, runs);
}

const shown = (search?: string): unknown =>
  queries
    .transactionsPage(search === undefined ? {} : { search }, 0, 10)
    .map(({ entryId, status, amount, note: text }) => ({ entryId, status, amount, note: text }));

describe('a pending transaction that posts', () => {
  it('keeps its number, category, note and what can be undone, and tells what it was and what happened', () => {
    sync({ added: [pending] });
    note('for the party');
    const entryId = entryIdSchema.parse(1);
    ledger.commands.setCategory([entryId], categoryIdSchema.parse('gifts'), 1);

    sync({ added: [{ ...posted, date: '2026-11-22' as PlainDate }], removed: [pendingId] });

    const { history, pendingForm, ...shownNow } = queries.transactionDetail(entryId) ?? {};
    expect(shownNow).toMatchObject({ status: 'posted', date: '2026-11-22', categoryId: 'gifts', note: 'for the party' });
    expect(pendingForm).toEqual({ date: '2026-11-20', amount: -500, description: pending.description });
    expect(history?.map(({ by, what, amount, text }) => [by, what, amount, text])).toEqual([
      ['bank', 'appeared', null, null],
      ['user', 'note', null, null],
      ['user', 'category', null, 'Coffee shops'],
      ['bank', 'posted', -500, pending.description],
    ]);
    expect([ledger.commands.undoEdit(3), ledger.commands.undoEdit(4), ledger.commands.undoEdit(5)]).toEqual([
      { description: 'Category of one transaction' },
      { description: 'Note of one transaction' },
      null,
    ]);
    expect(queries.transactionDetail(entryId)).toMatchObject({ categoryId: 'coffee-shops', categoryEdited: false, note: '' });
    expect(queries.check()).toEqual([]);
  });
});

describe('a transaction that the bank took back', () => {
  const entryId = entryIdSchema.parse(1);
  const coffee = aTransaction();

  it('is not listed, found, summed or edited any more', () => {
    sync({ added: [coffee] });
    note('for the party');

    sync({ removed: [coffee.transactionId] });

    const { count, sums } = queries.transactionsOutline({});
    expect([shown(), shown('party'), shown('kettle'), count, sums, queries.transactionDetail(entryId)]).toEqual([
      [], [], [], 0, [], null,
    ]); // prettier-ignore
    expect(() => ledger.commands.setNote(entryId, 'too late', 9)).toThrow('no longer there');
    expect(queries.check()).toEqual([]);
  });

  it('has its edits again when it comes back, as undo and redo left them meanwhile', () => {
    sync({ added: [coffee] });
    note('for the party');
    ledger.commands.setCategory([entryId], categoryIdSchema.parse('gifts'), 1);
    sync({ removed: [coffee.transactionId] });

    ledger.commands.undoEdit(2);
    sync({ added: [coffee] });

    expect(queries.transactionDetail(entryId)).toMatchObject({ categoryId: 'coffee-shops', note: 'for the party' });
    expect(shown('party')).toHaveLength(1);
    ledger.commands.redoEdit(3);
    expect(queries.transactionDetail(entryId)).toMatchObject({ categoryId: 'gifts', note: 'for the party' });
    expect(queries.check()).toEqual([]);
  });
});

describe('a pending transaction whose posted one the bank takes back', () => {
  it('stands again, with its note', () => {
    sync({ added: [pending] });
    note('for the party');
    sync({ added: [posted], removed: [pendingId] });

    sync({ added: [pending], removed: [postedId] });

    expect(shown()).toEqual([{ entryId: 1, status: 'pending', amount: -500, note: 'for the party' }]);
    expect(queries.check()).toEqual([]);
  });

  it('stands again also when that happens in two syncs', () => {
    sync({ added: [pending] });
    sync({ added: [posted], removed: [pendingId] });
    sync({ removed: [postedId] });

    sync({ added: [pending] });

    expect(shown()).toEqual([{ entryId: 1, status: 'pending', amount: -500, note: '' }]);
  });
});

describe('a posted transaction whose pending one the bank names only later', () => {
  it.each(['the pending one is still listed', 'the pending one goes in the same sync', 'the pending one went before'])(
    'takes over its note, and is found by it, when %s',
    (when) => {
      sync({ added: [pending] });
      note('for the party');
      sync({ added: [{ ...posted, pendingTransactionId: null }], removed: when.endsWith('before') ? [pendingId] : [] });

      sync({ modified: [posted], removed: when.includes('same') ? [pendingId] : [] });

      // What goes while its like comes goes on as that one at once.
      const entryId = when.endsWith('before') ? 1 : 2;
      const settled = [{ entryId, status: 'posted', amount: -575, note: 'for the party' }];
      expect([shown(), shown('party')]).toEqual([settled, settled]);
      expect(queries.check()).toEqual([]);
    },
  );

  it('keeps its own note where it has one', () => {
    sync({ added: [pending] });
    note('while pending');
    sync({ added: [{ ...posted, pendingTransactionId: null, date: '2026-11-21' as typeof posted.date }] });
    note('since posted');

    sync({ modified: [{ ...posted, date: '2026-11-21' as typeof posted.date }] });

    expect(shown()).toEqual([{ entryId: 2, status: 'posted', amount: -575, note: 'since posted' }]);
    expect(queries.check()).toEqual([]);
  });
});
