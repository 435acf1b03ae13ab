import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { aFakeApp, type FakeApp } from '../../support/fake-app.ts';
import { runCoffer } from '../../support/run-coffer.ts';

/** An app whose vault asks for its passphrase as it opens, and `given` what it was given. */
function anAppWithVault({ isNew }: { readonly isNew: boolean }): Pick<FakeApp, 'createApp'> & { readonly given: unknown[] } {
  const given: unknown[] = [];
  return {
    given,
    createApp: async (options) => {
      given.push(await options.passphrase?.({ isNew }));
      return aFakeApp().createApp(options);
    },
  };
}

const items = ['items', '--profile', 'sandbox'];
const onTerminal = true;

describe('the passphrase of a vault', () => {
  it('is asked for once on a terminal, and not shown', async () => {
    const app = anAppWithVault({ isNew: false });

    const { exitCode, stderr } = await runCoffer(app, items, { onTerminal, input: 'open sesame' });

    expect({ given: app.given, exitCode, stderr }).toEqual({
      given: ['open sesame'],
      exitCode: 0,
      stderr: 'Passphrase of Coffer’s vault: \n',
    });
  });

  it('is asked for twice when it makes the vault', async () => {
    const app = anAppWithVault({ isNew: true });

    const { exitCode, stderr } = await runCoffer(app, items, { onTerminal, input: 'open sesame\nopen sesame' });

    expect({ given: app.given, exitCode, stderr }).toEqual({
      given: ['open sesame'],
      exitCode: 0,
      stderr:
        'No keychain answers here. Choose a passphrase: Coffer keeps its secrets in a file that only it opens.\n' +
        'New passphrase: \nThe same again: \n',
    });
  });

  it.each([['items'], ['doctor']])('ends %s with exit code 130 when Ctrl+C is pressed instead', async (command) => {
    const app = anAppWithVault({ isNew: true });

    const { exitCode, stdout, stderr } = await runCoffer(app, [command, '--profile', 'sandbox'], { onTerminal, input: '\u0003' });

    expect({ given: app.given, exitCode, stdout, said: stderr.split('\n').at(-2) }).toEqual({
      given: [],
      exitCode: 130,
      stdout: '',
      said: 'Stopped.',
    });
  });

  it('makes no vault when it is typed in two ways', async () => {
    const app = anAppWithVault({ isNew: true });

    const { exitCode, stderr } = await runCoffer(app, items, { onTerminal, input: 'open sesame\nopen sesami' });

    expect({ given: app.given, exitCode, said: stderr.split('\n').at(-2) }).toEqual({
      given: [],
      exitCode: 2,
      said: 'coffer: The two are not the same, so nothing was changed: try again.',
    });
  });

  it.each([
    [true, 'a passphrase to make its vault with'],
    [false, 'the passphrase of its vault'],
  ])('where nobody can be asked is told to be given in a file (new: %s)', async (isNew, what) => {
    const ran = await runCoffer(anAppWithVault({ isNew }), items);

    expect(ran).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `coffer: Coffer needs ${what}: write it into a file (mode 600) and name it with --passphrase-file.\n`,
    });
  });

  it('comes from its file without the line break at the end', async () => {
    const app = anAppWithVault({ isNew: true });
    const file = aFile('open sesame\r\n', 0o600);

    const { exitCode } = await runCoffer(app, [...items, '--passphrase-file', file]);

    expect({ given: app.given, exitCode }).toEqual({ given: ['open sesame'], exitCode: 0 });
  });

  it.skipIf(process.platform === 'win32')('is refused from a file that others can read', async () => {
    const app = anAppWithVault({ isNew: true });
    const file = aFile('open sesame\n', 0o640);

    const { exitCode, stderr } = await runCoffer(app, [...items, '--passphrase-file', file]);

    expect({ given: app.given, exitCode, stderr }).toEqual({
      given: [],
      exitCode: 1,
      stderr: 'coffer: Others can read passphrase: run chmod 600 on it first, and consider the passphrase in it known to them.\n',
    });
  });
});

function aFile(text: string, mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-passphrase-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'passphrase');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}
