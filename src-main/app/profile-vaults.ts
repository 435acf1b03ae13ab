import type { PlainDate } from '#contract/dates.ts';
import type { Profile } from '#contract/ids.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { chooseVault } from '../vault/choose-vault.ts';
import type { AppOptions } from './app.ts';
import { lazily, type Lazy } from './lazily.ts';
import { openProfileFolder, setProfileFolderAside, type ProfileFolder } from './profile-folder.ts';

export interface ProfileVaultsParts {
  readonly dataFolder: string;
  readonly mode: 'automatic' | 'passphrase' | 'memory';
  readonly passphrase: AppOptions['passphrase'];
  readonly scryptCost: AppOptions['scryptCost'];
  readonly log: Log;
  /** Tells the log to hide a text from now on. */
  readonly hide: (secret: string) => void;
}

/** Each profile's folder and vault, opened once and shared by whoever needs them. */
export interface ProfileVaults {
  readonly folderOf: (profile: Profile) => Promise<ProfileFolder>;
  readonly of: (profile: Profile) => Promise<SecretVault>;
  /** Puts what a profile has so far aside; the next `of` makes it anew. */
  readonly setAside: (profile: Profile, day: PlainDate) => Promise<void>;
}

export function createProfileVaults(parts: ProfileVaultsParts): ProfileVaults {
  const folders = onceForEach((profile) => openProfileFolder(parts.dataFolder, profile, parts.log));
  const vaults = onceForEach(openVault);

  async function openVault(profile: Profile): Promise<SecretVault> {
    const folder = await folders.of(profile);
    const vault = await chooseVault({
      profile,
      file: folder.vaultFile,
      mode: parts.mode,
      known: folder.notes().vault,
      note: (identity) => folder.updateNotes({ vault: identity }),
      ...(parts.scryptCost === undefined ? {} : { scryptCost: parts.scryptCost }),
    });
    if (vault.unlock !== undefined && vault.state().status === 'locked' && parts.passphrase !== undefined) {
      const passphrase = await parts.passphrase({ isNew: vault.state().passphraseIsNew });
      if (passphrase !== null) await vault.unlock(passphrase);
    }
    const { backend, status } = vault.state();
    parts.log.info('Opened the vault.', { profile, backend, status });
    return hideFromLog(vault, parts.hide);
  }

  return {
    folderOf: folders.of,
    of: vaults.of,
    setAside: async (profile, day) => {
      const name = await setProfileFolderAside(parts.dataFolder, profile, day);
      folders.forget(profile);
      vaults.forget(profile);
      parts.log.info('A profile was set aside, and begins anew.', { profile, name });
    },
  };
}

/** What is made for a profile at its first use, and kept. A failed attempt is forgotten. */
function onceForEach<Value>(make: (profile: Profile) => Promise<Value>): {
  readonly of: (profile: Profile) => Promise<Value>;
  readonly forget: (profile: Profile) => void;
} {
  const made = new Map<Profile, Lazy<Value>>();
  return {
    of: (profile) => {
      const lazy = made.get(profile) ?? lazily(() => make(profile));
      made.set(profile, lazy);
      return lazy.get();
    },
    forget: (profile) => void made.delete(profile),
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
