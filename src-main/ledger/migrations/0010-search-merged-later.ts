import type { Migration } from './migration.ts';

/**
 * Segments of the search index are merged once whoever wrote has the answer (`upkeep`), not within a commit; only
 * where there are very many of one size, as after a first sync of a million, are they merged at once.
 */
export const searchMergedLater: Migration = {
  version: 10,
  name: 'search-merged-later',
  migrate: (database) => {
    database.exec(`
      INSERT INTO derived_search (derived_search, rank) VALUES ('automerge', 0);
      INSERT INTO derived_search (derived_search, rank) VALUES ('crisismerge', 64);
    `);
  },
};
