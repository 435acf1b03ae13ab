/**
 * Encrypts a ledger under another key: on a copy, which takes the ledger's place only when it is whole,
 * proven and on the disk. Until that one rename the old key opens the file, from then on the new one.
 */
import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

import { failed } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { removeBackups } from './backups.ts';
import { closedUnless, connect, type KeyedDatabase } from './connect.ts';
import type { ReadableDatabase } from './database.ts';
import { writeKeyCheck } from './key-check.ts';
import { asLedgerFailure } from './sqlite-failures.ts';
import { copyVerified, removeWithLogs, syncPath, unfinished } from './verified-copy.ts';

type KeyedFile = Pick<LedgerLocation, 'file' | 'key'>;

const renewedFile = (file: string): string => `${file}.renewed`;
const patienceMilliseconds = 1_000;

/** Rejects with `busy` while anybody else has the file open, with `disk-full`, or with what SQLite says; all is as before then. */
export function renewKey({ file, key }: KeyedFile, newKey: Uint8Array): void {
  try {
    const database = connect({ file, key }, { readonly: false });
    closedUnless(database, () => {
      requireAlone(database);
      const what = 'a copy of your data, which is encrypted anew';
      copyVerified(database as unknown as ReadableDatabase, { file, key, newKey, target: renewedFile(file), what });
    });
    database.close();
    // Beside the new file, a log of the old one would be somebody's who came in between.
    if (existsSync(`${file}-wal`)) throw inUse();
    renameSync(renewedFile(file), file);
    syncPath(dirname(file));
  } catch (error) {
    removeWithLogs(renewedFile(file));
    throw asLedgerFailure(error, file);
  }
  finishRenewal(file, newKey);
}

/** What follows from the file having its new key. Can be done again, after a crash. */
export function finishRenewal(file: string, newKey: Uint8Array): void {
  writeKeyCheck(file, newKey);
  clearRenewal(file);
  // Only the old key opens those, and that is to open nothing any more.
  removeBackups(file);
}

/** Clears away what a renewal left that did not come as far as the new file. */
export function abandonRenewal(file: string, oldKey: Uint8Array): void {
  writeKeyCheck(file, oldKey);
  clearRenewal(file);
}

function clearRenewal(file: string): void {
  for (const half of [unfinished(renewedFile(file)), renewedFile(file)]) removeWithLogs(half);
}

/** The one of `keys` that opens the file; null when none does. */
export function keyThatOpens(file: string, keys: readonly Uint8Array[]): Uint8Array | null {
  return keys.find((key) => opens({ file, key })) ?? null;
}

function opens(location: KeyedFile): boolean {
  try {
    const database = connect(location, { readonly: false });
    closedUnless(database, () => void database.pragma('application_id'));
    database.close();
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CANTOPEN)/.test(error.code)) return false;
    throw asLedgerFailure(error, location.file);
  }
}

/** To leave WAL mode SQLite must be alone with the file; it folds the log back then, and keeps others out from here on. */
function requireAlone(database: KeyedDatabase): void {
  database.pragma(`busy_timeout = ${patienceMilliseconds}`);
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw inUse();
    throw error;
  }
}

function inUse(): Error {
  return failed(
    'busy',
    'Another program has the file with your data open, so its key stays as it is: close that one, then try again.',
  );
}
