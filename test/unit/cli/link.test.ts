import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

import { aFakeApp } from '../../support/fake-app.ts';
import { runCoffer } from '../../support/run-coffer.ts';

const link = ['link', '--institution', 'ins_109508'];

const asPlaidDescribes = 'Give a custom user as Plaid describes it, with override_accounts.';

describe('link', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coffer-link-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves real banks to the window', async () => {
    expect(await runCoffer(aFakeApp(), [...link, '--profile', 'production'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'coffer: At a real bank you sign in yourself: in Coffer’s window, or in your browser with coffer link --browser.\n',
    });
  });

  it.each([
    [['link'], '--institution must be a bank’s id: find it with coffer institutions search.'],
    [['link', '--item', 'Platypus'], '--item needs --browser.'],
    [['link', '--browser', '--item', 'x', '--institution', 'ins_1'], '--item has its bank already: leave out --institution.'],
    [
      ['link', '--browser', '--user', 'user_good'],
      '--browser takes no test user, products or days: those in the settings count.',
    ],
  ])('refuses what does not go together: %j', async (words, sentence) => {
    expect(await runCoffer(aFakeApp(), words)).toEqual({ exitCode: 2, stdout: '', stderr: `coffer: ${sentence}\n` });
  });

  test.each([
    [
      'is not JSON',
      '{"override_accounts": [\n  {"type": depository}\n]}',
      2,
      `user.json is not JSON: look at line 2, column 12. ${asPlaidDescribes}`,
    ],
    ['breaks off', '{"override_accounts": ', 2, `user.json is not JSON: it ends too early. ${asPlaidDescribes}`],
    ['is a list', '[]', 2, `user.json is JSON, but not an object in braces. ${asPlaidDescribes}`],
    ['is empty', '', 2, `user.json is not JSON: it ends too early. ${asPlaidDescribes}`],
    [
      'is too large for Plaid',
      `{"a":"${'x'.repeat(55_000)}"}`,
      2,
      'user.json is too large for a custom user: at most 55000 bytes fit.',
    ],
    ['is not there', null, 1, 'There is no file user.json: check the path.'],
  ])('refuses a custom user whose file %s, before anything is opened', async (_, text, exitCode, sentence) => {
    if (text !== null) writeFileSync(join(folder, 'user.json'), text);

    const ran = await runCoffer(aFakeApp(), [...link, '--custom-user', 'user.json'], { workingFolder: folder });

    expect(ran).toEqual({ exitCode, stdout: '', stderr: `coffer: ${sentence}\n` });
  });
});
