import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

import type { VaultIdentity } from '../../../src-main/vault/identified-vault.ts';
import { chooseVault } from '../../../src-main/vault/choose-vault.ts';
import { withSecretService, type SecretServiceStep } from '../../support/secret-service.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-choose-'));
  file = join(folder, 'vault.json');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const passphrase = 'correct horse battery';
const choosing = (known: VaultIdentity | null) => ({ kind: 'chosen', known, file }) as const;
const look: readonly SecretServiceStep[] = [['state'], ['noted']];

describe('a new profile', () => {
  test('gets the keychain where one answers, and notes which', async () => {
    const outcomes = await withSecretService('unlocked', [...look, ['write', 'a', 'b'], ['read', 'a']], choosing(null));

    expect([outcomes, readdirSync(folder)]).toEqual([[['keychain', 'ok'], 'keychain', 'written', 'b'], []]);
  });

  test('gets a passphrase vault where none answers, and notes it once a passphrase has made it', async () => {
    const steps: readonly SecretServiceStep[] = [
      ...look,
      ['write', 'a', 'b'],
      ['unlock', passphrase],
      ['noted'],
      ['write', 'a', 'b'],
      ['read', 'a'],
    ];

    const outcomes = await withSecretService('none', steps, choosing(null));

    expect(outcomes).toEqual([['passphrase', 'locked'], null, { failed: 'vault-locked' }, 'ok', 'passphrase', 'written', 'b']);
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  test('waits for a keychain that is there but locked, instead of making a vault beside it', async () => {
    const outcomes = await withSecretService('locked', look, choosing(null));

    expect([outcomes, readdirSync(folder)]).toEqual([[['keychain', 'locked'], null], []]);
  });

  test('with a vault file of its own takes that, whatever keychain there is', async () => {
    writeFileSync(file, '{}');

    const [state] = await withSecretService('unlocked', look, choosing(null));

    expect(state).toEqual(['passphrase', 'locked']);
  });
});

describe('a profile that has its secrets', () => {
  test.each(['none', 'locked'] as const)('in a keychain never falls back to a file (keychain: %s)', async (keyring) => {
    const known = { backend: 'keychain', id: 'mine' } as const;

    const outcomes = await withSecretService(keyring, [['open'], ['write', 'a', 'b']], choosing(known));

    const [status, write] = outcomes;
    expect(status).toBe(keyring === 'none' ? 'unavailable' : 'locked');
    expect(write).toEqual({ failed: keyring === 'none' ? 'vault-unavailable' : 'vault-locked' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('in a passphrase vault stays with it when a keychain appears', async () => {
    await withSecretService(
      'none',
      [
        ['unlock', passphrase],
        ['write', 'a', 'b'],
      ],
      choosing(null),
    );
    const known = await identityOfFile();

    const outcomes = await withSecretService(
      'unlocked',
      [['state'], ['unlock', passphrase], ['read', 'a'], ['entries']],
      choosing(known),
    );

    expect(outcomes).toEqual([['passphrase', 'locked'], 'ok', 'b', []]);
  });

  test('in a passphrase vault that was replaced by another one is told so', async () => {
    await withSecretService('none', [['unlock', passphrase]], choosing(null));

    const outcomes = await withSecretService(
      'none',
      [
        ['unlock', passphrase],
        ['read', 'a'],
      ],
      choosing({ backend: 'passphrase', id: 'another' }),
    );

    expect(outcomes).toEqual(['changed', { failed: 'vault-unavailable' }]);
  });
});

/** Notes what a profile would, in a list. */
function notebook(): { readonly noted: VaultIdentity[]; readonly note: (identity: VaultIdentity) => Promise<void> } {
  const noted: VaultIdentity[] = [];
  return { noted, note: (identity) => Promise.resolve(void noted.push(identity)) };
}

/** The identity that a profile on this file would have noted. */
async function identityOfFile(): Promise<VaultIdentity | null> {
  const { noted, note } = notebook();
  const vault = await chooseVault({ profile: 'sandbox', file, mode: 'passphrase', known: null, note });
  await vault.unlock?.(passphrase);
  return noted[0] ?? null;
}

test('the demo needs no keychain and no passphrase, and its vault opens again', async () => {
  const { noted, note } = notebook();
  const first = await chooseVault({ profile: 'demo', file, mode: 'automatic', known: null, note });
  await first.write('a', 'b');

  const again = await chooseVault({ profile: 'demo', file, mode: 'automatic', known: noted[0] ?? null, note });

  expect([first.state().status, again.state(), await again.read('a'), noted.length]).toEqual([
    'ok',
    { backend: 'demo', status: 'ok', passphraseIsNew: false, message: null },
    'b',
    1,
  ]);
});
