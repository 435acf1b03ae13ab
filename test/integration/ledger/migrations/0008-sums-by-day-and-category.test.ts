import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { allMigrations } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import { sumsByDayAndCategory } from '../../../../src-main/ledger/migrations/0008-sums-by-day-and-category.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('keeps how far numbers were given out, and says that what is derived was made by other rules', () => {
  const database = aDatabaseInMemory();
  migrate(database, allMigrations.slice(0, sumsByDayAndCategory.version - 1));
  database.exec('UPDATE ledger SET next_entry = 12');

  migrate(database, allMigrations.slice(0, sumsByDayAndCategory.version));

  expect(database.prepare('SELECT * FROM ledger').all()).toEqual([
    { one: 1, sentinel: 'coffer ledger', next_entry: 12, derived_rules: 0 },
  ]);
});
