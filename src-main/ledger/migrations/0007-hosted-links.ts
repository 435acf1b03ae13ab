import type { Migration } from './migration.ts';

/** What is open in the user's browser: Coffer may be closed before they are done there, and must know of it later. */
export const hostedLinks: Migration = {
  version: 7,
  name: 'hosted-links',
  migrate: (database) => {
    database.exec(`
      -- Their tokens and addresses are in the vault, under the same id.
      CREATE TABLE bank_hosted_links (
        id TEXT PRIMARY KEY,
        -- The Item to repair; null for a new bank. Not a reference: the Item may be removed meanwhile.
        item_id TEXT,
        institution_name TEXT,
        started_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
