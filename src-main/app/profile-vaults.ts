import type { PlainDate } from '#contract/dates.ts';
import type { Profile } from '#contract/ids.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { chooseVault } from '../vault/choose-vault.ts';
import type { AppOptions } from './app.ts';
import { openProfileFolder, setProfileFolderAside, type ProfileFolder } from './profile-folder.ts';

export interface ProfileVault {
  readonly folder: ProfileFolder;
  readonly vault: SecretVault;
}

export interface ProfileVaultsParts {
  readonly dataFolder: string;
  readonly mode: 'automatic' | 'passphrase' | 'memory';
  readonly passphrase: AppOptions['passphrase'];
  readonly log: Log;
  /** Tells the log to hide a text from now on. */
  readonly hide: (secret: string) => void;
}

/** Each profile's folder and vault, opened once and shared by whoever needs them. */
export interface ProfileVaults {
  readonly of: (profile: Profile) => Promise<ProfileVault>;
  /** Puts what a profile has so far aside; the next `of` makes it anew. */
  readonly setAside: (profile: Profile, day: PlainDate) => Promise<void>;
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
      const passphrase = await parts.passphrase({ isNew: vault.state().passphraseIsNew });
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
    setAside: async (profile, day) => {
      const name = await setProfileFolderAside(parts.dataFolder, profile, day);
      opened.delete(profile);
      parts.log.info('A profile was set aside, and begins anew.', { profile, name });
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
