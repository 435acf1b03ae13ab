/** The port to wherever secrets are kept. One entry for each secret; values never reach logs, errors or SQLite. */
import type { VaultState } from '#contract/shapes/app.ts';

export interface SecretVault {
  readonly state: () => VaultState;
  /**
   * Checks with a canary that secrets can be written, read and deleted, and answers the state it
   * found. Never rejects.
   */
  readonly open: () => Promise<VaultState>;
  /** Null when there is no such entry. Rejects with `vault-locked` or `vault-unavailable`. */
  readonly read: (name: SecretName) => Promise<string | null>;
  readonly write: (name: SecretName, value: string) => Promise<void>;
  /** Deleting what is not there is no error. */
  readonly remove: (name: SecretName) => Promise<void>;
  readonly names: () => Promise<readonly SecretName[]>;
  /** Only the passphrase vault can do this; the first passphrase ever given makes the vault. */
  readonly unlock?: (passphrase: string) => Promise<VaultState>;
  /** Seals it under another passphrase, all at once. Rejects with `vault-locked` when `current` does not open it. */
  readonly changePassphrase?: (current: string, next: string) => Promise<void>;
}

/** What an entry is for: 'plaid/client-id', 'plaid/secret', 'ledger/key', 'item/ITEM_ID/access-token', 'pending/ID/public-token', 'hosted/ID/link'. */
export type SecretName = string;
