import { access } from 'node:fs/promises';

import type { Profile } from '#contract/ids.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { createIdentifiedVault, type IdentifiedVaultOptions } from './identified-vault.ts';
import { createKeytarVault } from './keytar-vault.ts';
import { createMemoryVault } from './memory-vault.ts';
import { createPassphraseVault } from './passphrase-vault.ts';

export interface VaultChoice extends IdentifiedVaultOptions {
  readonly profile: Profile;
  /** Where a passphrase vault of this profile is, or would be. */
  readonly file: string;
  readonly mode: 'automatic' | 'passphrase' | 'memory';
  /** scrypt's N for a new passphrase vault. */
  readonly scryptCost?: number;
}

/** The demo's tokens open only the demo bank on this machine, so its vault hides them from greps, not from people. */
const demoPassphrase = 'The demo keeps no secrets.';
const demoScryptCost = 2 ** 12;

/**
 * The vault of a profile, opened as far as it can be without asking anyone. A profile keeps the kind
 * of vault it began with; a new one gets the keychain, or a passphrase vault where none answers.
 * Secrets never fall back to plain text.
 */
export async function chooseVault(choice: VaultChoice): Promise<SecretVault> {
  const vault = createIdentifiedVault(await vaultOfKind(choice), choice);
  await vault.open();
  return vault;
}

async function vaultOfKind(choice: VaultChoice): Promise<SecretVault> {
  const { profile, file, mode, known } = choice;
  if (mode === 'memory') return createMemoryVault();
  if (profile === 'demo') {
    const vault = createPassphraseVault({ file, backend: 'demo', mustExist: known !== null, scryptCost: demoScryptCost });
    await vault.unlock(demoPassphrase).catch(() => undefined);
    return vault;
  }

  const passphraseVault = (): SecretVault =>
    createPassphraseVault({
      file,
      backend: 'passphrase',
      mustExist: known !== null,
      ...(choice.scryptCost === undefined ? {} : { scryptCost: choice.scryptCost }),
    });
  if (known?.backend === 'passphrase') return passphraseVault();

  const keychain = createKeytarVault({ service: `Coffer (${profile})` });
  if (known?.backend === 'keychain') return keychain;
  if (mode === 'passphrase' || (await exists(file))) return passphraseVault();
  const { status } = await keychain.open();
  return status === 'unavailable' ? passphraseVault() : keychain;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
