import { randomUUID } from 'node:crypto';

import { CofferError, failed } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { SecretName, SecretVault } from '#ports/secret-vault.ts';
import { createKeychainCalls, type Keychain } from './keychain-calls.ts';

export interface KeytarVaultOptions {
  /** Groups the entries of one profile in the system's own keychain app: 'Coffer (production)'. */
  readonly service: string;
  readonly callLimitMilliseconds?: number;
  /** Longer, since the system may be asking the user for a password. */
  readonly openLimitMilliseconds?: number;
}

const canaryName = 'vault/canary';
/** Windows' CRED_MAX_CREDENTIAL_BLOB_SIZE, 5 × 512; kept to everywhere, so that a secret that fits here fits there. */
const largestSecretInBytes = 2560;

/** The system keychain: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux. */
export function createKeytarVault(options: KeytarVaultOptions): SecretVault {
  const { service, callLimitMilliseconds = 15_000, openLimitMilliseconds = 60_000 } = options;
  const call = createKeychainCalls(loadKeytar);
  let state = keychainState('locked', 'Coffer has not asked the keychain yet.');

  async function open(): Promise<VaultState> {
    try {
      await proveUnlocked(openLimitMilliseconds);
      state = keychainState('ok', null);
    } catch (error) {
      explain(error);
    }
    return state;
  }

  /** Writes, reads and deletes a canary: the only proof that the keychain is there and unlocked. */
  async function proveUnlocked(limitMilliseconds: number): Promise<void> {
    const canary = randomUUID();
    const answer = await call(limitMilliseconds, async (keychain) => {
      await keychain.setPassword(service, canaryName, canary);
      const found = await keychain.getPassword(service, canaryName);
      await keychain.deletePassword(service, canaryName);
      return found;
    });
    if (answer !== canary) throw failed('vault-unavailable', 'The keychain does not give back what is put into it.');
  }

  /** A keychain that did not answer the last time must prove that it does now, so that `state` is never behind. */
  async function ask<Value>(question: (keychain: Keychain) => Promise<Value>): Promise<Value> {
    if (state.status !== 'ok') await openOrFail();
    try {
      return await call(callLimitMilliseconds, question);
    } catch (error) {
      throw explain(error);
    }
  }

  async function openOrFail(): Promise<void> {
    const { status, message } = await open();
    if (status !== 'ok') throw failed(status === 'locked' ? 'vault-locked' : 'vault-unavailable', message ?? '');
  }

  /** Keeps the state true to what the keychain last did, and answers the failure in words. */
  function explain(error: unknown): CofferError {
    const failure = error instanceof CofferError ? error : keychainFailure(error);
    state = keychainState(failure.failure.kind === 'vault-locked' ? 'locked' : 'unavailable', failure.message);
    return failure;
  }

  return {
    state: () => state,
    open,

    read: async (name) => {
      const value = await ask((keychain) => keychain.getPassword(service, name));
      if (value !== null) return value;

      // A locked Secret Service answers "no such entry" too: believe it only when it proves to be unlocked.
      await openOrFail();
      return ask((keychain) => keychain.getPassword(service, name));
    },

    write: async (name, value) => {
      checkSize(name, value);
      await ask((keychain) => keychain.setPassword(service, name, value));
    },

    remove: async (name) => {
      await ask((keychain) => keychain.deletePassword(service, name));
    },

    names: async () => {
      const entries = await ask((keychain) => keychain.findCredentials(service));
      return entries.map((entry) => entry.account).filter((name) => name !== canaryName);
    },
  };
}

function keychainState(status: VaultState['status'], message: string | null): VaultState {
  return { backend: 'keychain', status, passphraseIsNew: false, message };
}

function checkSize(name: SecretName, value: string): void {
  const bytes = Buffer.byteLength(value);
  if (bytes === 0) throw failed('invalid-input', `The secret for ${name} is empty.`);
  if (bytes > largestSecretInBytes) {
    throw failed('invalid-input', `The secret for ${name} is longer than the ${largestSecretInBytes} bytes a keychain can hold.`);
  }
}

/** The keychains say in prose what went wrong; only "locked" and "denied" need telling apart from "not there". */
function keychainFailure(error: unknown): CofferError {
  const said = error instanceof Error ? error.message : String(error);
  if (/locked|dismissed|cancell?ed|denied|not allowed|interaction/i.test(said)) {
    return failed('vault-locked', 'The keychain is locked. Unlock it, then try again.', {}, { cause: error });
  }
  return failed('vault-unavailable', 'No keychain answers on this machine.', {}, { cause: error });
}

/** Loaded at the first use: on a machine without libsecret the module cannot even be loaded. */
async function loadKeytar(): Promise<Keychain> {
  const { default: keytar } = await import('keytar');
  return keytar;
}
