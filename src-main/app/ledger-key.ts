import { randomBytes } from 'node:crypto';

import { failed } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import type { ProfileFolder } from './profile-folder.ts';

const keyName = 'ledger/key';
const keyLength = 32;

/**
 * Where the profile's ledger is and the key that opens it. A new profile gets a random key, written
 * and read back before there is anything to encrypt with it. Rejects with `ledger-locked` when
 * there is a ledger but no key: nothing is deleted, and a key that comes back opens it again.
 */
export async function locateLedger(folder: ProfileFolder, vault: SecretVault): Promise<LedgerLocation> {
  const mustExist = folder.notes().ledgerMade;
  const stored = await vault.read(keyName);
  if (stored === null && mustExist) {
    throw failed(
      'ledger-locked',
      'The key of this profile’s ledger is not in the keychain, so it cannot be read. Bring the keychain back from a backup; the ledger itself is untouched.',
    );
  }

  const text = stored ?? (await makeKey(vault));
  const key = Buffer.from(text, 'hex');
  if (key.length !== keyLength || key.toString('hex') !== text.toLowerCase()) {
    throw failed(
      'ledger-locked',
      'The key of this profile’s ledger was changed in the keychain. Bring it back from a backup; the ledger itself is untouched.',
    );
  }
  return { file: folder.ledgerFile, key, mustExist };
}

async function makeKey(vault: SecretVault): Promise<string> {
  const key = randomBytes(keyLength).toString('hex');
  await vault.write(keyName, key);
  if ((await vault.read(keyName)) === key) return key;
  throw failed(
    'vault-unavailable',
    'The keychain does not give back the key it was given, so Coffer made no ledger. Nothing was lost.',
  );
}
