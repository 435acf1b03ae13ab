/** States of the double's world that its user has to deal with. */
import { failed } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { Connection } from '#contract/shapes/connections.ts';

/** What may be wrong with a bank. */
export const troubles = {
  offline: {
    health: 'offline',
    healthMessage: 'Not connected to the internet. Last synced yesterday.',
    failure: failed('offline', 'There is no connection to the internet.').failure,
  },
  reconnect: {
    health: 'reconnect',
    healthMessage: 'Tartan Bank asks you to sign in again.',
    failure: failed('reconnect-needed', 'Tartan Bank asks you to sign in again.').failure,
  },
  syncing: { health: 'syncing', healthMessage: 'Fetching transactions.', history: 'recent' },
  gone: {
    health: 'gone',
    healthMessage: 'This connection ended at Plaid. Link the bank again; its history stays here.',
    failure: failed('reconnect-needed', 'This connection ended at Plaid.', { action: 'link-again' }).failure,
  },
} as const satisfies Record<string, Partial<Connection>>;

/** How a vault may be found. */
export const vaults = {
  ok: { backend: 'keychain', status: 'ok', passphraseIsNew: false },
  new: { backend: 'passphrase', status: 'locked', passphraseIsNew: true },
  locked: { backend: 'passphrase', status: 'locked', passphraseIsNew: false },
  keychainLocked: { backend: 'keychain', status: 'locked', passphraseIsNew: false },
  unavailable: { backend: 'keychain', status: 'unavailable', passphraseIsNew: false },
  changed: { backend: 'keychain', status: 'changed', passphraseIsNew: false },
} as const satisfies Record<string, Pick<VaultState, 'backend' | 'status' | 'passphraseIsNew'>>;
