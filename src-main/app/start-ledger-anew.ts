import { localDate } from '#contract/dates.ts';
import { CofferError, failed } from '#contract/failures.ts';
import type { Clock } from '#ports/clock.ts';
import type { AppOptions, ProfileSession } from './app.ts';
import { beginLedgerAnew, endLedgerAnew, type LedgerAnew } from './begin-ledger-anew.ts';
import { lockProfile } from './profile-lock.ts';
import type { ProfileVaults } from './profile-vaults.ts';
import type { Sessions } from './sessions.ts';

export interface LedgerAnewParts {
  readonly sessions: Sessions;
  readonly vaults: ProfileVaults;
  readonly threads: AppOptions['threads'];
  readonly clock: Clock;
}

/**
 * For a ledger that is damaged or gone: what is left of it is set aside, the newest sound backup takes
 * its place, or an empty ledger. The vault keeps the banks' tokens, so that recovery and the next sync
 * bring them back with what the banks still give. Refused while the ledger is sound; what was cut off on
 * the way is ended.
 */
export function createLedgerAnew({ sessions, vaults, threads, clock }: LedgerAnewParts): () => Promise<LedgerAnew> {
  return async () => {
    const session = await sessions.get();
    const folder = await vaults.folderOf(session.profile);
    const isCutOff = folder.notes().beginningAnew !== null;
    if (!isCutOff) await requireDamaged(session);
    const outcome: { anew: LedgerAnew | null } = { anew: null };
    await sessions.reopen(session, async () => {
      // The session has given its lock back.
      const lock = await lockProfile(folder.path);
      try {
        outcome.anew = isCutOff
          ? await endLedgerAnew(folder, session.vault, threads.ledger)
          : await beginLedgerAnew(folder, session.vault, threads.ledger, localDate(clock.now()));
      } finally {
        await lock.release();
      }
    });
    if (outcome.anew === null) throw soundAlready();
    return outcome.anew;
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
  throw soundAlready();
}

function soundAlready(): CofferError {
  return failed('refused', 'The file with your data is sound, so there is no reason to begin a new one.');
}
