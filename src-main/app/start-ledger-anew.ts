import { mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { localDate } from '#contract/dates.ts';
import { CofferError, failed } from '#contract/failures.ts';
import { fileFailure, systemErrorCode } from '#domain/file-failure.ts';
import type { Clock } from '#ports/clock.ts';
import type { AppOptions, ProfileSession } from './app.ts';
import { locateLedger } from './ledger-key.ts';
import { restoreNewestBackup } from './open-ledger.ts';
import type { ProfileFolder } from './profile-folder.ts';
import { lockProfile } from './profile-lock.ts';
import type { ProfileVaults } from './profile-vaults.ts';
import type { Sessions } from './sessions.ts';

export interface LedgerAnewParts {
  readonly sessions: Sessions;
  readonly vaults: ProfileVaults;
  readonly threads: AppOptions['threads'];
  readonly clock: Clock;
}

/** What became of a damaged ledger: where it lies now, and the name of the backup that took its place, if there was one. */
export interface LedgerAnew {
  readonly setAside: string;
  readonly backup: string | null;
}

/**
 * For a ledger that is damaged or gone: what is left of it is set aside, the newest sound backup takes
 * its place, or an empty ledger. The vault keeps the banks' tokens, so that recovery and the next sync
 * bring them back with what the banks still give. Refused while the ledger is sound.
 */
export function createLedgerAnew({ sessions, vaults, threads, clock }: LedgerAnewParts): () => Promise<LedgerAnew> {
  return async () => {
    const session = await sessions.get();
    await requireDamaged(session);
    const folder = await vaults.folderOf(session.profile);
    const day = localDate(clock.now());
    let outcome: LedgerAnew = { setAside: '', backup: null };
    await sessions.reopen(session, async () => {
      const lock = await lockProfile(folder.path);
      try {
        const setAside = await setLedgerAside(folder, day);
        await folder.updateNotes({ ledgerMade: false });
        const backup = await restoreNewestBackup(threads.ledger, await locateLedger(folder, session.vault));
        outcome = { setAside, backup: backup === null ? null : basename(backup) };
      } finally {
        await lock.release();
      }
    });
    return outcome;
  };
}

async function requireDamaged(session: ProfileSession): Promise<void> {
  try {
    const problems = await (await session.ledger()).queries.check();
    if (problems.length > 0) return;
  } catch (error) {
    if (error instanceof CofferError && error.failure.kind === 'ledger-damaged') return;
    throw error;
  }
  throw failed('refused', 'The file with your data is sound, so there is no reason to begin a new one.');
}

/** Into a folder of its own: the log before the file, so that it never lies beside another one. */
async function setLedgerAside({ path, ledgerFile }: ProfileFolder, day: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const name = `ledger-set-aside-${day}${attempt === 1 ? '' : `-${attempt}`}`;
    try {
      await mkdir(join(path, name), { mode: 0o700 });
    } catch (error) {
      if (systemErrorCode(error) === 'EEXIST') continue;
      throw fileFailure(error, 'set the damaged file aside');
    }
    for (const end of ['-wal', '-shm', '', '.key-check']) {
      const from = `${ledgerFile}${end}`;
      await rename(from, join(path, name, basename(from))).catch((error: unknown) => {
        if (systemErrorCode(error) !== 'ENOENT') throw fileFailure(error, 'set the damaged file aside');
      });
    }
    return name;
  }
}
