/** Ledgers as earlier Coffers wrote them: scripts/make-ledger-fixture.ts, run on the code of then. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

import type { LedgerLocation } from '#ports/ledger.ts';
import { connect, rawKey, type KeyedDatabase } from '../../src-main/ledger/connect.ts';
import type { ReadableDatabase } from '../../src-main/ledger/database.ts';

const fixtures = join(import.meta.dirname, '../fixtures/ledgers');
const anyKey = new Uint8Array(32).fill(7);

const contentSchema = z.object({
  transactions: z.array(z.record(z.string(), z.unknown())),
  cursors: z.array(z.unknown()),
  sums: z.array(z.unknown()),
  pendingExchanges: z.array(z.unknown()),
});

/** The ledger of schema `version`, encrypted, in a folder that goes when the test ends unless it is given. */
export function anEarlierLedger(version: number, folder = newFolder(), key: Uint8Array = anyKey): LedgerLocation {
  const file = join(folder, 'ledger.db');
  writeFileSync(file, gunzipSync(readFileSync(join(fixtures, `v${version}.db.gz`))), { mode: 0o600 });
  const plain = new Database(file) as KeyedDatabase;
  plain.pragma("cipher = 'chacha20'");
  plain.rekey(rawKey(key));
  plain.close();
  return { file, key, mustExist: true };
}

/** What the Coffer of then said that was in it. */
export function contentOfEarlierLedger(version: number): z.output<typeof contentSchema> {
  return contentSchema.parse(JSON.parse(readFileSync(join(fixtures, `v${version}.json`), 'utf8')));
}

/** Schema and every row of every table, as text: equal for ledgers that hold the same. */
export function logicalDump(location: LedgerLocation): string {
  const database = connect(location, { readonly: false }) as unknown as ReadableDatabase;
  try {
    const tables = database
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY name",
      )
      .all();
    // The search index keeps words, not rows; what it is made of is in its own tables.
    const dumped = tables
      .filter(({ sql }) => !sql.startsWith('CREATE VIRTUAL'))
      .map(({ name, sql }) => [name, sql, database.prepare(`SELECT * FROM "${name}"`).raw().all()]);
    return JSON.stringify([database.pragma('user_version', { simple: true }), dumped]);
  } finally {
    database.close();
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-earlier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
