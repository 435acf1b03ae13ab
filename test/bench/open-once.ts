/** Opens a ledger, or the bare table, once and reads its first page, as a new process does; prints how long that took. */
import Database from 'better-sqlite3';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

import { openReadableDatabase } from '../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';

const pageRows = 50;
const asked = z.object({ file: z.string(), key: z.string().nullable() }).parse(JSON.parse(await text(process.stdin)));
new Database(':memory:').close();

const startedAt = performance.now();
const startedWith = process.cpuUsage();
if (asked.key === null) {
  new Database(asked.file).prepare('SELECT * FROM bare ORDER BY id DESC LIMIT ?').all(pageRows);
} else {
  const location = { file: asked.file, key: Buffer.from(asked.key, 'hex'), mustExist: true };
  openLedgerQueries(openReadableDatabase(location)).transactionsPage({}, 0, pageRows);
}
const { user, system } = process.cpuUsage(startedWith);
process.stdout.write(JSON.stringify({ wall: performance.now() - startedAt, processor: (user + system) / 1_000 }));
