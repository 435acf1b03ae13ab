/**
 * Puts another ledger in a damaged one's place, in steps that the profile's notes know: whenever the process
 * ends on the way, the next one that needs the ledger goes on from there, and nothing is moved or made twice.
 */
import { access, mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { PlainDate } from '#contract/dates.ts';
import { fileFailure, systemErrorCode } from '#domain/file-failure.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import { locateLedger } from './ledger-key.ts';
import { restoreNewestBackup } from './open-ledger.ts';
import type { ProfileFolder, ProfileNotes } from './profile-folder.ts';

/** What became of a damaged ledger: where it lies now, and the name of the backup that took its place, if there was one. */
export interface LedgerAnew {
  readonly setAside: string;
  readonly backup: string | null;
}

/** Everything that belongs to a ledger's file: the log before the file, so that it never lies beside another one. */
const ends = ['-wal', '-shm', '', '.key-check'];

/** Sets what is left of the ledger aside and begins the new one. Nobody may have it open. */
export async function beginLedgerAnew(
  folder: ProfileFolder,
  vault: SecretVault,
  thread: URL,
  day: PlainDate,
): Promise<LedgerAnew> {
  const planned = { setAside: await newNameIn(folder.path, day), isMoved: false };
  await folder.updateNotes({ beginningAnew: planned });
  return goOn(planned, folder, vault, thread);
}

/** Goes on with what `beginLedgerAnew` has noted, to its end. Null when there is nothing of the kind. */
export async function endLedgerAnew(folder: ProfileFolder, vault: SecretVault, thread: URL): Promise<LedgerAnew | null> {
  const { beginningAnew } = folder.notes();
  return beginningAnew === null ? null : goOn(beginningAnew, folder, vault, thread);
}

async function goOn(
  { setAside, isMoved }: NonNullable<ProfileNotes['beginningAnew']>,
  folder: ProfileFolder,
  vault: SecretVault,
  thread: URL,
): Promise<LedgerAnew> {
  if (!isMoved) {
    await setLedgerAside(folder, setAside);
    await folder.updateNotes({ ledgerMade: false, beginningAnew: { setAside, isMoved: true } });
  }
  const backup = await restoreNewestBackup(thread, await locateLedger(folder, vault));
  await folder.updateNotes({ ledgerMade: backup !== null, beginningAnew: null });
  return { setAside, backup: backup === null ? null : basename(backup) };
}

/** For whoever did not see it happen. */
export function sentenceAbout({ setAside, backup }: LedgerAnew): string {
  const place =
    backup === null
      ? 'a new one is begun, and your banks fill it again'
      : `your data as of the backup ${backup} has taken its place`;
  return `The damaged file with your data is in the folder ${setAside} now: ${place}.`;
}

async function newNameIn(path: string, day: PlainDate): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const name = `ledger-set-aside-${day}${attempt === 1 ? '' : `-${attempt}`}`;
    const isTaken = await access(join(path, name)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return name;
  }
}

async function setLedgerAside({ path, ledgerFile }: ProfileFolder, name: string): Promise<void> {
  try {
    await mkdir(join(path, name), { recursive: true, mode: 0o700 });
    for (const end of ends) await moveIfThere(`${ledgerFile}${end}`, join(path, name));
  } catch (error) {
    throw fileFailure(error, 'set the damaged file aside');
  }
}

async function moveIfThere(file: string, folder: string): Promise<void> {
  await rename(file, join(folder, basename(file))).catch((error: unknown) => {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  });
}
