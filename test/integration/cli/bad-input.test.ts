import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';

type Row = readonly [exitCode: number, what: string, words: readonly string[], sentence: RegExp];

/** Modes, pipes and /proc, which Windows does not have. */
const posixRows: readonly Row[] = [
  [1, 'keys that others can read', ['keys', 'set', '--profile', 'sandbox', '--from', 'open-keys'], /chmod 600/],
  [1, 'keys in a pipe that nobody fills', ['keys', 'set', '--profile', 'sandbox', '--from', 'a-pipe'], /a-pipe is not a file/],
  [1, 'a data folder that no system gives', ['items', '--data-dir', '/proc/nowhere'], /cannot make its data folder/],
];

describe('bad input', { timeout: 180_000 }, () => {
  let coffer: CofferProcess;

  beforeAll(async () => {
    coffer = await cofferInNewFolder();
    await writeFile(join(coffer.folder, 'not.json'), '{"override_accounts": [');
    await writeFile(join(coffer.folder, 'a-file'), '');
    await mkdir(join(coffer.folder, 'a-folder'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(coffer.folder, 'a-pipe')]);
    await writeFile(join(coffer.folder, 'open-keys'), 'id\nsecret', { mode: 0o644 });
  });
  afterAll(() => coffer.remove());

  test.each<Row>([
    ...(process.platform === 'win32' ? [] : posixRows),
    [2, 'an unknown command', ['frobnicate'], /^coffer: There is no command frobnicate\. /],
    [2, 'an unknown flag', ['sync', '--faster'], /^coffer: There is no flag --faster here\. /],
    [2, 'a secret typed as a flag', ['keys', 'set', '--secret', 'tops3cret'], /^coffer: There is no flag --secret: /],
    [2, 'a bank address elsewhere', ['items', '--plaid-url', 'https://bank.example'], /must be (an address )?on this machine/],
    [
      2,
      'a custom user that is no JSON',
      ['link', '--institution', 'ins_109508', '--custom-user', 'not.json'],
      /not\.json is not JSON: it ends too early\./,
    ],
    [
      1,
      'a custom user that is not there',
      ['link', '--institution', 'ins_109508', '--custom-user', 'none'],
      /There is no file none/,
    ],
    [1, 'a data folder that is a file', ['items', '--data-dir', 'a-file'], /^coffer: .+\.$/m],
    [1, 'keys in a folder', ['keys', 'set', '--profile', 'sandbox', '--from', 'a-folder'], /a-folder is not a file/],
    [
      1,
      'an export onto a folder',
      ['export', 'transactions', '--out', 'a-folder'],
      /a-folder is a folder: add a file name to it/,
    ],
    [1, 'an export below a file', ['export', 'transactions', '--out', 'a-file/x.csv'], /is a file, not a folder/],
    [
      1,
      'a test user who is not there',
      ['link', '--institution', 'ins_109508', '--user', 'nobody'],
      /does not let this test user in/,
    ],
    [1, 'a bank that is down', ['link', '--institution', 'ins_132361'], /cannot be reached at the moment, so nothing was linked/],
    [2, 'a flag given twice', ['transactions', '--limit', '1', '--limit', '2'], /--limit is given twice/],
    [2, 'a bank address with a password', ['items', '--plaid-url', 'http://me:tops3cret@127.0.0.1:1'], /must be on this machine/],
    [
      1,
      'a real bank',
      ['link', '--institution', 'ins_109508', '--profile', 'production'],
      /in Coffer’s window, or in your browser/,
    ],
    [1, 'a bank that Plaid does not know', ['link', '--institution', 'ins_0'], /^coffer: .+\.$/m],
    [1, 'a linked bank that is not here', ['remove', 'Bank of Nowhere', '--yes'], /There is no linked bank “Bank of Nowhere”/],
    [1, 'an account that is not here', ['transactions', '--account', '9999'], /There is no account “9999”/],
    [1, 'a folder that is not there', ['export', 'transactions', '--out', 'nowhere/x.csv'], /^coffer: .+\.$/m],
  ])('exit code %i and one sentence for %s', async (exitCode, _what, words, sentence) => {
    const before = await readdir(coffer.folder);

    const ran = await coffer.run(...words);

    expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({ exitCode, stdout: '' });
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/\n\s+at |tops3cret|access-/);
    expect((await readdir(coffer.folder)).filter((name) => !before.includes(name) && name !== 'data')).toEqual([]);
  });

  test('a failure is JSON when JSON was asked for', async () => {
    const { exitCode, stdout, stderr } = await coffer.run('transactions', '--from', '2026-02-30', '--json');

    expect({ exitCode, stderr, document: JSON.parse(stdout) as unknown }).toEqual({
      exitCode: 2,
      stderr: '',
      document: {
        error: {
          kind: 'invalid-input',
          message: '--from must be a day that exists, written YYYY-MM-DD.',
          action: 'none',
          field: 'from',
        },
      },
    });
  });
});
