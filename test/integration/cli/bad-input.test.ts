import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cofferInNewFolder, type CofferProcess } from '../../support/coffer-process.ts';

describe('bad input', { timeout: 60_000 }, () => {
  let coffer: CofferProcess;

  beforeAll(async () => {
    coffer = await cofferInNewFolder();
    await writeFile(join(coffer.folder, 'not.json'), '{"override_accounts": [');
    await writeFile(join(coffer.folder, 'a-file'), '');
    await writeFile(join(coffer.folder, 'open-keys'), 'id\nsecret', { mode: 0o644 });
  });
  afterAll(() => coffer.remove());

  test.each([
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
    [1, 'keys that others can read', ['keys', 'set', '--profile', 'sandbox', '--from', 'open-keys'], /chmod 600/],
    [1, 'a real bank', ['link', '--institution', 'ins_109508', '--profile', 'production'], /linked in Coffer’s window/],
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
