import type { Migration } from './migration.ts';

/**
 * What banks say beside transactions. A product's facts are read, shown and replaced as one, so they
 * are kept as one text; trades and daily balances grow with time, so they are rows.
 */
export const products: Migration = {
  version: 2,
  name: 'products',
  migrate: (database) => {
    database.exec(`
      -- The products that the Item has, could have, and may have: names of Plaid's.
      ALTER TABLE bank_items ADD COLUMN products TEXT NOT NULL
        DEFAULT '{"available":[],"billed":[],"consented":[]}' CHECK (json_valid(products));

      -- How the last reading went, and what the last good one said.
      CREATE TABLE bank_products (
        item INTEGER NOT NULL REFERENCES bank_items,
        product TEXT NOT NULL,
        attempted_at INTEGER NOT NULL,
        failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
        read_at INTEGER,
        facts TEXT CHECK (facts IS NULL OR json_valid(facts)),
        PRIMARY KEY (item, product)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE bank_trades (
        trade_id TEXT PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES bank_accounts,
        day INTEGER NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        subtype TEXT,
        ticker TEXT,
        quantity TEXT NOT NULL,
        price TEXT NOT NULL,
        amount INTEGER NOT NULL,
        fees INTEGER,
        currency INTEGER NOT NULL REFERENCES names_currencies
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX bank_trades_by_day ON bank_trades (day, trade_id);
      CREATE INDEX bank_trades_by_account ON bank_trades (account, day, trade_id);

      -- What the bank said at the end of each day on which it was asked.
      CREATE TABLE bank_balances (
        account INTEGER NOT NULL REFERENCES bank_accounts,
        day INTEGER NOT NULL,
        current INTEGER,
        available INTEGER,
        PRIMARY KEY (account, day)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
