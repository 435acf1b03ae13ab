import { afterEach, beforeEach, expect, it } from 'vitest';

import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { BankAccount, BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, checking, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

const renamed: BankAccount = { ...checking, accountId: 'account-renamed' as AccountId };
const lastDay = dayNumber('2026-11-20' as PlainDate);
let ledger: LedgerFile;
let queries: ReturnType<typeof openLedgerQueries>;
let runs: number;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  queries = openLedgerQueries(ledger.database);
  runs = 0;
  sync({ added: month('old', checking.accountId) });
  const [newest] = queries.transactionsPage({}, 0, 1);
  if (newest !== undefined) ledger.commands.setNote(newest.entryId, 'mine', 1);
});
afterEach(() => {
  expect(queries.check()).toEqual([]);
  ledger.remove();
});

/** A purchase a day for forty days. */
function month(prefix: string, accountId: AccountId, days = 40): readonly BankTransaction[] {
  return Array.from({ length: days }, (_, index) =>
    aTransaction({
      transactionId: transactionId(`${prefix}-${index}`),
      accountId,
      date: dateOfDayNumber(lastDay - index),
      amount: -500 - (index % 3),
    }),
  );
}

function sync(page: Partial<TransactionsPage>): void {
  const fromCursor = runs === 0 ? null : `cursor-${runs}`;
  runs += 1;
  ledger.commands.stagePage(`run-${runs}`, platypusItem, aPage(page));
  const run = { runId: `run-${runs}`, itemId: platypusItem, fromCursor, nextCursor: `cursor-${runs}` };
  ledger.commands.commitSync({ ...run, history: 'complete', at: runs, rebuild: false });
}
const state = () => ({
  accounts: queries.accounts().map(({ accountId, hidden, transactionCount }) => [accountId, hidden, transactionCount]),
  notes: queries.transactionsPage({}, 0, 100).flatMap(({ note, date }) => (note === '' ? [] : [[date, note]])),
});

it('an account that the bank calls by another id goes on as the same one', () => {
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);

  expect(state()).toEqual({ accounts: [['account-renamed', false, 40]], notes: [['2026-11-20', 'mine']] });
});

it('transactions that come again under new ids, the old ones never taken back, are not doubled and keep their edits', () => {
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);
  sync({ added: month('new', renamed.accountId) });

  expect(state()).toEqual({ accounts: [['account-renamed', false, 40]], notes: [['2026-11-20', 'mine']] });
  expect(queries.receipts(0, 5).total).toBe(1);
});

it('transactions that come again while the old ones are taken back are not doubled either', () => {
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);
  sync({
    added: month('new', renamed.accountId),
    removed: month('old', checking.accountId).map((row) => row.transactionId),
  });

  expect(state()).toEqual({ accounts: [['account-renamed', false, 40]], notes: [['2026-11-20', 'mine']] });
});

it('a young account whose few transactions come again under new ids is not doubled', () => {
  sync({ removed: month('old', checking.accountId).map((row) => row.transactionId) });
  sync({ added: month('young', checking.accountId, 3) });
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);

  sync({ added: month('new', renamed.accountId, 3) });

  expect(state().accounts).toEqual([['account-renamed', false, 3]]);
});

it('purchases that are really new in a young account are added, though one is just like an old one', () => {
  sync({ removed: month('old', checking.accountId).map((row) => row.transactionId) });
  sync({ added: month('young', checking.accountId, 3) });
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);

  sync({ added: month('another', renamed.accountId, 1) });

  expect(state().accounts).toEqual([['account-renamed', false, 4]]);
});

it('history that the bank does not list again stays', () => {
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);
  sync({ added: month('new', renamed.accountId, 25) });

  expect(state().accounts).toEqual([['account-renamed', false, 40]]);
});

it('a purchase that is really new is added, however much it is like an old one', () => {
  ledger.commands.recordAccounts(platypusItem, [renamed], 2);
  sync({ added: month('another', renamed.accountId, 1) });

  expect(state()).toEqual({ accounts: [['account-renamed', false, 41]], notes: [['2026-11-20', 'mine']] });
});

it('an account that vanishes is hidden with all its history, and comes back when the bank gives it again (E11)', () => {
  ledger.commands.recordAccounts(platypusItem, [], 2);
  expect(state()).toEqual({ accounts: [['account-checking', true, 40]], notes: [['2026-11-20', 'mine']] });

  ledger.commands.recordAccounts(platypusItem, [checking], 3);

  expect(state().accounts).toEqual([['account-checking', false, 40]]);
});

it('an account whose currency changes keeps the amounts of before in the currency of before', () => {
  ledger.commands.recordAccounts(platypusItem, [{ ...checking, currency: 'EUR' }], 2);
  sync({ added: [aTransaction({ transactionId: transactionId('euro'), currency: 'EUR', amount: -100 })] });

  const sums = queries
    .transactionsOutline({})
    .sums.map(({ currency, out }) => [currency, out])
    .toSorted();
  expect(sums).toEqual([
    ['EUR', -100],
    ['USD', -20_039],
  ]);
});

it('an account of another currency under another id is another account', () => {
  ledger.commands.recordAccounts(platypusItem, [{ ...renamed, currency: 'EUR' }], 2);

  expect(state().accounts).toEqual([
    ['account-checking', true, 40],
    ['account-renamed', false, 0],
  ]);
});
