import type { VaultState } from '#contract/shapes/app.ts';
import type { SecretName, SecretVault } from '#ports/secret-vault.ts';

/** Keeps secrets until the process ends: for tests, and for nothing else. */
export function createMemoryVault(): SecretVault {
  const secrets = new Map<SecretName, string>();
  const state: VaultState = { backend: 'memory', status: 'ok', passphraseIsNew: false, message: null };

  return {
    state: () => state,
    open: () => Promise.resolve(state),
    read: (name) => Promise.resolve(secrets.get(name) ?? null),
    write: (name, value) => {
      secrets.set(name, value);
      return Promise.resolve();
    },
    remove: (name) => {
      secrets.delete(name);
      return Promise.resolve();
    },
    names: () => Promise.resolve([...secrets.keys()]),
  };
}
