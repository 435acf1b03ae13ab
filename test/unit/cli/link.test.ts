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
      stderr:
        'coffer: Real banks are linked in Coffer’s window, where you sign in to your bank in Plaid Link: start Coffer there.\n',
    });
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
