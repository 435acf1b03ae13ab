import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { CofferError, type Failure } from '#contract/failures.ts';
import { keyCheckFile } from '../../../src-main/ledger/key-check.ts';
import { openReadableDatabase, openWritableDatabase } from '../../../src-main/ledger/open-database.ts';
import { asLedgerFailure } from '../../../src-main/ledger/sqlite-failures.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

let ledger: LedgerFile;
beforeEach(() => {
  ledger = makeLedgerFile();
});
afterEach(() => ledger.remove());

function refusal(work: () => unknown): Pick<Failure, 'kind' | 'message'> | null {
  try {
    work();
    return null;
  } catch (error) {
    const failure = asLedgerFailure(error);
    if (!(failure instanceof CofferError)) throw error;
    return { kind: failure.failure.kind, message: failure.failure.message };
  }
}
const kindOf = (work: () => unknown): string | null => refusal(work)?.kind ?? null;
const open = (): unknown => openWritableDatabase(ledger.location);

it('keeps the file from other users of the machine, in a folder of the same kind', () => {
  const { file } = ledger.location;
  const modes = [dirname(file), file, `${file}-wal`, `${file}-shm`, keyCheckFile(file)].map(
    (path) => statSync(path).mode & 0o777,
  );

  expect(modes).toEqual([0o700, 0o600, 0o600, 0o600, 0o600]);
});

it('runs on an SQLite without the log-reset race (sqlite.org/wal.html#walresetbug)', () => {
  const version = String(ledger.database.prepare('SELECT sqlite_version()').pluck().get());
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);

  expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003);
});

it('writes every commit to the disk, zeroes what it deletes, and trusts no schema', () => {
  const pragmas = [
    'journal_mode',
    'synchronous',
    'secure_delete',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'temp_store',
  ];

  expect(pragmas.map((name) => [name, ledger.database.pragma(name, { simple: true })])).toEqual([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['secure_delete', 1],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['temp_store', 2],
  ]);
});

it('gives readers a connection that cannot write', () => {
  const reader = openReadableDatabase(ledger.location);

  const write = (): unknown => reader.prepare('DELETE FROM ledger').run();

  expect(kindOf(write)).toBe('read-only');
  reader.close();
});

it('refuses a folder, and another program’s database, untouched', () => {
  const { file } = ledger.location;
  ledger.database.close();
  for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });

  mkdirSync(file);
  const folder = refusal(open);
  rmSync(file, { recursive: true });
  const foreign = new Database(file);
  foreign.exec('CREATE TABLE theirs (x)');
  foreign.close();
  const before = readFileSync(file);
  const database = refusal(open);

  expect([folder, database]).toEqual([
    { kind: 'file-error', message: expect.stringContaining('A folder stands where') as string },
    { kind: 'file-error', message: expect.stringContaining('belongs to another program') as string },
  ]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

it('tells damage from a wrong key', () => {
  const { file, key } = ledger.location;
  ledger.database.close();
  const bytes = readFileSync(file);
  const wrongKey = kindOf(() => openWritableDatabase({ ...ledger.location, key: new Uint8Array(32) }));

  bytes.fill(0x55, 0, 100);
  writeFileSync(file, bytes);
  const damage = kindOf(() => openWritableDatabase({ file, key, mustExist: true }));

  expect([wrongKey, damage]).toEqual(['ledger-locked', 'ledger-damaged']);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

it('says that it may be either where nothing is left to tell them apart, and makes no new check for the wrong key', () => {
  const { file } = ledger.location;
  ledger.database.close();
  rmSync(keyCheckFile(file));

  const attempt = (): unknown => openWritableDatabase({ file, key: new Uint8Array(32), mustExist: true });

  expect([refusal(attempt), refusal(attempt)]).toEqual(
    Array.from({ length: 2 }, () => ({
      kind: 'ledger-locked',
      message: expect.stringContaining('either its key is not the one in the keychain, or it is damaged') as string,
    })),
  );
  openWritableDatabase(ledger.location).close();
});

it('finds a flipped byte anywhere in the file when it reads that page', () => {
  const { file } = ledger.location;
  ledger.database.pragma('wal_checkpoint(TRUNCATE)');
  ledger.database.close();
  const whole = readFileSync(file);

  const found = Array.from({ length: 8 }, (_, index) => {
    const bytes = Buffer.from(whole);
    const at = Math.floor(((index + 0.5) * bytes.length) / 8);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(file, bytes);
    return kindOf(() => {
      const database = openWritableDatabase(ledger.location);
      try {
        database.exec('VACUUM');
      } finally {
        database.close();
      }
    });
  });

  expect(new Set(found)).toEqual(new Set(['ledger-damaged']));
});

it('calls a file that was cut off damaged', () => {
  const { file } = ledger.location;
  ledger.database.pragma('wal_checkpoint(TRUNCATE)');
  ledger.database.close();
  truncateSync(file, 5000);

  const kind = kindOf(() => {
    const database = openWritableDatabase(ledger.location);
    database.exec('SELECT count(*) FROM derived_listing');
  });

  expect(kind).toBe('ledger-damaged');
});

it('says that a full disk is full, keeps what was saved, and goes on once there is room', () => {
  ledger.commands.addItem(platypus);
  const pages = Number(ledger.database.pragma('page_count', { simple: true }));
  const added = Array.from({ length: 2000 }, (_, index) => aTransaction({ transactionId: transactionId(`t${index}`) }));
  const sync = (): unknown => {
    ledger.commands.stagePage('run', platypusItem, aPage({ added }));
    return ledger.commands.commitSync({
      runId: 'run', itemId: platypusItem, fromCursor: null, nextCursor: 'next', history: 'complete', at: 1, rebuild: false,
    }); // prettier-ignore
  };
  const rows = (): unknown => ledger.database.prepare('SELECT count(*) FROM bank_transactions').pluck().get();

  ledger.database.pragma(`max_page_count = ${pages + 5}`);
  const full = kindOf(sync);
  const kept = [rows(), ledger.database.pragma('integrity_check', { simple: true })];
  ledger.commands.discardStage('run');
  ledger.database.pragma('max_page_count = 1000000');
  const later = sync();

  expect([full, kept, later, rows()]).toEqual([
    'disk-full',
    [0, 'ok'],
    { kind: 'committed', receipt: { added: 2000, modified: 0, removed: 0, settled: 0 } },
    2000,
  ]);
});

it('says that the data is in use while another process is writing', () => {
  ledger.database.pragma('busy_timeout = 50');
  const other = openWritableDatabase(ledger.location);
  other.exec('BEGIN IMMEDIATE');

  const kind = kindOf(() => ledger.commands.addItem(platypus));
  other.exec('ROLLBACK');
  other.close();
  ledger.commands.addItem(platypus);

  expect(kind).toBe('busy');
});

it.skipIf(process.platform !== 'linux')('says when the folder may not be written to', () => {
  const inSystemFolder = { ...ledger.location, file: '/sys/coffer/ledger.db' };

  expect(kindOf(() => openWritableDatabase(inSystemFolder))).toBe('read-only');
});
