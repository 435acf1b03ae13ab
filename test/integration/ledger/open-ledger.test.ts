import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

import { CofferError, type FailureKind } from '#contract/failures.ts';
import { openWritableDatabase } from '../../../src-main/ledger/open-database.ts';
import { linkBank, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';
import { bankAccount, bankTransaction } from '../../support/bank-rows.ts';

async function failureOf(work: Promise<unknown>): Promise<FailureKind | null> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof CofferError ? error.failure.kind : null;
}

test('what was written is there after the ledger is closed and opened again', async () => {
  const location = newLocation();
  const first = await openLedgerAt(location);
  await linkBank(first, 'item', [bankAccount('acc1')], [bankTransaction('t1', { description: 'Blue Bottle' })]);
  await first.close();

  const second = await openLedgerAt({ ...location, mustExist: true });

  expect((await second.queries.transactionsPage({}, 0, 10)).map((row) => row.description)).toEqual(['Blue Bottle']);
});

test('nothing of a transaction can be read from the file without the key', async () => {
  const location = newLocation();
  const ledger = await openLedgerAt(location);
  await linkBank(ledger, 'item', [bankAccount('acc1')], [bankTransaction('t1', { description: 'Blue Bottle' })]);
  await ledger.close();

  const bytes = readFileSync(location.file);

  expect([bytes.includes('Blue Bottle'), bytes.includes('SQLite format 3')]).toEqual([false, false]);
});

test('a wrong key is refused as a locked ledger, and the file is left as it was (D10)', async () => {
  const location = newLocation();
  await (await openLedgerAt(location)).close();
  const before = readFileSync(location.file);

  const failure = await failureOf(openLedgerAt({ ...location, key: new Uint8Array(32).fill(8) }));

  expect(failure).toBe('ledger-locked');
  expect(readFileSync(location.file).equals(before)).toBe(true);
});

test('a ledger of a newer Coffer is refused, and the file is left as it was (D6)', async () => {
  const location = newLocation();
  const database = openWritableDatabase(location);
  database.exec('CREATE TABLE of_the_future (x)');
  database.pragma('user_version = 9999');
  database.close();
  const before = readFileSync(location.file);

  const failure = await failureOf(openLedgerAt(location));

  expect([failure, readFileSync(location.file).equals(before)]).toEqual(['ledger-newer', true]);
  expect(readdirSync(dirname(location.file)).toSorted()).toEqual(['ledger.db', 'ledger.db.key-check']);
});

test('an empty file where a ledger was is damage, not a new start', async () => {
  const location = newLocation({ mustExist: true });
  writeFileSync(location.file, '');

  const failure = await failureOf(openLedgerAt(location));

  expect(failure).toBe('ledger-damaged');
  expect(readFileSync(location.file)).toHaveLength(0);
});

test('a missing file where a ledger was is damage, and none is made', async () => {
  const location = newLocation({ mustExist: true });

  expect([await failureOf(openLedgerAt(location)), existsSync(location.file)]).toEqual(['ledger-damaged', false]);
});

test('a closed ledger refuses whatever it is asked', async () => {
  const ledger = await openLedgerAt(newLocation());
  await ledger.close();

  expect(await failureOf(ledger.queries.items())).toBe('cancelled');
});
