import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { accountIdSchema, categoryIdSchema, entryIdSchema } from '#contract/ids.ts';
import type { BankTransaction } from '#domain/bank-facts.ts';
import type { CommitResult } from '#ports/ledger.ts';
import { unpackRows, type ArrivedTransaction, type PackedPage } from '#ports/packed-page.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

let ledger: LedgerFile;
let cursor: string | null;
let runs: number;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  cursor = null;
  runs = 0;
});
afterEach(() => ledger.remove());

function sync(pages: readonly PackedPage[], options: { rebuild?: boolean; fromCursor?: string | null } = {}): CommitResult {
  runs += 1;
  const runId = `run-${runs}`;
  for (const page of pages) ledger.commands.stagePage(runId, platypusItem, page);
  const result = ledger.commands.commitSync({
    runId,
    itemId: platypusItem,
    fromCursor: cursor,
    nextCursor: `cursor-${runs}`,
    history: 'complete',
    at: runs,
    rebuild: false,
    ...options,
  });
  if (result.kind === 'committed') cursor = `cursor-${runs}`;
  return result;
}

interface Row {
  readonly entry: number;
  readonly id: string;
  readonly date: PlainDate;
  readonly amount: number;
  readonly pending: boolean;
  readonly note: string | null;
}

function rows(): readonly Row[] {
  return ledger.database
    .prepare<[], { entry: number; id: string; day: number; amount: number; pending: number; note: string | null }>(
      `SELECT t.entry, t.transaction_id AS id, t.row / 16777216 AS day, t.amount, t.pending, n.note
       FROM bank_transactions t LEFT JOIN user_notes n USING (entry) ORDER BY t.transaction_id`,
    )
    .all()
    .map(({ day, pending, ...row }) => ({ ...row, date: dateOfDayNumber(day), pending: pending === 1 }));
}

/** Sums recomputed from the bank's rows, to hold against the kept ones. */
function sums(table: 'kept' | 'recomputed'): unknown {
  const recomputed = `SELECT account, row / 16777216 AS day, currency, count(*) AS count, sum(iif(pending, 0, amount)) AS posted_sum,
    sum(max(amount, 0)) AS sum_in, sum(min(amount, 0)) AS sum_out FROM bank_transactions GROUP BY 1, 2, 3`;
  return ledger.database.prepare(`${table === 'kept' ? 'SELECT * FROM derived_days' : recomputed} ORDER BY 1, 2, 3`).all();
}

function noteOn(id: string, note: string): void {
  ledger.commands.setNote(entryIdSchema.parse(rows().find((row) => row.id === id)?.entry), note, 1);
}

const pendingCoffee = aTransaction({ transactionId: transactionId('pending'), pending: true, amount: -500 });
const postedCoffee = aTransaction({
  transactionId: transactionId('posted'),
  pendingTransactionId: transactionId('pending'),
  amount: -600,
  date: '2026-11-22' as PlainDate,
});
const theOneCoffee = { id: 'posted', date: '2026-11-22', amount: -600, pending: false, note: 'with Ana' };

describe('a pending transaction that posts', () => {
  it.each([
    ['the removal comes on an earlier page', [aPage({ removed: [transactionId('pending')] }), aPage({ added: [postedCoffee] })]],
    ['the removal comes on a later page', [aPage({ added: [postedCoffee] }), aPage({ removed: [transactionId('pending')] })]],
    ['both come on one page', [aPage({ added: [postedCoffee], removed: [transactionId('pending')] })]],
  ])('stays the same entry with its note, when %s', (_, pages) => {
    sync([aPage({ added: [pendingCoffee] })]);
    noteOn('pending', 'with Ana');

    const result = sync(pages);

    expect(result).toEqual({ kind: 'committed', receipt: { added: 0, modified: 0, removed: 0, settled: 1 } });
    expect(rows()).toEqual([{ entry: 1, ...theOneCoffee }]);
  });

  it('stays the same entry when it was taken back in an earlier sync', () => {
    sync([aPage({ added: [pendingCoffee] })]);
    noteOn('pending', 'with Ana');
    sync([aPage({ removed: [transactionId('pending')] })]);

    sync([aPage({ added: [postedCoffee] })]);

    expect(rows()).toEqual([{ entry: 1, ...theOneCoffee }]);
  });

  it('is one purchase while the bank goes on listing both', () => {
    sync([aPage({ added: [pendingCoffee] })]);
    sync([aPage({ added: [postedCoffee] })]);

    sync([aPage({ modified: [pendingCoffee] })]);

    expect(rows().map(({ id }) => id)).toEqual(['posted']);
  });
});

describe('committing a sync', () => {
  it('is superseded, and writes nothing, when another run moved the cursor', () => {
    sync([aPage({ added: [aTransaction()] })]);

    const result = sync([aPage({ removed: [transactionId('coffee')] })], { fromCursor: 'cursor-of-another-time' });

    expect(result).toEqual({ kind: 'superseded' });
    expect(rows()).toHaveLength(1);
  });

  it('changes nothing when the same page comes again', () => {
    const page = aPage({ added: [aTransaction(), pendingCoffee] });
    sync([page, page]);
    const before = rows();

    expect(sync([page])).toEqual({ kind: 'committed', receipt: { added: 0, modified: 0, removed: 0, settled: 0 } });
    expect(rows()).toEqual(before);
  });
});

describe('rebuilding from all that the bank has', () => {
  const on = (date: string, id: string, changes: Partial<BankTransaction> = {}): BankTransaction =>
    aTransaction({ transactionId: transactionId(id), date: date as PlainDate, ...changes });
  const savings = accountIdSchema.parse('account-savings');
  const ids = (): readonly string[] => rows().map(({ id }) => id);

  it('removes what the bank no longer knows, and keeps what is older than the oldest it gives', () => {
    sync([aPage({ added: [on('2024-01-01', 'older'), on('2024-06-01', 'ghost-then'), on('2026-11-20', 'ghost-now')] })]);

    const result = sync([aPage({ added: [on('2024-06-01', 'oldest given'), on('2026-11-19', 'newest')] })], { rebuild: true });

    expect(result).toEqual({ kind: 'committed', receipt: { added: 2, modified: 0, removed: 2, settled: 0 } });
    expect(ids()).toEqual(['newest', 'older', 'oldest given']);
  });

  it('measures each account by its own oldest row, and keeps all of one that the bank no longer gives', () => {
    const closed = [on('2026-11-01', 'closed', { accountId: savings })];
    sync([aPage({ added: [on('2025-01-01', 'checking'), ...closed] })]);

    sync([aPage({ added: [on('2025-01-01', 'checking')] })], { rebuild: true });

    expect(ids()).toEqual(['checking', 'closed']);
  });

  it('removes nothing that has posted when the bank gives nothing, and lets pending ones wait with their edits', () => {
    sync([aPage({ added: [on('2026-11-01', 'posted'), pendingCoffee] })]);
    noteOn('pending', 'with Ana');

    sync([], { rebuild: true });
    const left = ids();
    sync([aPage({ added: [pendingCoffee] })]);

    expect(left).toEqual(['posted']);
    expect(rows().map(({ id, note }) => [id, note])).toEqual([
      ['pending', 'with Ana'],
      ['posted', null],
    ]);
  });

  it('lets a purchase that has posted meanwhile take over its pending one', () => {
    sync([aPage({ added: [pendingCoffee] })]);
    noteOn('pending', 'with Ana');

    const result = sync([aPage({ added: [postedCoffee] })], { rebuild: true });

    expect(result).toEqual({ kind: 'committed', receipt: { added: 0, modified: 0, removed: 0, settled: 1 } });
    expect(rows()).toEqual([{ entry: 1, ...theOneCoffee }]);
  });
});

describe('what the user does', () => {
  it('can be undone and done again, also to a transaction that has posted meanwhile', () => {
    sync([aPage({ added: [pendingCoffee] })]);
    noteOn('pending', 'with Ana');
    sync([aPage({ added: [postedCoffee], removed: [transactionId('pending')] })]);

    expect(ledger.commands.undoEdit(2)).toEqual({ description: 'Note of one transaction' });
    expect(rows()[0]?.note).toBeNull();
    expect(ledger.commands.undoEdit(3)).toBeNull();
    expect(ledger.commands.redoEdit(4)).toEqual({ description: 'Note of one transaction' });
    expect(rows()[0]?.note).toBe('with Ana');
  });

  it('is refused in words for a category that does not exist', () => {
    sync([aPage({ added: [aTransaction()] })]);

    expect(() => ledger.commands.setCategory([entryIdSchema.parse(1)], categoryIdSchema.parse('no-such'), 1)).toThrow(
      'no such category',
    );
  });
});

describe('removing an Item', () => {
  it('leaves no row of it in any table but the category names, and the count of what was ever linked', () => {
    sync([aPage({ added: [aTransaction(), pendingCoffee] })]);
    noteOn('coffee', 'with Ana');
    sync([aPage({ added: [postedCoffee], removed: [transactionId('pending')] })]);

    ledger.commands.removeItem(platypusItem);

    const tables = ledger.database
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'derived_search%' AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all();
    const filled = tables.filter((table) => ledger.database.prepare(`SELECT 1 FROM ${table}`).get() !== undefined).toSorted();
    expect(filled).toEqual([
      'bank_items_ever',
      'derived_bank_categories',
      'ledger',
      'names_bank_categories',
      'names_categories',
      'names_channels',
      'names_currencies',
    ]);
  });
});

describe('any order of news from the bank', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'] as const;
  /** Each in its own, so that none can be taken for another that comes while it goes. */
  const currencyOf = { a: 'USD', b: 'EUR', c: 'GBP', d: 'JPY', e: 'CHF' } as const;
  const someTransaction: fc.Arbitrary<BankTransaction> = fc
    .record({
      id: fc.constantFrom(...ids),
      day: fc.integer({ min: -3, max: 3 }),
      amount: fc.integer({ min: -10_000, max: 10_000 }),
      pending: fc.boolean(),
    })
    .map(({ id, day, amount, pending }) =>
      aTransaction({
        transactionId: transactionId(id),
        date: dateOfDayNumber(dayNumber('2026-11-20' as PlainDate) + day),
        amount,
        currency: currencyOf[id],
        pending,
      }),
    );
  const somePage = fc
    .record({
      added: fc.array(someTransaction, { maxLength: 4 }),
      modified: fc.array(someTransaction, { maxLength: 2 }),
      removed: fc.array(fc.constantFrom(...ids).map(transactionId), { maxLength: 2 }),
    })
    .map((parts) => aPage(parts));

  it("ends with the bank's rows, sums that agree with them, and every note where it was", () => {
    fc.assert(
      fc.property(fc.array(fc.array(somePage, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (syncs) => {
        ledger.remove();
        ledger = makeLedgerFile();
        ledger.commands.addItem(platypus);
        cursor = null;
        const bank = new Map<string, ArrivedTransaction>();
        const notes = new Map<string, string>();

        for (const pages of syncs) {
          sync(pages);
          for (const page of pages) {
            const { added, modified, removed } = unpackRows(page);
            for (const transaction of [...added, ...modified]) bank.set(transaction.transactionId, transaction);
            for (const id of removed) bank.delete(id);
          }
          for (const id of bank.keys()) {
            if (notes.has(id)) continue;
            notes.set(id, `note on ${id}`);
            noteOn(id, `note on ${id}`);
          }
        }

        const expected = [...bank.values()]
          .map(({ transactionId: id, date, amount, pending }) => ({ id, date, amount, pending, note: notes.get(id) ?? null }))
          .toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(rows().map(({ id, date, amount, pending, note }) => ({ id, date, amount, pending, note }))).toEqual(expected);
        expect(sums('kept')).toEqual(sums('recomputed'));
        expect(openLedgerQueries(ledger.database).check()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
