/** States of the double's world that its user has to deal with. */
import { failed } from '#contract/failures.ts';
import type { VaultState } from '#contract/shapes/app.ts';
import type { Connection } from '#contract/shapes/connections.ts';

const sentence = {
  offline: 'There is no connection to the internet.',
  reconnect: 'The bank asks you to sign in again: reconnect it. Everything already here stays.',
  locked: 'The bank has locked this sign-in: unlock it on the bank’s own website, then reconnect it here.',
  gone: 'Plaid does not have this connection any more: link the bank again. Everything already here stays.',
  unsupported: 'Plaid no longer supports this bank: remove the connection, and keep its history. What is already here stays.',
  unregistered: 'Your Plaid account is not registered with this bank yet: finish its OAuth registration in the Plaid dashboard.',
  unknown: 'Plaid says: This connection is under review by your bank. (SOMETHING_PLAID_ADDS_LATER; request 8Zq4wQm2bT9rVxK)',
} as const;

/** What may be wrong with a bank. */
export const troubles = {
  offline: {
    health: 'offline',
    healthMessage: 'Not connected to the internet. Last synced yesterday.',
    action: 'try-again',
    failure: failed('offline', sentence.offline).failure,
  },
  reconnect: {
    health: 'reconnect',
    healthMessage: sentence.reconnect,
    action: 'reconnect',
    failure: failed('reconnect-needed', sentence.reconnect).failure,
  },
  locked: {
    health: 'reconnect',
    healthMessage: sentence.locked,
    action: 'bank-first',
    failure: failed('reconnect-needed', sentence.locked, { action: 'bank-first' }).failure,
  },
  syncing: { health: 'syncing', healthMessage: 'Fetching transactions.', action: 'none', history: 'recent' },
  expiring: {
    health: 'expiring',
    healthMessage: 'Your permission for Tartan Bank ends in 5 days: sign in again to keep it going.',
    action: 'renew',
    consentExpiresAt: Date.now() + 5 * 86_400_000,
  },
  gone: {
    health: 'gone',
    healthMessage: sentence.gone,
    action: 'link-again',
    failure: failed('not-found', sentence.gone, { action: 'link-again' }).failure,
  },
  unsupported: {
    health: 'failed',
    healthMessage: sentence.unsupported,
    action: 'remove',
    failure: failed('plaid-error', sentence.unsupported, { action: 'remove' }).failure,
  },
  unregistered: {
    health: 'failed',
    healthMessage: sentence.unregistered,
    action: 'dashboard',
    failure: failed('plaid-error', sentence.unregistered, { action: 'dashboard' }).failure,
  },
  unknown: {
    health: 'failed',
    healthMessage: sentence.unknown,
    action: 'try-again',
    failure: failed('plaid-error', sentence.unknown).failure,
  },
  removing: {
    health: 'removing',
    healthMessage: 'Tartan Bank is being removed; Coffer finishes that when Plaid can be reached.',
    action: 'wait',
  },
  disconnected: {
    health: 'disconnected',
    healthMessage: 'Tartan Bank is not connected any more. Its history stays here, to read and to export.',
    action: 'link-again',
    disconnectedAt: Date.parse('2026-11-20T10:00:00Z'),
  },
} as const satisfies Record<string, Partial<Connection>>;

/** How a vault may be found. */
export const vaults = {
  ok: { backend: 'keychain', status: 'ok', passphraseIsNew: false },
  passphrase: { backend: 'passphrase', status: 'ok', passphraseIsNew: false },
  new: { backend: 'passphrase', status: 'locked', passphraseIsNew: true },
  locked: { backend: 'passphrase', status: 'locked', passphraseIsNew: false },
  keychainLocked: { backend: 'keychain', status: 'locked', passphraseIsNew: false },
  unavailable: { backend: 'keychain', status: 'unavailable', passphraseIsNew: false },
  changed: { backend: 'keychain', status: 'changed', passphraseIsNew: false },
} as const satisfies Record<string, Pick<VaultState, 'backend' | 'status' | 'passphraseIsNew'>>;
