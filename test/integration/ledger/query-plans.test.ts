import { afterEach, beforeEach, expect, it } from 'vitest';

import { matchingRows } from '../../../src-main/ledger/queries/matching-rows.ts';
import { addedEntries, changedEntries } from '../../../src-main/ledger/queries/receipt-entries.ts';
import { rowsOfIds } from '../../../src-main/ledger/queries/stream-transactions.ts';
import { transactionColumns, transactionTables } from '../../../src-main/ledger/queries/transactions-page.ts';
import type { PlainDate } from '#contract/dates.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { openNames } from '../../../src-main/ledger/names.ts';
import { categories } from '#domain/categories.ts';
import { aPage, aTransaction, checkingId, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const coffee = categories.find(({ name }) => name === 'Coffee shops')?.categoryId;
if (coffee === undefined) throw new Error('There is no category for coffee.');
let ledger: LedgerFile;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  openNames(ledger.database).category(coffee);
});
afterEach(() => ledger.remove());

const letter = (index: number): string => String.fromCharCode(97 + (Math.floor(index) % 26));

function addTransactions(some: readonly Parameters<typeof aTransaction>[0][]): void {
  const added = some.map((one, index) => aTransaction({ ...one, transactionId: transactionId(`t${index}`), merchant: null }));
  ledger.commands.stagePage('run', platypusItem, aPage({ added }));
  ledger.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor: null, nextCursor: 'next', history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore
}

/** SQLite's plan, a line for each step. */
function planOf(sql: string, values: readonly unknown[] = []): string {
  const steps = ledger.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as readonly { detail: string }[];
  return steps.map(({ detail }) => detail).join('\n');
}
function planOfList(filter: TransactionFilter): string {
  const { tables, row, sql, values } = matchingRows(ledger.database, filter);
  return planOf(`SELECT l.row FROM ${tables} WHERE ${sql} ORDER BY ${row} DESC LIMIT 50`, values);
}

it.each([
  ['without a filter', {}],
  ['by account', { accountIds: [checkingId] }],
  ['by amount', { minimumAmount: '5' }],
  ['by status', { status: 'pending' }],
  ['by two categories', { categoryIds: categories.slice(0, 2).map(({ categoryId }) => categoryId) }],
] satisfies [string, TransactionFilter][])('lists %s in row order, without a sort', (_filter, filter) => {
  const plan = planOfList(filter);

  expect(plan).toMatch(/^SEARCH l USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)/);
  expect(plan).not.toContain('TEMP B-TREE');
});

it('lists by one category from the index that covers it, without a sort', () => {
  const plan = planOfList({ categoryIds: [coffee] });

  expect(plan).toContain('USING COVERING INDEX derived_listing_by_category (category=? AND row>? AND row<?)');
  expect(plan).not.toContain('TEMP B-TREE');
});

it.each([
  ['alone', { search: 'kettle' }],
  ['with other limits', { search: 'kettle', direction: 'out', from: '2026-01-01' as PlainDate, accountIds: [checkingId] }],
] satisfies [string, TransactionFilter][])(
  'reads a search %s from the index, newest first, and from the limits of its days on',
  (_with, filter) => {
    const plan = planOfList(filter);

    // M1: by the words; < and >: by rows, as fts5 was asked.
    expect(plan).toMatch(/^SCAN s VIRTUAL TABLE INDEX \d+:M1><\nSEARCH l USING INTEGER PRIMARY KEY \(rowid=\?\)/);
    expect(plan).not.toContain('TEMP B-TREE');
  },
);

it('finds one or two letters by the indexed parts that begin with them', () => {
  addTransactions([{ description: 'Blue Kettle' }]);

  const plan = planOfList({ search: 'ke' });

  expect(plan).toMatch(/^SCAN s VIRTUAL TABLE INDEX \d+:M1><\n/);
  expect(plan).not.toContain('SEARCH t');
});

it('looks nowhere for letters that are nowhere', () => {
  addTransactions([{ description: 'Blue Kettle' }]);

  expect(matchingRows(ledger.database, { search: 'zz' }).sql).toMatch(/^FALSE AND /);
});

it('reads the texts for letters that are nearly everywhere in row order, each merchant and note once', () => {
  addTransactions(Array.from({ length: 26 * 2 }, (_, index) => ({ description: `k${letter(index)}${letter(index / 26)}` })));

  const plan = planOfList({ search: 'k' });

  expect(plan).toMatch(
    /^SEARCH l USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)\nSEARCH t USING INTEGER PRIMARY KEY \(rowid=\?\)\nLIST SUBQUERY/,
  );
  expect(plan).not.toMatch(/CORRELATED|TEMP B-TREE/);
});

it('looks every name of a page up by its number', () => {
  const plan = planOf(`SELECT ${transactionColumns} FROM ${transactionTables} WHERE t.row IN (1, 2) ORDER BY t.row DESC`);

  expect(plan).not.toContain('SCAN');
});

it.each([
  ['by what the bank calls it', 'id_hash = 1 AND transaction_id = 2', 'bank_transactions_by_id'],
  ['by what we call it', 'entry = 1', 'bank_transactions_by_entry'],
])('finds a transaction %s with an index', (_key, condition, index) => {
  expect(planOf(`SELECT row FROM bank_transactions WHERE ${condition}`)).toContain(index);
});

it.each([
  ['the new ones of a sync', addedEntries, 'bank_transactions_by_first_sync'],
  ['its changed ones', changedEntries.changed, 'bank_changes_by_sync'],
  ['its settled ones', changedEntries.settled, 'bank_changes_by_sync'],
  ['its removed ones', changedEntries.removed, 'bank_changes_by_sync'],
])('finds %s with an index', (_lines, sql, index) => {
  const plan = planOf(sql, [1, 50, 0]);

  expect(plan).toContain(index);
  expect(plan).not.toContain('SCAN');
});

it('finds what a recurring stream is made of by ids', () => {
  const plan = planOf(rowsOfIds, ['[]']);

  expect(plan).toContain('bank_transactions_by_id');
  expect(plan).not.toMatch(/SCAN (t|f)\b/);
});
