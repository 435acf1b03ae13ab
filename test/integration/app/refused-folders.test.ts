import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { cofferInNewFolder } from '../../support/coffer-process.ts';
import { connectAndSync, newDataFolder, openOnBank, openWholeApp } from '../../support/whole-app.ts';

/**
 * Answers how to end it, or null where this machine lets nobody do that. Permissions keep a user out;
 * root is kept out by the disk alone.
 */
function makeReadOnly(folder: string): (() => void) | null {
  const mount = (...words: readonly string[]): boolean => spawnSync('mount', words).status === 0;
  const isRoot = process.getuid?.() === 0;
  const end = (): void => {
    if (isRoot) spawnSync('umount', [folder]);
    else chmodAll(folder, 'u+w');
  };
  onTestFinished(end);
  if (isRoot) return mount('--bind', folder, folder) && mount('-o', 'remount,bind,ro', folder) ? end : null;
  chmodAll(folder, 'u-w');
  return end;
}

/** With all that is inside. */
function chmodAll(folder: string, mode: string): void {
  spawnSync('chmod', ['--recursive', mode, folder]);
}

describe('a data folder (D3)', () => {
  test('that may not be written to is refused in one sentence and nothing else, though not even the log can be written', async ({
    skip,
  }) => {
    const coffer = await cofferInNewFolder();
    onTestFinished(coffer.remove);
    const data = join(coffer.folder, 'data');
    mkdirSync(data);
    if (makeReadOnly(data) === null) return skip('this machine lets us make no read-only folder');

    const { exitCode, stdout, stderr } = await coffer.run('accounts');

    const sentence =
      'Coffer cannot save its settings: it may not write there. Change the permissions of the folder or choose another one.';
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: '', stderr: `coffer: ${sentence}\n` });
  });

  test('that turned read-only is said to be that, and is whole once it is not', async ({ skip }) => {
    const { bank } = await aDemoBank();
    const folder = newDataFolder();
    const before = await openOnBank(bank, { folder });
    await connectAndSync(before);
    const { count } = await before.ask('transactions.outline', { filter: {} });
    await before.app.close();
    const writeAgain = makeReadOnly(folder);
    if (writeAgain === null) return skip('this machine lets us make no read-only folder');

    const whileReadOnly = await openWholeApp({ folder, profile: 'sandbox', plaidUrl: bank.url });
    const asked = whileReadOnly.ask('transactions.outline', { filter: {} });
    await expect(asked).rejects.toMatchObject({ failure: { kind: 'read-only', action: 'choose-another-place' } });
    await whileReadOnly.app.close();
    writeAgain();
    const after = await openOnBank(bank, { folder });

    expect((await after.ask('transactions.outline', { filter: {} })).count).toBe(count);
  });

  test.each(['', 'below/it'])('that is a file is refused, and the file is left as it was (%j)', async (below) => {
    const folder = newDataFolder();
    const file = join(folder, 'a file');
    writeFileSync(file, 'mine');

    await expect(openWholeApp({ folder: join(file, below) })).rejects.toMatchObject({
      failure: {
        kind: 'file-error',
        message:
          'Coffer cannot make its data folder: a file stands where a folder should be, or the reverse. Move it away or choose another folder.',
      },
    });
    expect(readdirSync(folder)).toEqual(['a file']);
  });

  test('whose settings are a folder is refused in words', async () => {
    const folder = newDataFolder();
    mkdirSync(join(folder, 'settings.json'));

    await expect(openWholeApp({ folder })).rejects.toMatchObject({ failure: { kind: 'file-error' } });
  });

  test.each(['ledger.db', 'vault.json', 'profile.json'])(
    'whose %s is a folder is refused in words by what needs it, and nothing is deleted',
    async (name) => {
      const folder = newDataFolder();
      mkdirSync(join(folder, 'profiles', 'sandbox', name, 'precious'), { recursive: true });
      const { ask } = await openWholeApp({ folder, profile: 'sandbox' });

      const outcome = await ask('transactions.outline', { filter: {} }).catch((error: unknown) => error);

      expect(outcome).toMatchObject({
        failure: { kind: expect.stringMatching(/^(file-error|vault-unavailable|vault-locked)$/) as string },
      });
      expect(existsSync(join(folder, 'profiles', 'sandbox', name, 'precious'))).toBe(true);
    },
  );
});

describe('a profile that a window has open (D7)', () => {
  const sentence = 'Coffer has this profile open in another window or command';

  test('is refused to a second window, which can still open another one', async () => {
    const folder = newDataFolder();
    const first = await openWholeApp({ folder, profile: 'sandbox' });
    await first.app.session();
    const second = await openWholeApp({ folder, profile: 'sandbox' });

    await expect(second.ask('connections.list', {})).rejects.toMatchObject({ failure: { kind: 'busy', action: 'wait' } });
    const { vault } = await second.ask('app.state', {});
    const { profile } = await second.ask('app.openProfile', { profile: 'production' });
    await first.app.close();
    const afterwards = await second.ask('app.openProfile', { profile: 'sandbox' });

    expect([vault.message, profile, afterwards.profile]).toEqual([expect.stringContaining(sentence), 'production', 'sandbox']);
  });

  test('is refused before anybody is asked for its passphrase', async () => {
    const folder = newDataFolder();
    const first = await openWholeApp({ folder, profile: 'sandbox' });
    await first.app.session();
    let asked = 0;
    const second = await openWholeApp({
      folder,
      profile: 'sandbox',
      passphrase: () => {
        asked += 1;
        return Promise.resolve(null);
      },
    });

    await expect(second.app.session()).rejects.toMatchObject({ failure: { kind: 'busy' } });

    expect(asked).toBe(0);
  });

  test('is refused to a command with a sentence that says what to do, and nothing else', async () => {
    const coffer = await cofferInNewFolder({ profile: 'demo' });
    onTestFinished(coffer.remove);
    const { app } = await openWholeApp({ folder: join(coffer.folder, 'data'), profile: 'demo' });
    await app.session();

    const { exitCode, stdout, stderr } = await coffer.run('sync');

    expect({ exitCode, stdout, lines: stderr.trim().split('\n') }).toEqual({
      exitCode: 1,
      stdout: '',
      lines: [expect.stringContaining(sentence)],
    });
  });
});
