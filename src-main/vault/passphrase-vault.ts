import { readFile } from 'node:fs/promises';

import { CofferError, failed } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import { fileFailure, systemErrorCode } from '#domain/file-failure.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { newSealKey, seal, sealKeyOf, unseal, type SealKey } from './sealed-file.ts';
import { writeFileDurably } from './write-file-durably.ts';

export interface PassphraseVaultOptions {
  readonly file: string;
  /** 'demo' says that the passphrase is no secret. */
  readonly backend: 'passphrase' | 'demo';
  /** True when the profile had this vault before: a missing file is then a loss, not a new start. */
  readonly mustExist: boolean;
  /** scrypt's N for a new vault: 2^17 unless the passphrase is public or this is a test. */
  readonly scryptCost?: number;
}

export interface PassphraseVault extends SecretVault {
  readonly unlock: (passphrase: string) => Promise<VaultState>;
  readonly changePassphrase: (current: string, next: string) => Promise<void>;
  /** Wipes the key from memory; the vault is locked from then on. */
  readonly lock: () => void;
}

const shortestPassphrase = 8;

/**
 * Secrets in one sealed file, for machines where no keychain answers. Only the derived key stays in
 * memory: every read opens the file anew, so nothing is ever stale.
 */
export function createPassphraseVault(options: PassphraseVaultOptions): PassphraseVault {
  const { file, backend, mustExist, scryptCost = 2 ** 17 } = options;
  let key: SealKey | null = null;
  let state = lockedState(false, 'Coffer has not looked for the vault yet.');
  let previousTurn: Promise<unknown> = Promise.resolve();

  async function open(): Promise<VaultState> {
    try {
      const text = await readVaultFile();
      if (text === null) {
        key = null;
        state = lockedState(true, 'Choose a passphrase: Coffer will keep its secrets in a file that only it opens.');
      } else if (key === null) {
        state = lockedState(false, 'Enter the passphrase of this vault.');
      } else {
        unseal(text, key);
        state = { backend, status: 'ok', passphraseIsNew: false, message: null };
      }
    } catch (error) {
      const { message } = asFailure(error);
      state = { backend, status: 'unavailable', passphraseIsNew: false, message };
    }
    return state;
  }

  async function unlock(passphrase: string): Promise<VaultState> {
    const text = await readVaultFile();
    if (text === null) {
      key = await sealAnew({}, passphrase);
    } else {
      const candidate = await sealKeyOf(text, passphrase);
      unseal(text, candidate);
      key = candidate;
    }
    return open();
  }

  async function changePassphrase(current: string, next: string): Promise<void> {
    const text = await readVaultFile();
    if (text === null) throw failed('vault-locked', 'The vault is locked.');
    const secrets = unseal(text, await sealKeyOf(text, current));
    const oldKey = key;
    // One file, replaced in one step: a crash leaves it under the one passphrase or the other.
    key = await sealAnew(secrets, next);
    oldKey?.bytes.fill(0);
    await open();
  }

  async function sealAnew(secrets: Readonly<Record<string, string>>, passphrase: string): Promise<SealKey> {
    if ([...passphrase].length < shortestPassphrase) {
      throw failed('invalid-input', `Choose a passphrase of at least ${shortestPassphrase} characters.`, { field: 'passphrase' });
    }
    const newKey = await newSealKey(passphrase, scryptCost);
    await save(secrets, newKey);
    return newKey;
  }

  async function readVaultFile(): Promise<string | null> {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') {
        if (mustExist || key !== null) throw failed('vault-unavailable', 'The vault file is gone. Restore it, then try again.');
        return null;
      }
      throw fileFailure(error, 'read its vault');
    }
  }

  async function save(secrets: Readonly<Record<string, string>>, under: SealKey): Promise<void> {
    try {
      await writeFileDurably(file, seal(secrets, under));
    } catch (error) {
      throw fileFailure(error, 'write its vault');
    }
  }

  async function load(): Promise<{ readonly secrets: Record<string, string>; readonly openKey: SealKey }> {
    if (key === null) throw failed('vault-locked', state.message ?? 'The vault is locked.');
    const text = await readVaultFile();
    if (text === null) throw failed('vault-locked', 'The vault is locked.');
    return { secrets: unseal(text, key), openKey: key };
  }

  /** Each change reads the file, edits it and writes it whole. */
  function change(edit: (secrets: Map<string, string>) => void): Promise<void> {
    return inTurn(async () => {
      const { secrets, openKey } = await load();
      const edited = new Map(Object.entries(secrets));
      edit(edited);
      await save(Object.fromEntries(edited), openKey);
    });
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = previousTurn.then(work);
    previousTurn = turn.catch(() => undefined);
    return turn;
  }

  function lockedState(passphraseIsNew: boolean, message: string): VaultState {
    return { backend, status: 'locked', passphraseIsNew, message };
  }

  return {
    state: () => state,
    open,
    unlock: (passphrase) =>
      inTurn(() => unlock(passphrase)).catch((error: unknown) => {
        throw asFailure(error);
      }),
    changePassphrase: (current, next) =>
      inTurn(() => changePassphrase(current, next)).catch((error: unknown) => {
        throw asFailure(error);
      }),
    lock: () => {
      key?.bytes.fill(0);
      key = null;
      state = lockedState(false, 'Enter the passphrase of this vault.');
    },
    read: async (name) => new Map(Object.entries((await load()).secrets)).get(name) ?? null,
    write: (name, value) => change((secrets) => secrets.set(name, value)),
    remove: (name) => change((secrets) => secrets.delete(name)),
    names: async () => Object.keys((await load()).secrets),
  };
}

function asFailure(error: unknown): CofferError {
  if (error instanceof CofferError) return error;
  return failed('vault-unavailable', 'The vault cannot be opened.', {}, { cause: error });
}
