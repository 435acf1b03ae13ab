import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { CofferError, type Failure } from '#contract/failures.ts';
import { cofferInNewFolder } from '../support/coffer-process.ts';
import { startDemoBank, type DemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { connectAndSync, newDataFolder, openOnBank, type WholeApp } from '../support/whole-app.ts';
import { userEnvironment } from '../support/user-environment.ts';

/** Whatever befell the file, and the failure that names it. */
const damages: readonly (readonly [what: string, kind: string, damage: (file: string) => void])[] = [
  ['damaged header', 'ledger-damaged', (file) => flip(file, () => [0, 100])],
  ['every 50th page damaged', 'ledger-damaged', (file) => flip(file, (page) => (page % 50 === 1 ? [500, 64] : null))],
  ['cut off', 'ledger-damaged', (file) => truncateSync(file, 5000)],
  ['zero-length', 'ledger-damaged', (file) => truncateSync(file, 0)],
  ['a text', 'ledger-damaged', (file) => writeFileSync(file, 'Dear diary,\n'.repeat(2000))],
  [
    'a web page',
    'ledger-damaged',
    (file) => writeFileSync(file, `<!doctype html><title>Sign in</title>${'<p>x</p>'.repeat(3000)}`),
  ],
  ['gone', 'ledger-damaged', (file) => rmSync(file)],
  ['another program’s database', 'file-error', (file) => foreign(file)],
  [
    'a folder',
    'file-error',
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
];

function flip(file: string, where: (page: number) => readonly [at: number, length: number] | null): void {
  const bytes = readFileSync(file);
  for (let page = 0; page * 4096 < bytes.length; page += 1) {
    const [at, length] = where(page) ?? [0, 0];
    for (let index = 0; index < length; index += 1) {
      const position = page * 4096 + at + index;
      bytes.writeUInt8(bytes.readUInt8(position) ^ 0x5a, position);
    }
    if (page === 0 && at === 0 && length > 0) break;
  }
  writeFileSync(file, bytes);
}

function foreign(file: string): void {
  rmSync(file);
  const database = new Database(file);
  database.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)');
  database.close();
}

let bank: DemoBank;
let original: string;
let count: number;

/** One profile, made by whoever needs it first, of which every test damages a copy. */
beforeAll(async () => {
  bank = await startDemoBank({ timeline: 'instant', rateLimits: false });
  original = mkdtempSync(join(tmpdir(), 'coffer-damaged-'));
});
afterAll(async () => {
  rmSync(original, { recursive: true, force: true });
  await bank.close();
});

async function aCopy(): Promise<{ readonly folder: string; readonly file: string }> {
  if (!existsSync(join(original, 'profiles'))) {
    const whole = await openOnBank(bank, { folder: original });
    await connectAndSync(whole);
    ({ count } = await whole.ask('transactions.outline', { filter: {} }));
    await whole.app.close();
  }
  const folder = newDataFolder();
  cpSync(original, folder, { recursive: true });
  return { folder, file: join(folder, 'profiles/sandbox/ledger.db') };
}

async function failureOf(whole: WholeApp): Promise<Failure | null> {
  // Damage far from the beginning shows when everything is read.
  const everything = async (): Promise<void> => {
    const problems = await (await (await whole.app.session()).ledger()).queries.check();
    if (problems.length > 0) throw new Error(problems.join(' '));
  };
  return everything().then(
    () => null,
    (error: unknown) => {
      if (error instanceof CofferError) return error.failure;
      throw error;
    },
  );
}

const contentOf = (file: string): unknown =>
  existsSync(file) && !readdirSafe(file) ? readFileSync(file).toString('base64') : null;
const readdirSafe = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

test.each(damages)(
  'a file that is %s is recognised as %s, told in words, and left exactly as it is (D4)',
  async (what, kind, damage) => {
    await aFault(`a file that is ${what}`, { onlyOnce: true }).tried(async () => {
      const { folder, file } = await aCopy();
      damage(file);
      const before = contentOf(file);

      const whole = await openOnBank(bank, { folder });
      const failure = await failureOf(whole);
      await whole.app.close();

      expect(failure).toMatchObject({ kind, message: expect.stringMatching(/^(The|A) (file|folder) .*[:.] ?.*$/) as string });
      expect(contentOf(file)).toEqual(before);
    });
  },
);

test.each(damages.filter(([what]) => what === 'damaged header' || what === 'zero-length' || what === 'gone'))(
  'of a file that is %s a new one is begun: the old one is set aside, and the bank comes back with all its rows',
  async (what, _, damage) => {
    await aFault(`begun anew where the file was ${what}`, { onlyOnce: true }).tried(async () => {
      const { folder, file } = await aCopy();
      damage(file);
      const before = contentOf(file);

      const whole = await openOnBank(bank, { folder });
      const { setAside, backup } = await whole.ask('ledger.startAnew', {});
      await (await (await whole.app.session()).connector()).recover();
      await whole.ask('connections.sync', {});
      const after = await whole.ask('transactions.outline', { filter: {} });
      await whole.app.close();

      expect([backup, after.count]).toEqual([null, count]);
      const aside = join(folder, 'profiles/sandbox', setAside, 'ledger.db');
      expect(contentOf(aside)).toEqual(what === 'gone' ? null : before);
    });
  },
);

test('a damaged file gives its place to the newest sound backup, with what the user did until then', async () => {
  const { folder, file } = await aCopy();
  const first = await openOnBank(bank, { folder });
  const [row] = await first.ask('transactions.page', { filter: {}, offset: 0, limit: 1 });
  if (row === undefined) throw new Error('There is no row.');
  await first.ask('edits.setNote', { entryId: row.entryId, note: 'kept in the backup' });
  await first.app.close();
  const backups = join(folder, 'profiles/sandbox/backups');
  mkdirSync(backups);
  copyFileSync(file, join(backups, 'ledger-v1-2026-01-01T00-00-00-000Z.db'));
  writeFileSync(join(backups, 'ledger-v2-2026-02-01T00-00-00-000Z.db'), 'a newer one that is damaged itself');
  truncateSync(file, 0);

  const whole = await openOnBank(bank, { folder });
  const { backup } = await whole.ask('ledger.startAnew', {});
  await whole.ask('connections.sync', {});
  const outline = await whole.ask('transactions.outline', { filter: {} });
  const [after] = await whole.ask('transactions.page', { filter: { search: row.description }, offset: 0, limit: 1 });

  expect([backup, outline.count, after?.note]).toEqual(['ledger-v1-2026-01-01T00-00-00-000Z.db', count, 'kept in the backup']);
});

test('a sound file is not set aside', async () => {
  const { folder } = await aCopy();
  const whole = await openOnBank(bank, { folder });

  await expect(whole.ask('ledger.startAnew', {})).rejects.toMatchObject({ failure: { kind: 'refused' } });
});

test('the command says of a damaged file what to do, and does it', async () => {
  const coffer = await cofferInNewFolder({ profile: 'demo' });
  onTestFinished(coffer.remove);
  await coffer.json('link', '--institution', 'ins_109508');
  const { count } = await coffer.json('transactions', '--limit', '1');
  writeFileSync(join(coffer.folder, 'data/profiles/demo/ledger.db'), 'not what it was');

  const refused = await coffer.run('transactions');
  const begun = await coffer.json('ledger', 'start-anew', '--yes');
  await coffer.json('sync', '--wait');
  const after = await coffer.json('transactions', '--limit', '1');

  expect([refused.exitCode, refused.stderr]).toEqual([
    1,
    'coffer: The file with your data is damaged. Nothing was changed: begin a new one, which keeps this one aside. The command for that is coffer ledger start-anew.\n',
  ]);
  expect([begun['backup'], after['count']]).toEqual([null, count]);
});

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a profile that its user may not read is said to be that, and is whole once it is theirs again (D3)',
  async () => {
    const coffer = await cofferInNewFolder({ profile: 'demo' });
    onTestFinished(coffer.remove);
    await coffer.json('link', '--institution', 'ins_109508');
    const data = join(coffer.folder, 'data');
    execFileSync('chmod', ['755', coffer.folder]);
    execFileSync('chmod', ['-R', 'a+rX', data]);
    const asNobody = (): { status: number | null; stderr: string } => nobody(coffer.folder, data);

    const refused = asNobody();
    const again = await coffer.json('transactions', '--limit', '1');

    expect({ status: refused.status, said: refused.stderr }).toEqual({
      status: 1,
      said: expect.stringMatching(/^coffer: .*(may not|cannot be written|permissions)/m) as string,
    });
    expect(again['count']).toBeGreaterThan(0);
  },
);

/** `coffer transactions` as a user to whom nothing of it belongs. */
function nobody(home: string, data: string): { status: number | null; stderr: string } {
  const entry = join(import.meta.dirname, '../../src-main/coffer.ts');
  try {
    execFileSync(
      'setpriv',
      ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, entry, '--profile', 'demo', 'transactions'],
      {
        env: userEnvironment(home, data),
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return { status: 0, stderr: '' };
  } catch (error) {
    const { status, stderr } = error as { status: number | null; stderr: Buffer };
    return { status, stderr: stderr.toString() };
  }
}
