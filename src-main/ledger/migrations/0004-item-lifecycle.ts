import { hashOfId } from '../id-hash.ts';
import type { Migration } from './migration.ts';

/** What became of banks: those that are no longer connected but remembered, and how many there ever were. */
export const itemLifecycle: Migration = {
  version: 4,
  name: 'item-lifecycle',
  migrate: (database) => {
    database.exec(`
      -- While it is being removed: whether its history is to stay. Afterwards: since when it is history only.
      ALTER TABLE bank_items ADD COLUMN keep_history INTEGER NOT NULL DEFAULT 0 CHECK (keep_history IN (0, 1));
      ALTER TABLE bank_items ADD COLUMN disconnected_at INTEGER;

      -- Every Item that was ever linked, by a hash of its id: plans count removed ones too.
      CREATE TABLE bank_items_ever (id_hash INTEGER PRIMARY KEY, linked_at INTEGER NOT NULL) STRICT;

      -- What the user does not want read of a bank any more.
      CREATE TABLE user_stopped_products (
        item INTEGER NOT NULL REFERENCES bank_items,
        product TEXT NOT NULL,
        PRIMARY KEY (item, product)
      ) STRICT, WITHOUT ROWID;
    `);
    const items = database.prepare('SELECT item_id, linked_at FROM bank_items').raw().all() as readonly [string, number][];
    const remember = database.prepare('INSERT OR IGNORE INTO bank_items_ever VALUES (?, ?)');
    for (const [itemId, linkedAt] of items) remember.run(hashOfId(itemId), linkedAt);
  },
};
