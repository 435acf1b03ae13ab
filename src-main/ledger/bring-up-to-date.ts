/** Brings a ledger to the schema of this Coffer: a backup first, all steps and their proof in one transaction. */
import { rmSync } from 'node:fs';

import { CofferError, failed } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { backUp, removeUnfinishedBackups } from './backups.ts';
import type { WritableDatabase } from './database.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';
import { asLedgerFailure } from './sqlite-failures.ts';

/** What opening a ledger is busy with when it takes longer than usual. */
export type OpeningStep = 'backing-up' | 'migrating';

/**
 * A step that fails leaves the file as it was, with the backup beside it, and says so: `file-error` with
 * `report`. Where it was the disk that gave out, that is said, and no backup stays. An empty ledger needs none.
 */
export function bringUpToDate(
  database: WritableDatabase,
  location: LedgerLocation,
  onStep: (step: OpeningStep) => void,
  migrations: readonly Migration[] = allMigrations,
): void {
  removeUnfinishedBackups(location.file);
  const from = schemaVersion(database);
  if (from === migrations.length) return;
  let backup: string | null = null;
  if (from > 0) {
    onStep('backing-up');
    backup = backUp(database, location, from);
    onStep('migrating');
  }
  try {
    migrate(database, migrations);
  } catch (error) {
    const known = asLedgerFailure(error, location.file);
    if (known instanceof CofferError && known.failure.kind !== 'ledger-damaged') {
      // The file is as it was, and the next try makes another: on a full disk each would only take more room.
      if (backup !== null) rmSync(backup, { force: true });
      throw known;
    }
    throw notBrought(from, migrations.length, error);
  }
}

function notBrought(from: number, to: number, cause: unknown): CofferError {
  const message = `Your data could not be brought from format ${from} to format ${to}. It is as it was, and a copy of it is in the folder “backups” beside it: go on with the Coffer that you had before, and report this.`;
  return failed('file-error', message, { action: 'report' }, { cause });
}
