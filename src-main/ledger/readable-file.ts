import { closeSync, openSync, readSync } from 'node:fs';

import { systemErrorCode } from '#domain/file-failure.ts';

const pieceBytes = 1_048_576;

/**
 * Whether the disk gives all of a ledger's file and log. SQLite calls a file damaged of which the disk gives an error
 * in a page's place (`SQLITE_IOERR_CORRUPTFS` becomes `SQLITE_CORRUPT`): only reading it tells the two apart.
 */
export function isReadable(file: string): boolean {
  const piece = Buffer.allocUnsafe(pieceBytes);
  return [file, `${file}-wal`].every((path) => {
    try {
      const handle = openSync(path, 'r');
      try {
        while (readSync(handle, piece, 0, pieceBytes, null) > 0);
      } finally {
        closeSync(handle);
      }
      return true;
    } catch (error) {
      return systemErrorCode(error) === 'ENOENT';
    }
  });
}
