import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { openLedgerCommands } from '../../src-main/ledger/commands.ts';
import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { platypusItem } from '../support/bank-facts.ts';
import { aFault } from '../support/faults/a-fault.ts';

const support = join(import.meta.dirname, '../support/faults');
const key = randomBytes(32);
let file: string;
let when: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-bad-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  file = join(folder, 'ledger.db');
  when = join(folder, 'now');
});

/** What the process said came of a sync of `rows` rows and of reading them, while the disk was bad. */
function onBadDisk(rows: number, environment: NodeJS.ProcessEnv, preparation = 'true'): unknown {
  const script = `${preparation} && exec "$0" "$@"`;
  const words = [join(support, 'ledger-on-bad-disk.ts'), file, key.toString('hex'), String(rows)];
  const bad = 'LD_PRELOAD' in environment ? [when] : [];
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', script, process.execPath, ...words, ...bad], {
    encoding: 'utf8',
    env: { ...process.env, BAD_DISK_WHEN: when, ...environment },
  });
  if (stdout === '') throw new Error(`The process said nothing: ${stderr}`);
  return JSON.parse(stdout);
}

/** What is there once the disk is well again. */
function contentAfterwards(): unknown {
  const database = openWritableDatabase({ file, key, mustExist: true });
  try {
    openLedgerCommands(database);
    const queries = openLedgerQueries(database);
    const { count } = queries.transactionsOutline({});
    return { cursor: queries.item(platypusItem)?.cursor, count, problems: queries.check() };
  } finally {
    database.close();
  }
}

const notTaken = [
  'disk-full',
  'The disk does not take what Coffer writes: free some space or check the disk, then try again. Nothing saved so far is lost.',
];
const notAnswering = ['file-error', 'The disk with your data does not answer as it should: check it, then start Coffer again.'];
const asBefore = { cursor: '1', count: 20, problems: [] };

it.skipIf(process.platform === 'win32')(
  'a sync for which the file may not grow enough changes nothing, and says that the disk does not take it (D2)',
  async () => {
    await aFault('a write that is refused (EFBIG)', { onlyOnce: true }).tried(() => {
      const said = onBadDisk(20_000, {}, 'ulimit -f 4096');

      expect({ said, afterwards: contentAfterwards() }).toEqual({
        said: { first: 'committed', written: notTaken, read: 20 },
        afterwards: asBefore,
      });
    });
  },
);

const hasCompiler = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

describe.skipIf(!hasCompiler)('a disk that dies', () => {
  const shimFolder = mkdtempSync(join(tmpdir(), 'coffer-bad-disk-shim-'));
  const shim = join(shimFolder, 'bad-disk.so');
  beforeAll(() => void execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, join(support, 'bad-disk.c'), '-ldl']));
  afterAll(() => rmSync(shimFolder, { recursive: true, force: true }));

  it.each([
    ['reads', 'read', 'ledger.db', { written: 'committed', read: notAnswering }, { ...asBefore, cursor: '2', count: 220 }],
    ['writes to the log', 'write', 'ledger.db-wal', { written: notTaken, read: 20 }, asBefore],
    ['puts the log on the disk for good', 'sync', 'ledger.db-wal', { written: notTaken, read: 20 }, asBefore],
  ])(
    'where it no longer %s is not taken for damage, and costs nothing that was told of as saved (D2)',
    async (what, call, name, expected, afterwards) => {
      await aFault(`a disk that no longer ${what} (EIO)`, { onlyOnce: true }).tried(() => {
        const said = onBadDisk(200, { LD_PRELOAD: shim, BAD_DISK_CALL: call, BAD_DISK_FILE: name });

        expect({ said, afterwards: contentAfterwards() }).toEqual({ said: { first: 'committed', ...expected }, afterwards });
      });
    },
  );
});
