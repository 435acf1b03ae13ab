import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { aFakeApp, aSyncResult, aTransaction } from '../../support/fake-app.ts';
import { runCoffer, type Ran } from '../../support/run-coffer.ts';

const profileNote = 'Profile: demo. Another one with --profile.\n';
const documentOf = ({ stdout }: Ran): unknown => JSON.parse(stdout);

describe('sync', () => {
  it('says what came from each bank', async () => {
    expect((await runCoffer(aFakeApp(), ['sync'])).stdout).toBe(
      'First Platypus Bank: 12 added, 1 changed, 2 removed, 3 settled.\n',
    );
  });

  it('fails when one bank failed, though the others came through', async () => {
    const failure = failed('reconnect-needed', 'Tartan Bank wants you to sign in again.').failure;
    const syncResults = [aSyncResult(), aSyncResult({ itemId: 'item2' as ItemId, institutionName: 'Tartan Bank', failure })];

    const [text, json] = [
      await runCoffer(aFakeApp({ syncResults }), ['sync']),
      await runCoffer(aFakeApp({ syncResults }), ['sync', '--json']),
    ];

    expect({ exitCodes: [text.exitCode, json.exitCode], text: text.stdout, document: documentOf(json) }).toEqual({
      exitCodes: [1, 1],
      text:
        'First Platypus Bank: 12 added, 1 changed, 2 removed, 3 settled.\n' +
        'Tartan Bank: failed. Tartan Bank wants you to sign in again.\n',
      document: {
        profile: 'demo',
        items: [
          {
            itemId: 'item1',
            institutionName: 'First Platypus Bank',
            added: 12,
            changed: 1,
            removed: 2,
            settled: 3,
            history: 'complete',
            failure: null,
          },
          {
            itemId: 'item2',
            institutionName: 'Tartan Bank',
            added: 12,
            changed: 1,
            removed: 2,
            settled: 3,
            history: 'complete',
            failure: { kind: 'reconnect-needed', message: 'Tartan Bank wants you to sign in again.', action: 'reconnect' },
          },
        ],
      },
    });
  });

  it('first ends what an earlier run left half done, and says so', async () => {
    const ran = await runCoffer(aFakeApp({ recoveries: ['Linking Tartan Bank is finished.'] }), ['sync']);

    expect(ran.stderr).toBe(`${profileNote}Linking Tartan Bank is finished.\n`);
  });
});

describe('export transactions', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coffer-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes to a file beside the user, and says where and how many', async () => {
    const ran = await runCoffer(aFakeApp(), ['export', 'transactions', '--out', 'all.csv', '--json'], { workingFolder: folder });

    expect({ document: documentOf(ran), text: readFileSync(join(folder, 'all.csv'), 'utf8').slice(0, 6) }).toEqual({
      document: { profile: 'demo', format: 'csv', file: join(folder, 'all.csv'), rows: 1 },
      text: '\uFEFFDate,',
    });
  });

  it('writes nothing but the CSV to stdout', async () => {
    const ran = await runCoffer(aFakeApp(), ['export', 'transactions', '--out', '-', '--no-bom']);

    expect({ lines: ran.stdout.split('\r\n').length, begins: ran.stdout.startsWith('Date,'), stderr: ran.stderr }).toEqual({
      lines: 3,
      begins: true,
      stderr: `${profileNote}1 transaction written.\n`,
    });
  });

  it('leaves formulas alone only when asked to', async () => {
    const transactions = [aTransaction({ description: '=1+1' })];
    const outputs = await Promise.all(
      [[], ['--raw']].map((flags) => runCoffer(aFakeApp({ transactions }), ['export', 'transactions', '--out', '-', ...flags])),
    );

    expect(outputs.map(({ stdout }) => [stdout.includes(",'=1+1,"), stdout.includes(',=1+1,')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('remove', () => {
  it('asks on a terminal, and does it on yes', async () => {
    const app = aFakeApp();

    const ran = await runCoffer(app, ['remove', 'first platypus bank'], { onTerminal: true, input: 'yes' });

    expect({ asked: app.asked, exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({
      asked: ['remove item1'],
      exitCode: 0,
      stdout: 'First Platypus Bank is removed, with 1 transaction.\n',
    });
    expect(ran.stderr).toContain('Remove First Platypus Bank with its 1 transaction and your edits to them? (yes/no) ');
  });

  it('does nothing on any other answer', async () => {
    const app = aFakeApp();

    const ran = await runCoffer(app, ['remove', 'item1'], { onTerminal: true, input: 'perhaps' });

    expect({
      asked: app.asked,
      exitCode: ran.exitCode,
      said: ran.stderr.endsWith('coffer: First Platypus Bank was not removed.\n'),
    }).toEqual({
      asked: [],
      exitCode: 1,
      said: true,
    });
  });

  it('keeps the history when asked to', async () => {
    const app = aFakeApp();

    const ran = await runCoffer(app, ['remove', 'item1', '--keep-history'], { onTerminal: true, input: 'yes' });

    expect([app.asked, ran.stdout, ran.stderr]).toEqual([
      ['remove item1, keeping its history'],
      'First Platypus Bank is removed. Kept here: 1 transaction.\n',
      expect.stringContaining('Remove First Platypus Bank and keep its 1 transaction? (yes/no)'),
    ]);
  });

  it('does not ask with --yes', async () => {
    const app = aFakeApp();

    const ran = await runCoffer(app, ['remove', 'item1', '--yes', '--json']);

    expect({ asked: app.asked, document: documentOf(ran) }).toEqual({
      asked: ['remove item1'],
      document: {
        profile: 'demo',
        removed: { itemId: 'item1', institutionName: 'First Platypus Bank', transactionCount: 1, historyKept: false },
      },
    });
  });
});

describe('doctor', () => {
  it('fails when something is a problem, and names it', async () => {
    const app = aFakeApp({ ledgerTroubles: ['The search index misses 3 transactions: restart Coffer to rebuild it.'] });

    const ran = await runCoffer(app, ['doctor', '--json', '--data-dir', tmpdir()]);

    const { findings } = documentOf(ran) as { findings: { name: string; status: string; message: string }[] };
    expect({ exitCode: ran.exitCode, problems: findings.filter(({ status }) => status === 'problem') }).toEqual({
      exitCode: 1,
      problems: [
        { name: 'ledger', status: 'problem', message: 'The search index misses 3 transactions: restart Coffer to rebuild it.' },
      ],
    });
  });

  it('makes what derives from the ledger anew first, when asked to', async () => {
    const app = aFakeApp();

    const ran = await runCoffer(app, ['doctor', '--repair', '--json', '--data-dir', tmpdir()]);

    expect([app.asked, ran.exitCode, (documentOf(ran) as { repaired: readonly string[] }).repaired]).toEqual([
      ['repair'],
      0,
      ['Sums are made anew.'],
    ]);
  });

  it('still says what it can when the app does not open at all', async () => {
    const broken = { createApp: () => Promise.reject(failed('busy', 'Coffer is open elsewhere: close it first.')) };

    const ran = await runCoffer(broken, ['doctor', '--data-dir', tmpdir()]);

    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(/^problem {2,}profile {2,}Coffer is open elsewhere: close it first\.$/m);
    expect(ran.stdout).toMatch(/data folder/);
  });
});

describe('a defect of ours', () => {
  it('is one sentence with a reference to the log, and no stack', async () => {
    const ran = await runCoffer(aFakeApp({ defect: new TypeError('secret-sandbox is undefined') }), ['accounts']);

    expect(ran).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        `${profileNote}coffer: Something in Coffer went wrong that should not have. The log knows more, under 4f2a. ` +
        'Try again, and report it if it stays.\n',
    });
  });
});
