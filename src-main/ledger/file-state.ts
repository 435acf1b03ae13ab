import { closeSync, openSync, readSync, statSync } from 'node:fs';

import { fileFailure, systemErrorCode } from '#domain/file-failure.ts';

/** What stands where a ledger should be. */
export type FileState = 'missing' | 'empty' | 'directory' | 'plain-sqlite' | 'content';

/** How every SQLite file that is not encrypted begins (sqlite.org/fileformat.html §1.3). */
const plainHeader = Buffer.from('SQLite format 3\0', 'latin1');

export function fileStateOf(file: string): FileState {
  try {
    const status = statSync(file);
    if (status.isDirectory()) return 'directory';
    if (status.size === 0) return 'empty';
    return beginningOf(file).equals(plainHeader) ? 'plain-sqlite' : 'content';
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return 'missing';
    throw error;
  }
}

function beginningOf(file: string): Buffer {
  const beginning = Buffer.alloc(plainHeader.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, beginning, 0, beginning.length, 0);
  } finally {
    closeSync(handle);
  }
  return beginning;
}

export function asFileFailure(error: unknown): unknown {
  return fileFailure(error, 'open your data');
}
