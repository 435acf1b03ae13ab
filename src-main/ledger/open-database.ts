/**
 * Opens a ledger's file: recognises what is there before anything is written, and refuses, by name
 * and untouched, what is not a ledger of ours that this key opens.
 */
import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

import { failed, type CofferError } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { bringUpToDate, type OpeningStep } from './bring-up-to-date.ts';
import { closedUnless, connect } from './connect.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { fileStateOf, asFileFailure } from './file-state.ts';
import { newKeyCheckFile, verifyKey, writeKeyCheck } from './key-check.ts';
import { requireKnownVersion } from './migrate.ts';
import { newestVersion } from './migrations/all-migrations.ts';
import { asLedgerFailure, damagedMessage } from './sqlite-failures.ts';
import { removeStagedFiles } from './staging/forms-on-disk.ts';

/** 'Cofr', so that a file can be told from any other program's SQLite. */
const applicationId = 0x436f6672;
const writerCacheKibibytes = 65_536;
/** For what is read again and again; whoever reads all of it once has no use for much. */
const readerCacheKibibytes = { 'for lists': 32_768, 'once through': 8_192 };
/** To this a log is cut back that began anew by itself, since readers were in the way of folding it back whole. */
const logBytesKept = 16 * 2 ** 20;

/**
 * Opens the file for writing, making it when it is not there and need not be. One writer at a time;
 * it must have been opened before any reader is. `onStep` hears of what may take long. Throws `ledger-locked`, `ledger-newer`,
 * `ledger-damaged`, `file-error`, `read-only`, `disk-full` or `busy`.
 */
export function openWritableDatabase(
  location: LedgerLocation,
  onStep: (step: OpeningStep) => void = () => undefined,
): WritableDatabase {
  return explained(location, () => {
    const isNew = prepareFile(location);
    if (isNew) writeKeyCheck(location.file, location.key);
    const database = connect(location, { readonly: false }) as unknown as WritableDatabase;
    return closedUnless(database, () => {
      if (isNew) database.pragma(`application_id = ${applicationId}`);
      requireOurs(database, location);
      requireKnownVersion(database, newestVersion);
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('checkpoint_fullfsync = ON');
      database.pragma('secure_delete = ON');
      // Whoever waits for a commit does not wait for the log to be folded back, too: `upkeep` does that.
      database.pragma('wal_autocheckpoint = 0');
      database.pragma(`journal_size_limit = ${logBytesKept}`);
      database.pragma(`cache_size = -${writerCacheKibibytes}`);
      rmSync(newKeyCheckFile(location.file), { force: true });
      // Played back at the first read if there was anything in it; in WAL mode nobody uses one.
      rmSync(`${location.file}-journal`, { force: true });
      bringUpToDate(database, location, onStep);
      requireSentinel(database);
      removeStagedFiles(location.file);
      if (verifyKey(location.file, location.key) !== 'right') writeKeyCheck(location.file, location.key);
    });
  });
}

/** Opens the file for reading only, once a writer has made it sound. */
export function openReadableDatabase(
  location: LedgerLocation,
  use: keyof typeof readerCacheKibibytes = 'for lists',
): ReadableDatabase {
  return explained(location, () => {
    const database = connect(location, { readonly: true }) as unknown as ReadableDatabase;
    return closedUnless(database, () => {
      requireOurs(database, location);
      requireKnownVersion(database, newestVersion);
      requireSentinel(database);
      database.pragma(`cache_size = -${readerCacheKibibytes[use]}`);
    });
  });
}

/** Makes folder and file where they may be new. Answers whether the file holds nothing yet. */
function prepareFile({ file, key, mustExist }: LedgerLocation): boolean {
  const state = fileStateOf(file);
  switch (state) {
    case 'directory':
      throw failed(
        'file-error',
        'A folder stands where the file with your data should be: move it away, then start Coffer again.',
      );
    case 'plain-sqlite':
      throw failed(
        'file-error',
        'The file where your data should be belongs to another program: move it away, then start Coffer again.',
      );
    case 'missing':
    case 'empty':
      if (mustExist) {
        throw failed(
          'ledger-damaged',
          `The file with your data is ${state}. Nothing was changed: bring it back, or begin a new one.`,
        );
      }
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      closeSync(openSync(file, 'a', 0o600));
      return true;
    case 'content':
      if (verifyKey(file, key) === 'wrong') throw wrongKey();
      chmodSync(file, 0o600);
      return false;
  }
}

/** The first read: here a wrong key or a damaged header shows. */
function requireOurs(database: ReadableDatabase, { file, key }: LedgerLocation): void {
  let found: number;
  try {
    found = Number(database.pragma('application_id', { simple: true }));
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB' && verifyKey(file, key) === 'unknown') {
      throw failed(
        'ledger-locked',
        'The file with your data does not open: either its key is not the one in the keychain, or it is damaged. Nothing was changed.',
        {},
        { cause: error },
      );
    }
    throw error;
  }
  if (found !== applicationId) {
    throw failed(
      'file-error',
      'The file where your data should be belongs to another program: move it away, then start Coffer again.',
    );
  }
}

/** A file can be sound SQLite and still have lost what is ours. */
function requireSentinel(database: ReadableDatabase): void {
  const sentinel: unknown = database.prepare('SELECT sentinel FROM ledger').pluck().get();
  if (sentinel !== 'coffer ledger') throw failed('ledger-damaged', damagedMessage);
}

function wrongKey(): CofferError {
  return failed(
    'ledger-locked',
    'The key in the keychain does not open your data: unlock the keychain it was saved in. Nothing was changed.',
  );
}

function explained<Result>({ file }: LedgerLocation, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asFileFailure(asLedgerFailure(error, file));
  }
}
