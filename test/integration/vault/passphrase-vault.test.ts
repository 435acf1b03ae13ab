import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createPassphraseVault, type PassphraseVault } from '../../../src-main/vault/passphrase-vault.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coffer-vault-'));
  file = join(folder, 'vault.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const passphrase = 'correct horse battery';
const vaultOf = (mustExist = false): PassphraseVault =>
  createPassphraseVault({ file, backend: 'passphrase', mustExist, scryptCost: 2 ** 10 });

async function filledVault(): Promise<void> {
  const vault = vaultOf();
  await vault.unlock(passphrase);
  await vault.write('plaid/secret', 'canary-1234567890');
}

test('the first passphrase makes the vault and the same one opens it again', async () => {
  await filledVault();

  const again = vaultOf(true);
  const locked = await again.open();
  const unlocked = await again.unlock(passphrase);

  expect([locked.status, locked.passphraseIsNew, unlocked.status]).toEqual(['locked', false, 'ok']);
  expect(await again.read('plaid/secret')).toBe('canary-1234567890');
});

test('the file is its owner’s alone, holds nothing readable and leaves nothing beside it', async () => {
  await filledVault();

  const text = await readFile(file, 'utf8');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['vault.json']);
  expect(text + Buffer.from(/"payload":"([^"]+)"/.exec(text)?.[1] ?? '', 'base64').toString('latin1')).not.toMatch(
    /canary|plaid/,
  );
});

test('a wrong passphrase does not open it', async () => {
  await filledVault();

  await expect(vaultOf().unlock('wrong horse battery')).rejects.toMatchObject({ failure: { kind: 'vault-locked' } });
});

test('a passphrase of fewer than 8 characters makes no vault', async () => {
  await expect(vaultOf().unlock('1234567')).rejects.toMatchObject({ failure: { kind: 'invalid-input', field: 'passphrase' } });
  expect(await readdir(folder)).toEqual([]);
});

test('a vault of a newer version is refused', async () => {
  await filledVault();
  const sealed = JSON.parse(await readFile(file, 'utf8')) as { header: object; tag: string };
  await writeFile(file, JSON.stringify({ ...sealed, header: { ...sealed.header, version: 2 } }));

  await expect(vaultOf().unlock(passphrase)).rejects.toMatchObject({ failure: { kind: 'vault-unavailable' } });
});

test('a truncated file is named damaged and left as it is', async () => {
  await filledVault();
  const cut = (await readFile(file, 'utf8')).slice(0, 100);
  await writeFile(file, cut);

  await expect(vaultOf().unlock(passphrase)).rejects.toMatchObject({ failure: { kind: 'vault-unavailable' } });
  expect(await readFile(file, 'utf8')).toBe(cut);
});

test('a vault that was there before and is gone is not made anew', async () => {
  await expect(vaultOf(true).unlock(passphrase)).rejects.toMatchObject({ failure: { kind: 'vault-unavailable' } });
  expect(await readdir(folder)).toEqual([]);
});

test('changes made at once are all kept, each under a nonce of its own', async () => {
  const vault = vaultOf();
  await vault.unlock(passphrase);
  const names = Array.from({ length: 20 }, (_, index) => `item/${index}/access-token`);

  await Promise.all(names.map((name) => vault.write(name, 'x')));

  expect((await vault.names()).toSorted()).toEqual(names.toSorted());
});
