import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import { migrate, schemaVersion } from '../../../../src-main/ledger/migrate.ts';
import { allMigrations } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import type { Migration } from '../../../../src-main/ledger/migrations/migration.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

const makesTable = (version: number, table: string): Migration => ({
  version,
  name: table,
  migrate: (database) => database.exec(`CREATE TABLE ${table} (x)`),
});
const fails: Migration = {
  version: 2,
  name: 'fails',
  migrate: (database) => {
    database.exec('CREATE TABLE half_made (x)');
    throw new Error('no luck');
  },
};
const tablesOf = (database: ReturnType<typeof aDatabaseInMemory>): unknown =>
  database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();

it('takes only the steps that a ledger has not had, in order', () => {
  const database = aDatabaseInMemory();
  migrate(database, [makesTable(1, 'one')]);

  const steps = migrate(database, [makesTable(1, 'one'), makesTable(2, 'two'), makesTable(3, 'three')]);

  expect([steps, schemaVersion(database), tablesOf(database)]).toEqual([2, 3, ['one', 'two', 'three']]);
});

it('leaves the ledger as it was when a step fails', () => {
  const database = aDatabaseInMemory();

  expect(() => migrate(database, [makesTable(1, 'one'), fails])).toThrow('no luck');

  expect([schemaVersion(database), tablesOf(database)]).toEqual([0, []]);
});

it('refuses a ledger of a newer Coffer, and changes nothing', () => {
  const database = aDatabaseInMemory();
  database.pragma('user_version = 2');

  const attempt = (): unknown => migrate(database, [makesTable(1, 'one')]);

  expect(attempt).toThrow(CofferError);
  expect(attempt).toThrow(/update Coffer/);
  expect([schemaVersion(database), tablesOf(database)]).toEqual([2, []]);
});

it('numbers its migrations from one without gaps', () => {
  expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_, index) => index + 1));
});

it('has a test for every migration, and every migration in the list', () => {
  const numbered = (folder: string, end: string): readonly string[] =>
    readdirSync(folder)
      .filter((file) => /^\d{4}-/.test(file) && file.endsWith(end))
      .map((file) => file.slice(0, -end.length))
      .toSorted();
  const listed = allMigrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}`);

  const files = numbered(join(import.meta.dirname, '../../../../src-main/ledger/migrations'), '.ts');
  const tested = numbered(import.meta.dirname, '.test.ts');

  expect({ files, tested }).toEqual({ files: listed, tested: listed });
});
