import Database from 'better-sqlite3';

import type { WritableDatabase } from '../../src-main/ledger/database.ts';

/** An empty database, gone with the test that made it. */
export function aDatabaseInMemory(): WritableDatabase {
  return new Database(':memory:') as WritableDatabase;
}
