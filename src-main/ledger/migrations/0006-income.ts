import type { Migration } from './migration.ts';

/** Bank income belongs to the profile's one user, not to an Item; like a product's facts, it is one text. */
export const income: Migration = {
  version: 6,
  name: 'income',
  migrate: (database) => {
    database.exec(`
      CREATE TABLE bank_income (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
        read_at INTEGER,
        facts TEXT CHECK (facts IS NULL OR json_valid(facts))
      ) STRICT;
    `);
  },
};
