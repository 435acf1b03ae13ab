import Database from 'better-sqlite3';

import { CofferError, failed, type FailureKind } from '#contract/failures.ts';
import { isReadable } from './readable-file.ts';

export const damagedMessage =
  'The file with your data is damaged. Nothing was changed: begin a new one, which keeps this one aside.';

const badDiskMessage = 'The disk with your data does not answer as it should: check it, then start Coffer again.';

/** What SQLite's result codes (sqlite.org/rescode.html) mean to a person: the longest matching start counts. */
const meanings: readonly (readonly [codes: readonly string[], kind: FailureKind, message: string])[] = [
  [['SQLITE_FULL'], 'disk-full', 'The disk is full: free some space and try again. Nothing saved so far is lost.'],
  [
    ['SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_SHMSIZE'],
    'disk-full',
    'The disk does not take what Coffer writes: free some space or check the disk, then try again. Nothing saved so far is lost.',
  ],
  [['SQLITE_IOERR'], 'file-error', badDiskMessage],
  [
    ['SQLITE_READONLY', 'SQLITE_PERM'],
    'read-only',
    'The folder with your data cannot be written to: allow it, or choose another data folder.',
  ],
  [
    ['SQLITE_BUSY', 'SQLITE_PROTOCOL'],
    'busy',
    'Another program is using your data: close the other Coffer, or try again in a moment.',
  ],
  [['SQLITE_LOCKED'], 'busy', 'Your data is in use: try again in a moment.'],
  [['SQLITE_CORRUPT', 'SQLITE_NOTADB'], 'ledger-damaged', damagedMessage],
  [['SQLITE_CANTOPEN'], 'file-error', 'The file with your data cannot be opened: check the data folder and its permissions.'],
];

const byLongestFirst = meanings
  .flatMap(([codes, kind, message]) => codes.map((code) => ({ code, kind, message })))
  .toSorted((one, other) => other.code.length - one.code.length);

/**
 * `error` as what it means to a person; errors that are not SQLite's come back as they are. With the ledger's `file`
 * a disk that gives errors is told from a file that is damaged: nobody should put a file aside that is whole.
 */
export function asLedgerFailure(error: unknown, file?: string): unknown {
  if (error instanceof CofferError || !(error instanceof Database.SqliteError)) return error;
  const meaning = byLongestFirst.find(({ code }) => error.code.startsWith(code));
  if (meaning === undefined) return error;
  if (meaning.kind === 'ledger-damaged' && file !== undefined && !isReadable(file)) return badDisk(error);
  return failed(meaning.kind, meaning.message, {}, { cause: error });
}

/** A disk that gives errors where it should give what the file holds. */
export function badDisk(cause?: unknown): CofferError {
  return failed('file-error', badDiskMessage, {}, { cause });
}
