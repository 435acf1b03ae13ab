import type { Migration } from './migration.ts';

/** Sums for net worth and for limits of amounts, so that neither reads accounts or transactions one by one. */
export const sumsOfAllAccountsAndBySize: Migration = {
  version: 9,
  name: 'sums-of-all-accounts-and-by-size',
  migrate: (database) => {
    database.exec(`
      -- Of which currencies an account has transactions, and how many.
      CREATE TABLE derived_accounts (
        account INTEGER NOT NULL,
        currency INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (account, currency)
      ) STRICT, WITHOUT ROWID;

      -- With what came in and went out, so that days of an account need no look at its transactions either.
      DROP TABLE derived_days;
      CREATE TABLE derived_days (
        account INTEGER NOT NULL,
        day INTEGER NOT NULL,
        currency INTEGER NOT NULL,
        count INTEGER NOT NULL,
        posted_sum INTEGER NOT NULL,
        sum_in INTEGER NOT NULL,
        sum_out INTEGER NOT NULL,
        PRIMARY KEY (account, day, currency)
      ) STRICT, WITHOUT ROWID;

      -- All accounts together.
      CREATE TABLE derived_day_totals (
        currency INTEGER NOT NULL,
        day INTEGER NOT NULL,
        count INTEGER NOT NULL,
        posted_sum INTEGER NOT NULL,
        PRIMARY KEY (currency, day)
      ) STRICT, WITHOUT ROWID;

      -- By how large amounts are, whatever their sign, to two digits: least_size is the smallest of its kind (sizes.ts).
      CREATE TABLE derived_month_sizes (
        month INTEGER NOT NULL,
        currency INTEGER NOT NULL,
        pending INTEGER NOT NULL,
        least_size INTEGER NOT NULL,
        count_in INTEGER NOT NULL,
        count_out INTEGER NOT NULL,
        count_zero INTEGER NOT NULL,
        sum_in INTEGER NOT NULL,
        sum_out INTEGER NOT NULL,
        PRIMARY KEY (month, currency, pending, least_size)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
