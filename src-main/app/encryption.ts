import { failed } from '#contract/failures.ts';
import type { AppOptions } from './app.ts';
import { renewLedgerKey } from './ledger-key.ts';
import { encryptAnew } from './open-ledger.ts';
import { lockProfile } from './profile-lock.ts';
import type { ProfileVaults } from './profile-vaults.ts';
import type { Sessions } from './sessions.ts';

/** What the user can do about the keys that keep the data closed, as after a suspected leak. */
export interface Encryption {
  /** Encrypts the ledger under a new random key. Whatever is under way in the profile stops and goes on afterwards. */
  readonly renewKey: () => Promise<void>;
  /** Rejects with `refused` where there is no passphrase, `vault-locked` where `current` is not it. */
  readonly changePassphrase: (current: string, next: string) => Promise<void>;
}

export interface EncryptionParts {
  readonly sessions: Sessions;
  readonly vaults: ProfileVaults;
  readonly threads: AppOptions['threads'];
}

export function createEncryption({ sessions, vaults, threads }: EncryptionParts): Encryption {
  return {
    renewKey: async () => {
      const session = await sessions.get();
      // Opened first: what keeps it from opening is said, and what an earlier renewal left is settled.
      await session.ledger();
      const folder = await vaults.folderOf(session.profile);
      await sessions.reopen(session, async () => {
        // The session has given its lock back.
        const lock = await lockProfile(folder.path);
        try {
          await renewLedgerKey(folder, session.vault, (location, newKey) => encryptAnew(threads.ledger, location, newKey));
        } finally {
          await lock.release();
        }
      });
    },

    changePassphrase: async (current, next) => {
      const { vault } = await sessions.get();
      if (vault.changePassphrase === undefined || vault.state().backend === 'demo') {
        throw failed('refused', 'This profile’s secrets are not kept under a passphrase, so there is none to change.');
      }
      await vault.changePassphrase(current, next);
    },
  };
}
