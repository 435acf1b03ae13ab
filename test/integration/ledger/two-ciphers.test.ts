import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { renewKey } from '../../../src-main/ledger/renew-key.ts';
import { anEarlierLedger, logicalDump } from '../../support/ledger-fixture.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

let ledger: LedgerFile;
beforeEach(() => {
  ledger = makeLedgerFile();
});
afterEach(() => ledger.remove());

/** What each cipher takes of a page for itself, which the header tells whoever reads it. */
const reservedBytes = { chacha20: 32, aegis: 64 };
const reservedIn = (file: string): number | undefined => readFileSync(file)[20];

it('a new ledger is encrypted with AEGIS', () => {
  expect(reservedIn(ledger.location.file)).toBe(reservedBytes.aegis);
});

it('a ledger from before, under ChaCha20, opens as it is, and has AEGIS once it is encrypted anew', () => {
  const location = anEarlierLedger(10);
  const before = { reserved: reservedIn(location.file), content: logicalDump(location) };
  const newKey = new Uint8Array(32).fill(8);

  renewKey(location, newKey);

  const renewed = { ...location, key: newKey };
  expect(before.reserved).toBe(reservedBytes.chacha20);
  expect({ reserved: reservedIn(location.file), content: logicalDump(renewed) }).toEqual({
    reserved: reservedBytes.aegis,
    content: before.content,
  });
  expect(() => openReadableDatabase(location)).toThrow();
});
