import type { Profile } from '#contract/ids.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { chooseVault } from '../vault/choose-vault.ts';
import { openProfileFolder, type ProfileFolder } from './profile-folder.ts';

export interface ProfileVault {
  readonly folder: ProfileFolder;
  readonly vault: SecretVault;
}

export interface ProfileVaultsParts {
  readonly dataFolder: string;
  readonly mode: 'automatic' | 'passphrase' | 'memory';
  readonly passphrase: (() => Promise<string | null>) | undefined;
  readonly log: Log;
  /** Tells the log to hide a text from now on. */
  readonly hide: (secret: string) => void;
}

/** Each profile's folder and vault, opened once and shared by whoever needs them. */
export interface ProfileVaults {
  readonly of: (profile: Profile) => Promise<ProfileVault>;
}

export function createProfileVaults(parts: ProfileVaultsParts): ProfileVaults {
  const opened = new Map<Profile, Promise<ProfileVault>>();

  async function openVault(profile: Profile): Promise<ProfileVault> {
    const folder = await openProfileFolder(parts.dataFolder, profile, parts.log);
    const vault = await chooseVault({
      profile,
      file: folder.vaultFile,
      mode: parts.mode,
      known: folder.notes().vault,
      note: (identity) => folder.updateNotes({ vault: identity }),
    });
    if (vault.unlock !== undefined && vault.state().status === 'locked' && parts.passphrase !== undefined) {
      const passphrase = await parts.passphrase();
      if (passphrase !== null) await vault.unlock(passphrase);
    }
    const { backend, status } = vault.state();
    parts.log.info('Opened the vault.', { profile, backend, status });
    return { folder, vault: hideFromLog(vault, parts.hide) };
  }

  return {
    of: (profile) => {
      const known = opened.get(profile);
      if (known !== undefined) return known;
      const opening = openVault(profile);
      opened.set(profile, opening);
      opening.catch(() => opened.delete(profile));
      return opening;
    },
  };
}

/** Whatever passes through the vault is a secret: the log learns each one before anybody can write it there. */
function hideFromLog(vault: SecretVault, hide: (secret: string) => void): SecretVault {
  return {
    ...vault,
    read: async (name) => {
      const value = await vault.read(name);
      if (value !== null) hide(value);
      return value;
    },
    write: (name, value) => {
      hide(value);
      return vault.write(name, value);
    },
  };
}
