import { access, copyFile, rename, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';

import type { PlainDate } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import { fileFailure } from '#domain/file-failure.ts';
import type { Log } from '#ports/log.ts';
import { makeFolder } from './make-folder.ts';
import { readText, writeJson } from './small-files.ts';

/** What a profile must remember outside of its ledger and vault to notice that one of them is gone. No secrets. */
const profileNotesSchema = z.object({
  vault: z.object({ backend: z.enum(['keychain', 'passphrase', 'memory', 'demo']), id: z.string() }).nullable(),
  ledgerMade: z.boolean(),
  /** A new ledger that is being begun in place of a damaged one: the folder that takes the old one, and whether it has it. */
  beginningAnew: z.object({ setAside: z.string(), isMoved: z.boolean() }).nullable().default(null),
});
export type ProfileNotes = z.infer<typeof profileNotesSchema>;

export interface ProfileFolder {
  readonly profile: Profile;
  readonly path: string;
  readonly ledgerFile: string;
  readonly vaultFile: string;
  readonly notes: () => ProfileNotes;
  readonly updateNotes: (change: Partial<ProfileNotes>) => Promise<void>;
}

/** Makes the data folder, 0700. Rejects with `file-error`, `read-only` or `disk-full` when it cannot be one. */
export async function makeDataFolder(dataFolder: string): Promise<void> {
  if (!isAbsolute(dataFolder))
    throw failed('invalid-input', 'The data folder must be given as a whole path.', { field: 'dataFolder' });
  await makeFolderOf(dataFolder, 'make its data folder');
}

/** Opens, or makes, the folder in which everything of one profile lives. */
export async function openProfileFolder(dataFolder: string, profile: Profile, log: Log): Promise<ProfileFolder> {
  const path = join(profilesFolder(dataFolder), profile);
  await makeFolderOf(path, `make the folder of the ${profile} profile`);
  const ledgerFile = join(path, 'ledger.db');
  const vaultFile = join(path, 'vault.json');
  const notesFile = join(path, 'profile.json');

  let notes = await readNotes(notesFile, log);
  // A ledger that is there was made, whatever the notes say: they may have been lost or left behind.
  if (!notes.ledgerMade && (await sizeOf(ledgerFile)) > 0) notes = { ...notes, ledgerMade: true };

  return {
    profile,
    path,
    ledgerFile,
    vaultFile,
    notes: () => notes,
    updateNotes: async (change) => {
      notes = { ...notes, ...change };
      await writeJson(notesFile, notes, 'save what it knows about the profile');
    },
  };
}

/** Renames a profile's folder, so that the next one begins empty and nothing is lost. Answers the new name. */
export async function setProfileFolderAside(dataFolder: string, profile: Profile, day: PlainDate): Promise<string> {
  const profiles = profilesFolder(dataFolder);
  for (let attempt = 1; ; attempt += 1) {
    const name = `${profile}-set-aside-${day}${attempt === 1 ? '' : `-${attempt}`}`;
    if (await exists(join(profiles, name))) continue;
    try {
      await rename(join(profiles, profile), join(profiles, name));
      return name;
    } catch (error) {
      throw fileFailure(error, `set the ${profile} profile aside`);
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function readNotes(file: string, log: Log): Promise<ProfileNotes> {
  const nothingYet: ProfileNotes = { vault: null, ledgerMade: false, beginningAnew: null };
  const text = await readText(file, 'read what it knows about the profile');
  if (text === null) return nothingYet;
  try {
    return profileNotesSchema.parse(JSON.parse(text));
  } catch {
    await copyFile(file, `${file}.damaged`);
    log.warn('profile.json was damaged: a copy is kept beside it, and it is made anew from what is there.');
    return nothingYet;
  }
}

async function makeFolderOf(path: string, what: string): Promise<void> {
  try {
    await makeFolder(path);
  } catch (error) {
    throw fileFailure(error, what);
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
}

/** Where ledgers and vaults live. */
export function profilesFolder(dataFolder: string): string {
  return join(dataFolder, 'profiles');
}
