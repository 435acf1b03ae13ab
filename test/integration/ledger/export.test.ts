import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import { categoryIdSchema, entryIdSchema } from '#contract/ids.ts';
import type { TransactionsPage } from '#domain/bank-facts.ts';
import { exportRows } from '../../../src-main/ledger/queries/export-rows.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { accounts, householdLedger, row } from '../../support/household-ledger.ts';
import { makeLedgerFile } from '../../support/ledger-file.ts';
import { linkBank, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

const manyRows = Array.from({ length: 12_000 }, (_, index) => row(`t${index}`, '2026-11-01', -index));

test('an export streams exactly the rows of its filter', async () => {
  const ledger = await householdLedger();
  let text = '';

  const result = await ledger.exportTransactionsCsv({
    filter: { search: 'market' },
    options: { byteOrderMark: false, formulaGuard: true },
    target: null,
    onText: (piece) => void (text += piece),
  });

  expect(result).toEqual({ rows: 3 });
  expect(text.trimEnd().split('\r\n').slice(1).map((line) => line.slice(0, 10))).toEqual(['2026-11-08', '2026-10-10', '2026-09-10']); // prettier-ignore
});

test('text is handed over piece by piece, however slowly it is taken', async () => {
  const ledger = await openLedgerAt(newLocation());
  await linkBank(ledger, 'item', accounts, manyRows);
  let pieces = 0;
  let beingTaken = 0;
  let mostAtOnce = 0;

  await ledger.exportTransactionsCsv({
    filter: {},
    options: { byteOrderMark: true, formulaGuard: true },
    target: null,
    onText: async () => {
      pieces += 1;
      beingTaken += 1;
      mostAtOnce = Math.max(mostAtOnce, beingTaken);
      await sleep(20);
      beingTaken -= 1;
    },
  });

  expect({ several: pieces > 3, mostAtOnce }).toEqual({ several: true, mostAtOnce: 1 });
});

test('an export ends with what its reader refused it with', async () => {
  const ledger = await householdLedger();

  const refused = ledger.exportTransactionsCsv({
    filter: {},
    options: { byteOrderMark: true, formulaGuard: true },
    target: null,
    onText: () => Promise.reject(new Error('Nobody reads any more.')),
  });

  await expect(refused).rejects.toThrow('Nobody reads any more.');
});

test('an export that is stopped on its way leaves no file behind', async () => {
  const ledger = await openLedgerAt(newLocation());
  await linkBank(ledger, 'item', accounts, manyRows);
  const folder = mkdtempSync(join(tmpdir(), 'coffer-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const stop = new AbortController();

  const stopped = ledger.exportTransactionsCsv({
    filter: {},
    options: { byteOrderMark: true, formulaGuard: true },
    target: join(folder, 'all.csv'),
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });

  await expect(stopped).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('an export that is stopped before it began leaves no file behind', async () => {
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

test('a row to export has all its names, what it was while pending, and what the user did', () => {
  const { database, commands, remove } = makeLedgerFile();
  onTestFinished(remove);
  const sync = (fromCursor: string | null, page: Partial<TransactionsPage>): void => {
    const nextCursor = `${fromCursor ?? ''}1`;
    commands.stagePage('run', platypusItem, aPage(page));
    commands.commitSync({
      runId: 'run',
      itemId: platypusItem,
      fromCursor,
      nextCursor,
      history: 'complete',
      at: 1,
      rebuild: false,
    });
  };
  commands.addItem(platypus);
  const pending = aTransaction({ transactionId: transactionId('pending'), pending: true, amount: -500, merchant: null });
  sync(null, { added: [pending] });
  commands.setNote(entryIdSchema.parse(1), 'for the party', 1);
  commands.setCategory([entryIdSchema.parse(1)], categoryIdSchema.parse('gifts'), 1);
  const posted = { date: '2026-11-22' as PlainDate, authorizedDate: '2026-11-20' as PlainDate };
  sync('1', {
    added: [aTransaction({ ...posted, pendingTransactionId: pending.transactionId })],
    removed: [pending.transactionId],
  });

  const rows = [...exportRows(database, {})].flat();

  expect(rows).toEqual([
    {
      date: '2026-11-22',
      authorizedDate: '2026-11-20',
      accountName: 'Everyday Checking',
      description: 'POS 4411 BLUE KETTLE',
      merchant: 'Blue Kettle Coffee',
      categoryGroup: 'Shopping',
      categoryName: 'Gifts',
      amount: -575,
      currency: 'USD',
      status: 'posted',
      note: 'for the party',
      bankTransactionId: 'coffee',
      accountId: 'account-checking',
      itemId: 'item-platypus',
      institutionName: 'First Platypus Bank',
      accountMask: '0000',
      categoryId: 'gifts',
      isTransfer: false,
      bankCategory: 'Food and drink: coffee',
      paymentChannel: 'in store',
      entryId: 1,
      pendingTransactionId: 'pending',
      pendingForm: { date: '2026-11-20', amount: -500 },
    },
  ]);
});
