import { randomUUID } from 'node:crypto';

import { failed } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { SecretVault } from '#ports/secret-vault.ts';

/** What a profile notes about its vault outside of it: enough to know the vault again, and no secret. */
export interface VaultIdentity {
  readonly backend: VaultState['backend'];
  readonly id: string;
}

export interface IdentifiedVaultOptions {
  /** What the profile noted when it first used its vault; null for a new profile. */
  readonly known: VaultIdentity | null;
  /** Notes the identity of a vault that is used for the first time. */
  readonly note: (identity: VaultIdentity) => Promise<void>;
}

const identityName = 'vault/id';
const changedMessage =
  'Another keychain answers than the one that holds this profile’s secrets. Bring the old one back, or choose a new data folder. Nothing was changed.';

/**
 * Marks a vault at its first use and looks for the mark at each later one. A keychain that was
 * replaced or emptied behind our back is then `changed`, instead of looking like a profile without
 * secrets that could be filled again.
 */
export function createIdentifiedVault(inner: SecretVault, options: IdentifiedVaultOptions): SecretVault {
  let { known } = options;
  let isIdentified = false;
  let changed = false;

  function state(): VaultState {
    const found = inner.state();
    return changed && found.status === 'ok' ? { ...found, status: 'changed', message: changedMessage } : found;
  }

  async function identify(found: VaultState): Promise<VaultState> {
    if (found.status !== 'ok') return found;
    const id = await inner.read(identityName);
    if (known !== null) {
      changed = id !== known.id;
    } else {
      const newId = id ?? randomUUID();
      if (id === null) await inner.write(identityName, newId);
      known = { backend: found.backend, id: newId };
      await options.note(known);
    }
    isIdentified = true;
    return state();
  }

  async function open(): Promise<VaultState> {
    try {
      return await identify(await inner.open());
    } catch {
      const { backend, status, message } = inner.state();
      return { backend, status: status === 'ok' ? 'unavailable' : status, passphraseIsNew: false, message };
    }
  }

  /** A vault that was locked when it was opened shows its mark only now. */
  async function requireOurs(): Promise<void> {
    if (!isIdentified) {
      const { status, message } = await open();
      if (status === 'locked') throw failed('vault-locked', message ?? 'The vault is locked.');
      if (status === 'unavailable') throw failed('vault-unavailable', message ?? 'The vault cannot be opened.');
    }
    if (changed) throw failed('vault-unavailable', changedMessage);
  }

  const { unlock, changePassphrase } = inner;
  return {
    state,
    open,
    read: async (name) => {
      await requireOurs();
      return inner.read(name);
    },
    write: async (name, value) => {
      await requireOurs();
      await inner.write(name, value);
    },
    remove: async (name) => {
      await requireOurs();
      await inner.remove(name);
    },
    names: async () => {
      await requireOurs();
      const names = await inner.names();
      return names.filter((name) => name !== identityName);
    },
    ...(changePassphrase === undefined
      ? {}
      : {
          changePassphrase: async (current: string, next: string) => {
            await requireOurs();
            await changePassphrase(current, next);
          },
        }),
    ...(unlock === undefined ? {} : { unlock: async (passphrase: string) => identify(await unlock(passphrase)) }),
  };
}
