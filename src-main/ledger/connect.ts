/** A connection to an encrypted file, and nothing said yet about what is in it. */
import Database from 'better-sqlite3';

import type { LedgerLocation } from '#ports/ledger.ts';
import { textContains } from './search-text.ts';

/** The types are those of better-sqlite3, whose fork with ciphers adds these. */
export type KeyedDatabase = Database.Database & {
  readonly key: (key: Buffer) => number;
  /** Encrypts every page anew; the file must not be in WAL mode. */
  readonly rekey: (key: Buffer) => number;
};

/** What everything new is encrypted with. Pages are authenticated, as they are under the other: a flipped bit shows. */
export const cipher = 'aegis';
const earlierCipher = 'chacha20';

const settings = `
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
`;
const busyTimeoutMilliseconds = 5_000;

/** Throws what SQLite does; what a wrong key means it says at the first read only. */
export function connect(location: Pick<LedgerLocation, 'file' | 'key'>, how: { readonly readonly: boolean }): KeyedDatabase {
  const database = connectBy(cipher, location, how);
  try {
    // SQLite itself has to look: if anything else opened and closed the file, this process would lose all its locks on it.
    database.pragma('schema_version');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') return connectBy(earlierCipher, location, how);
    throw error;
  }
}

function connectBy(
  by: string,
  { file, key }: Pick<LedgerLocation, 'file' | 'key'>,
  { readonly }: { readonly readonly: boolean },
): KeyedDatabase {
  const database = new Database(file, { readonly, fileMustExist: true, timeout: busyTimeoutMilliseconds }) as KeyedDatabase;
  return closedUnless(database, () => {
    database.pragma(`cipher = '${by}'`);
    database.key(rawKey(key));
    database.exec(settings);
    database.function('text_contains', { deterministic: true, directOnly: true }, textContains);
  });
}

/** The key itself, not a passphrase to derive one from. */
export function rawKey(key: Uint8Array): Buffer {
  return Buffer.from(`raw:${Buffer.from(key).toString('hex')}`);
}

export function closedUnless<Connection extends Database.Database>(database: Connection, check: () => void): Connection {
  try {
    check();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
