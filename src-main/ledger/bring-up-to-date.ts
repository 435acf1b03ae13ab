/** Brings a ledger to the schema of this Coffer: a backup first, all steps and their proof in one transaction. */
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
 * A step that fails leaves the file as it was, with the backup beside it, and says so: `file-error`
 * with `report`, or what the disk said. An empty ledger needs no backup.
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
  if (from > 0) {
    onStep('backing-up');
    backUp(database, location, from);
    onStep('migrating');
  }
  try {
    migrate(database, migrations);
  } catch (error) {
    const known = asLedgerFailure(error);
    if (known instanceof CofferError && known.failure.kind !== 'ledger-damaged') throw known;
    throw notBrought(from, migrations.length, error);
  }
}

function notBrought(from: number, to: number, cause: unknown): CofferError {
  const message = `Your data could not be brought from format ${from} to format ${to}. It is as it was, and a copy of it is in the folder “backups” beside it: go on with the Coffer that you had before, and report this.`;
  return failed('file-error', message, { action: 'report' }, { cause });
}
