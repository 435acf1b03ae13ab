import { failed } from '#contract/failures.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** The schema's number, 0 for a file without one. */
export function schemaVersion(database: ReadableDatabase): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema to the newest of `migrations`, all steps in one transaction: a step that fails
 * leaves the file as it was. Answers how many steps it took. Rejects a newer schema with
 * `ledger-newer`, having changed nothing.
 */
export function migrate(database: WritableDatabase, migrations: readonly Migration[]): number {
  requireKnownVersion(database, migrations.length);
  if (schemaVersion(database) === migrations.length) return 0;

  return inTransaction(database, () => {
    const from = schemaVersion(database);
    const steps = migrations.filter((migration) => migration.version > from);
    for (const step of steps) {
      step.migrate(database);
      database.pragma(`user_version = ${step.version}`);
    }
    return steps.length;
  });
}

export function requireKnownVersion(database: ReadableDatabase, newest: number): void {
  const found = schemaVersion(database);
  if (found > newest) {
    throw failed(
      'ledger-newer',
      `Your data was last used with a newer Coffer (its format is ${found}, this one knows ${newest}): update Coffer. Nothing was changed.`,
    );
  }
}
