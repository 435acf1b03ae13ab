import { failed } from '#contract/failures.ts';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** What no migration may make fewer of. Edits and what banks have forgotten come from nowhere else. */
const precious = [
  'bank_items',
  'bank_accounts',
  'bank_transactions',
  'bank_departed',
  'bank_balances',
  'user_categories',
  'user_notes',
] as const;

/** The schema's number, 0 for a file without one. */
export function schemaVersion(database: ReadableDatabase): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema to the newest of `migrations`, all steps in one transaction: a step that fails
 * leaves the file as it was, and so do steps after which rows are missing or the file is not sound.
 * Answers how many steps it took. Rejects a newer schema with `ledger-newer`, having changed nothing.
 */
export function migrate(database: WritableDatabase, migrations: readonly Migration[]): number {
  requireKnownVersion(database, migrations.length);
  if (schemaVersion(database) === migrations.length) return 0;

  return inTransaction(database, () => {
    const from = schemaVersion(database);
    const before = preciousContent(database);
    const steps = migrations.filter((migration) => migration.version > from);
    for (const step of steps) {
      step.migrate(database);
      database.pragma(`user_version = ${step.version}`);
    }
    requireSound(database, before);
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

interface PreciousContent {
  readonly rows: ReadonlyMap<string, number>;
  /** Of all transactions, in minor units of whatever currency; in two parts, as one could be too large for SQLite. */
  readonly sum: unknown;
  /** Rows that refer to what is not there. */
  readonly astray: number;
}

function preciousContent(database: ReadableDatabase): PreciousContent {
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").pluck();
  const tables = precious.filter((table) => isThere.get(table) === 1);
  const counted = tables.map((table): [string, number] => [
    table,
    Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  ]);
  const sumOfAll = "SELECT sum(amount / 1000000) || ' ' || sum(amount % 1000000) FROM bank_transactions";
  return {
    rows: new Map(counted),
    sum: tables.includes('bank_transactions') ? database.prepare(sumOfAll).pluck().get() : null,
    astray: Number(database.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get()),
  };
}

function requireSound(database: ReadableDatabase, before: PreciousContent): void {
  const after = preciousContent(database);
  for (const [table, rows] of before.rows) {
    const left = after.rows.get(table) ?? 0;
    if (left < rows) throw new Error(`${table} has ${left} rows after the migration, and had ${rows}.`);
  }
  if (before.rows.has('bank_transactions') && after.sum !== before.sum) throw new Error('The sum of all transactions changed.');
  if (after.astray > before.astray) throw new Error(`${after.astray} rows refer to what is not there after the migration.`);
  const found = database.pragma('integrity_check', { simple: true });
  if (found !== 'ok') throw new Error(`The file is not sound after the migration: ${String(found)}`);
}
