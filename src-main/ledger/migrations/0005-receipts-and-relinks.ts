import type { Migration } from './migration.ts';

/** What each sync did, line by line; what banks tell besides of a transaction; banks that were linked again. */
export const receiptsAndRelinks: Migration = {
  version: 5,
  name: 'receipts-and-relinks',
  migrate: (database) => {
    database.exec(`
      -- What a transaction was before the bank changed it, took it back, or gave it again.
      CREATE TABLE changes_of_before AS SELECT * FROM bank_changes;
      DROP TABLE bank_changes;
      CREATE TABLE bank_changes (
        entry INTEGER NOT NULL,
        sync INTEGER NOT NULL REFERENCES bank_syncs,
        what TEXT NOT NULL CHECK (what IN ('posted', 'changed', 'removed', 'returned')),
        day INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        currency INTEGER NOT NULL REFERENCES names_currencies,
        description TEXT NOT NULL,
        merchant INTEGER REFERENCES names_merchants,
        bank_category INTEGER REFERENCES names_bank_categories,
        PRIMARY KEY (entry, sync, what)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO bank_changes
        SELECT c.entry, c.sync, c.what, c.day, c.amount, coalesce(t.currency, a.currency), c.description, NULL, NULL
        FROM changes_of_before c
        LEFT JOIN bank_transactions t ON t.entry = c.entry LEFT JOIN bank_departed d ON d.entry = c.entry
        JOIN bank_accounts a ON a.account = coalesce(t.account, d.account);
      DROP TABLE changes_of_before;
      CREATE INDEX bank_changes_by_sync ON bank_changes (sync, what);
      CREATE INDEX bank_transactions_by_first_sync ON bank_transactions (first_sync);

      ALTER TABLE bank_departed ADD COLUMN currency INTEGER REFERENCES names_currencies;

      -- Counterparties, place, check number and the like: the same for every purchase at a shop.
      CREATE TABLE names_details (detail INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE CHECK (json_valid(text))) STRICT;
      ALTER TABLE bank_transactions ADD COLUMN detail INTEGER REFERENCES names_details;

      -- The bank has given the account another id; it may list its transactions again under others.
      ALTER TABLE bank_accounts ADD COLUMN renewing INTEGER NOT NULL DEFAULT 0 CHECK (renewing IN (0, 1));

      ALTER TABLE bank_balances ADD COLUMN currency INTEGER REFERENCES names_currencies;
      UPDATE bank_balances SET currency = (SELECT a.currency FROM bank_accounts a WHERE a.account = bank_balances.account);

      -- A bank that was linked as a new Item, whose history was carried over from the old one, or is to be kept apart.
      CREATE TABLE bank_relinks (
        old_item INTEGER NOT NULL REFERENCES bank_items,
        new_item INTEGER NOT NULL REFERENCES bank_items,
        at INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('carried', 'apart')),
        PRIMARY KEY (old_item, new_item)
      ) STRICT, WITHOUT ROWID;

      -- The old Item's accounts; without a new one: shared no longer.
      CREATE TABLE bank_relink_accounts (
        old_account INTEGER PRIMARY KEY REFERENCES bank_accounts,
        old_item INTEGER NOT NULL REFERENCES bank_items,
        new_account INTEGER REFERENCES bank_accounts,
        was_hidden INTEGER NOT NULL CHECK (was_hidden IN (0, 1))
      ) STRICT;

      -- What the old Item said and the new one says again, or not any more: set aside, until the old Item is removed.
      -- A row that moved as it was has no facts here.
      CREATE TABLE bank_relink_rows (
        entry INTEGER PRIMARY KEY,
        old_item INTEGER NOT NULL REFERENCES bank_items,
        old_account INTEGER NOT NULL REFERENCES bank_accounts,
        what TEXT NOT NULL CHECK (what IN ('again', 'gone', 'moved')),
        new_entry INTEGER,
        new_first_sync INTEGER REFERENCES bank_syncs,
        new_category INTEGER REFERENCES names_categories,
        new_note TEXT,
        old_category INTEGER REFERENCES names_categories,
        old_note TEXT,
        facts TEXT CHECK (facts IS NULL OR json_valid(facts))
      ) STRICT;
      CREATE INDEX bank_relink_rows_by_item ON bank_relink_rows (old_item);
    `);
  },
};
