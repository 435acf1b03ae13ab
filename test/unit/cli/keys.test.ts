import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

import { aFakeApp } from '../../support/fake-app.ts';
import { runCoffer } from '../../support/run-coffer.ts';

const clientId = '5f0e1a2b3c4d5e6f70811234';
const secret = '0123456789abcdef0123456785678a';
const bothSaved = ['save keys of 24 and 30 characters'];
const setKeys = ['keys', 'set', '--profile', 'sandbox'];

describe('keys set', () => {
  test.each([
    ['two lines', `${clientId}\n${secret}\n`],
    ['two lines from Windows', `\uFEFF${clientId}\r\n${secret}\r\n`],
    ['lines of an .env file', `# Plaid\nPLAID_CLIENT_ID=${clientId}\nexport PLAID_SECRET=${secret}\nPLAID_ENV=sandbox\n`],
    ['JSON', JSON.stringify({ client_id: clientId, secret })],
    ['JSON of a demo bank', JSON.stringify({ url: 'http://127.0.0.1:4000', clientId, secret })],
  ])('takes %s from stdin', async (_, input) => {
    const app = aFakeApp();

    const ran = await runCoffer(app, setKeys, { input });

    expect({ asked: app.asked, ran }).toEqual({
      asked: bothSaved,
      ran: { exitCode: 0, stderr: '', stdout: 'sandbox: client ID ••••1234, secret ••••5678. Plaid accepts these keys.\n' },
    });
  });

  it('asks for them on a terminal, and shows nothing of what is typed', async () => {
    const app = aFakeApp();

    const ran = await runCoffer(app, setKeys, { onTerminal: true, input: `${clientId}\n${secret}` });

    expect({ asked: app.asked, exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({
      asked: bothSaved,
      exitCode: 0,
      stderr: 'Client ID (hidden as you type): \nSecret (hidden as you type): \n',
    });
  });

  it('fails when Plaid does not accept them, and has them saved all the same', async () => {
    const app = aFakeApp({ keysCheck: 'rejected' });

    const ran = await runCoffer(app, setKeys, { input: `${clientId}\n${secret}` });

    expect({ asked: app.asked, exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({
      asked: bothSaved,
      exitCode: 1,
      stdout: 'sandbox: client ID ••••1234, secret ••••5678. Plaid does not accept these keys: check them in its dashboard.\n',
    });
  });

  const wanted =
    'Give the client ID and the secret: on two lines, as PLAID_CLIENT_ID=… and PLAID_SECRET=… lines, or as JSON with client_id and secret.';
  test.each([
    ['nothing', '', wanted],
    ['one line', clientId, wanted],
    ['three lines', `${clientId}\n${secret}\n${secret}`, wanted],
    ['one variable', `PLAID_SECRET=${secret}`, wanted],
    [
      'a variable twice',
      `PLAID_CLIENT_ID=${clientId}\nPLAID_SECRET=${secret}\nSECRET=${secret}`,
      `There are several values for one key, and only one can be right. ${wanted}`,
    ],
    [
      'broken JSON',
      `{"client_id": "${clientId}", secret: ${secret}}`,
      `The input is not JSON: look at line 1, column 43. ${wanted}`,
    ],
    [
      'keys that are said to be for another environment',
      `PLAID_CLIENT_ID=${clientId}\nPLAID_SECRET=${secret}\nPLAID_ENV="production"\n`,
      'These keys are said to be for production, and the profile is sandbox: add --profile production, or correct PLAID_ENV in them.',
    ],
    ['JSON of something else', '{"access_token": 5}', wanted],
    ['far too much', 'x'.repeat(70_000), 'The input is too long: give the two keys and nothing else.'],
  ])('refuses %s, in one sentence that repeats nothing', async (_, input, sentence) => {
    const app = aFakeApp();

    expect({ ran: await runCoffer(app, setKeys, { input }), asked: app.asked }).toEqual({
      ran: { exitCode: 2, stdout: '', stderr: `coffer: ${sentence}\n` },
      asked: [],
    });
  });
});

describe.skipIf(process.platform === 'win32')('keys set --from', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coffer-keys-'));
    writeFileSync(join(folder, 'plaid.env'), `PLAID_CLIENT_ID=${clientId}\nPLAID_SECRET=${secret}\n`, { mode: 0o600 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const setFrom = async (name: string): ReturnType<typeof runCoffer> =>
    runCoffer(aFakeApp(), [...setKeys, '--from', name], { workingFolder: folder });

  it('takes a file that only its owner can read', async () => {
    expect((await setFrom('plaid.env')).exitCode).toBe(0);
  });

  it('refuses a file that others can read, a folder, and one that is not there', async () => {
    chmodSync(join(folder, 'plaid.env'), 0o640);

    const said = await Promise.all(['plaid.env', '.', 'nothing.env'].map(async (name) => (await setFrom(name)).stderr));

    expect(said.map((line) => line.replace(folder.split('/').at(-1) ?? '', 'FOLDER'))).toEqual([
      'coffer: Others can read plaid.env: run chmod 600 on it first, and consider the keys in it known to them.\n',
      'coffer: FOLDER is not a file: name the file that holds the keys.\n',
      'coffer: There is no file nothing.env: check the path.\n',
    ]);
  });
});

describe('keys show and forget', () => {
  it('show and forget masked keys', async () => {
    const app = aFakeApp();
    await runCoffer(app, setKeys, { input: `${clientId}\n${secret}` });

    const forgotten = await runCoffer(aFakeApp(), ['keys', 'forget', '--profile', 'sandbox']);
    const shown = await runCoffer(aFakeApp(), ['keys', 'show', '--profile', 'sandbox', '--json']);

    expect({ forgotten: forgotten.stdout, shown: JSON.parse(shown.stdout) as unknown }).toEqual({
      forgotten: 'sandbox: no keys saved.\n',
      shown: {
        profile: 'sandbox',
        keys: {
          environment: 'sandbox',
          saved: false,
          maskedClientId: null,
          maskedSecret: null,
          check: 'unchecked',
          message: null,
        },
      },
    });
  });
});
