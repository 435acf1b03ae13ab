import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { allMigrations } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import { searchMergedLater } from '../../../../src-main/ledger/migrations/0010-search-merged-later.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('keeps what the search index has, and merges its segments no more within a commit', () => {
  const database = aDatabaseInMemory();
  migrate(database, allMigrations.slice(0, searchMergedLater.version - 1));
  database.exec("INSERT INTO derived_search (rowid, text) VALUES (7, 'blue kettle')");

  migrate(database, allMigrations.slice(0, searchMergedLater.version));

  expect({
    found: database.prepare("SELECT rowid FROM derived_search WHERE derived_search MATCH 'kettle'").pluck().all(),
    settings: database.prepare('SELECT k, v FROM derived_search_config ORDER BY k').raw().all(),
  }).toEqual({
    found: [7],
    settings: [
      ['automerge', 0],
      ['crisismerge', 64],
      ['version', 4],
    ],
  });
});
