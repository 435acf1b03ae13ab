import { randomBytes } from 'node:crypto';

import { failed } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import type { SecretName, SecretVault } from '#ports/secret-vault.ts';
import { abandonRenewal, finishRenewal, keyThatOpens } from '../ledger/renew-key.ts';
import { keepSecret } from '../sync/keep-secret.ts';
import type { ProfileFolder } from './profile-folder.ts';

const keyName = 'ledger/key';
/** While the ledger is being encrypted anew: the key that it will have. Either may open it then. */
const nextKeyName = 'ledger/next-key';
const keyLength = 32;
const consequence = 'so Coffer encrypted nothing with it. Nothing was lost';

/**
 * Where the profile's ledger is and the key that opens it. A new profile gets a random key, written
 * and read back before there is anything to encrypt with it. Rejects with `ledger-locked` when
 * there is a ledger but no key: nothing is deleted, and a key that comes back opens it again.
 */
export async function locateLedger(folder: ProfileFolder, vault: SecretVault): Promise<LedgerLocation> {
  const mustExist = folder.notes().ledgerMade;
  if (mustExist) await settleRenewal(folder, vault);
  const stored = await vault.read(keyName);
  if (stored === null && mustExist) {
    throw failed(
      'ledger-locked',
      'The key of this profile’s ledger is not in the keychain, so it cannot be read. Bring the keychain back from a backup; the ledger itself is untouched.',
    );
  }

  const text = stored ?? (await makeKey(vault, keyName));
  return { file: folder.ledgerFile, key: keyOf(text), mustExist };
}

/**
 * Encrypts the ledger under a new key, with `renew` for the file. Both keys are in the vault until it
 * is settled which one opens it, so that no moment is one at which a crash would cost the ledger.
 * Nobody may have it open. Rejects as `renew` does; all is as before then.
 */
export async function renewLedgerKey(
  folder: ProfileFolder,
  vault: SecretVault,
  renew: (location: LedgerLocation, newKey: Uint8Array) => Promise<void>,
): Promise<void> {
  const location = await locateLedger(folder, vault);
  const newKey = await makeKey(vault, nextKeyName);
  try {
    await renew(location, keyOf(newKey));
  } finally {
    await settleRenewal(folder, vault);
  }
}

/** Ends a renewal, wherever it was cut off: with the new key where it is the file's, with the old one otherwise. */
async function settleRenewal({ ledgerFile }: ProfileFolder, vault: SecretVault): Promise<void> {
  const next = await vault.read(nextKeyName);
  const stored = await vault.read(keyName);
  if (next === null || stored === null) return;
  const [oldKey, newKey] = [keyOf(stored), keyOf(next)];
  // The old one first: a journal that a crash left is the old file's, and no other key may touch it.
  const found = keyThatOpens(ledgerFile, [oldKey, newKey]);
  // Damaged, or somebody else's: opening it says so, and both keys stay for when it is back.
  if (found === null) return;
  if (found === newKey) {
    finishRenewal(ledgerFile, newKey);
    await keepSecret(vault, keyName, next, consequence);
  } else {
    abandonRenewal(ledgerFile, oldKey);
  }
  await vault.remove(nextKeyName);
}

function keyOf(text: string): Buffer {
  const key = Buffer.from(text, 'hex');
  if (key.length === keyLength && key.toString('hex') === text.toLowerCase()) return key;
  throw failed(
    'ledger-locked',
    'The key of this profile’s ledger was changed in the keychain. Bring it back from a backup; the ledger itself is untouched.',
  );
}

async function makeKey(vault: SecretVault, name: SecretName): Promise<string> {
  const key = randomBytes(keyLength).toString('hex');
  await keepSecret(vault, name, key, consequence);
  return key;
}
