import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

import { accounts, householdLedger, row } from '../../support/household-ledger.ts';
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
