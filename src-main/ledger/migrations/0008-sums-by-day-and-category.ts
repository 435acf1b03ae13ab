import type { Migration } from './migration.ts';

/** Sums by day and category, so that a month's overview does not read its transactions; and by which rules `derived_…` was made. */
export const sumsByDayAndCategory: Migration = {
  version: 8,
  name: 'sums-by-day-and-category',
  migrate: (database) => {
    database.exec(`
      -- The rules by which everything derived was last made (derivedRules): under other rules it is made anew.
      ALTER TABLE ledger ADD COLUMN derived_rules INTEGER NOT NULL DEFAULT 0;

      CREATE TABLE derived_day_categories (
        day INTEGER NOT NULL,
        category INTEGER NOT NULL,
        currency INTEGER NOT NULL,
        pending INTEGER NOT NULL,
        count_in INTEGER NOT NULL,
        count_out INTEGER NOT NULL,
        count_zero INTEGER NOT NULL,
        sum_in INTEGER NOT NULL,
        sum_out INTEGER NOT NULL,
        PRIMARY KEY (day, category, currency, pending)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
