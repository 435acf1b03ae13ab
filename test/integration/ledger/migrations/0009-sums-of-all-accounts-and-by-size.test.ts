import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { allMigrations } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import { sumsOfAllAccountsAndBySize } from '../../../../src-main/ledger/migrations/0009-sums-of-all-accounts-and-by-size.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('makes room for what is added up anew, and leaves the other sums as they are', () => {
  const database = aDatabaseInMemory();
  migrate(database, allMigrations.slice(0, sumsOfAllAccountsAndBySize.version - 1));
  database.exec(`INSERT INTO derived_days VALUES (1, 20000, 1, 2, -500);
    INSERT INTO derived_day_categories VALUES (20000, 1, 1, 0, 0, 2, 0, 0, -500)`);

  migrate(database, allMigrations.slice(0, sumsOfAllAccountsAndBySize.version));

  const rowsOf = (table: string): unknown => database.prepare(`SELECT * FROM ${table}`).raw().all();
  expect(['derived_days', 'derived_day_totals', 'derived_month_sizes', 'derived_accounts'].map(rowsOf)).toEqual([[], [], [], []]);
  expect(rowsOf('derived_day_categories')).toEqual([[20_000, 1, 1, 0, 0, 2, 0, 0, -500]]);
});
