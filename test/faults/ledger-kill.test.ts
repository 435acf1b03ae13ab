import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { platypusItem } from '../support/bank-facts.ts';

const endlessSync = join(import.meta.dirname, '../support/endless-sync.ts');
const kills = 20;
const largeSync = 4_000;
/** So that a kill comes in the midst of merging and folding back as often as in that of a commit. */
const tidyEvery = '2';
let folder: string;
let file: string;
const key = randomBytes(32);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-kill-'));
  file = join(folder, 'ledger.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the process commit `commits` times more, kills it somewhere in the next, and answers the last commit it told of. */
async function killAfter(
  commits: number,
  waitMilliseconds: number,
  { rowsEach = 20, tidies = true }: { readonly rowsEach?: number; readonly tidies?: boolean } = {},
): Promise<number> {
  const words = [endlessSync, file, key.toString('hex'), String(rowsEach), ...(tidies ? [tidyEvery] : [])];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (told += piece));
  while (told.split('\n').length <= commits && child.exitCode === null) {
    await Promise.race([once(child.stdout, 'data'), exit]);
  }
  await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
  child.kill('SIGKILL');
  await exit;
  return Number(told.split('\n').at(-2));
}

interface Found {
  readonly problems: readonly string[];
  readonly commits: number;
  readonly rows: number;
}

function reopen(at: string): Found {
  const database = openWritableDatabase({ file: at, key, mustExist: true });
  try {
    const queries = openLedgerQueries(database);
    return {
      problems: queries.check(),
      commits: Number(queries.item(platypusItem)?.cursor ?? 0),
      rows: queries.transactionsOutline({}).count,
    };
  } finally {
    database.close();
  }
}

it(`keeps whole commits, and every one it told of, through ${kills} kills`, async () => {
  for (let kill = 1; kill <= kills; kill += 1) {
    const told = await killAfter(1 + (kill % 4), (kill * 7) % 23);

    const found = reopen(file);

    expect({ ...found, kept: found.commits >= told }).toEqual({
      problems: [],
      commits: found.commits,
      rows: found.commits * 20,
      kept: true,
    });
  }
});

it('has all of a large sync or nothing of it, wherever in its midst the process is killed', async () => {
  await killAfter(1, 0, { rowsEach: largeSync });
  for (const waitMilliseconds of [5, 20, 40, 60, 80, 110]) {
    const told = await killAfter(1, waitMilliseconds, { rowsEach: largeSync });

    const { commits, ...found } = reopen(file);

    expect({ ...found, kept: commits >= told }).toEqual({ problems: [], rows: commits * largeSync, kept: true });
  }
});

it('is what some commit left when the end of its log is cut off or garbled, as after a loss of power', async () => {
  await killAfter(1, 0, { tidies: false });
  // Closing folds the log into the file, so that everything from here on is in the next process's log.
  const { commits: folded } = reopen(file);
  await killAfter(6, 0, { tidies: false });
  const [main, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  const copy = join(folder, 'copy.db');
  const reached = new Set<number>();

  fc.assert(
    fc.property(fc.nat(log.length), fc.boolean(), (at, garbles) => {
      writeFileSync(copy, main);
      writeFileSync(`${copy}-wal`, garbles ? Buffer.from(log).fill(0x5a, at) : log.subarray(0, at));
      rmSync(`${copy}-shm`, { force: true });

      const found = reopen(copy);

      expect(found).toEqual({ problems: [], commits: found.commits, rows: found.commits * 20 });
      reached.add(found.commits - folded);
    }),
    {
      numRuns: 40,
      examples: [
        [0, false],
        [log.length, false],
      ],
    },
  );
  expect([Math.min(...reached), Math.max(...reached) >= 6]).toEqual([0, true]);
});
