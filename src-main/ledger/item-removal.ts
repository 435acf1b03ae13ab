import { itemIdSchema } from '#contract/ids.ts';
import { forgetItemInReports } from './asset-reports-writer.ts';
import { removeBackups } from './backups.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import { forgetProducts } from './products-writer.ts';
import { endRelinks } from './relink-end.ts';
import type { WriterParts } from './writer-parts.ts';

/** What hangs on the entries of a removed Item, in an order that foreign keys allow. */
const entryTables = ['bank_pending_forms', 'bank_changes', 'user_categories', 'user_notes', 'user_edits'] as const;

/** Deletes an Item with all that came from it and all that was done to that, so that the file no longer has any of it. */
export function removeItemWhole(parts: WriterParts, itemNumber: () => number): void {
  const { database, whole } = parts;
  withoutForeignKeys(database, () =>
    whole(() => {
      const item = itemNumber();
      endRelinks(database, item);
      removeEntries(parts, item);
      removeRest(parts, item);
      requireWholeReferences(database);
    }),
  );
  forgetCopies(database);
}

/** Until it is folded back, the log still has what was there before; and so have backups. */
export function forgetCopies(database: WritableDatabase): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
  removeBackups(database.name);
}

function removeEntries({ database, writer }: WriterParts, item: number): void {
  const forgetEntry = (entry: number): void => {
    for (const table of entryTables) prepared(database, `DELETE FROM ${table} WHERE entry = ?`).run(entry);
  };
  for (const entry of entriesOf(database, 'bank_transactions', item)) {
    const stored = writer.findByEntry(entry);
    if (stored !== undefined) writer.remove(stored);
    forgetEntry(entry);
  }
  for (const entry of entriesOf(database, 'bank_departed', item)) {
    prepared(database, 'DELETE FROM bank_departed WHERE entry = ?').run(entry);
    forgetEntry(entry);
  }
}

function entriesOf(database: WritableDatabase, table: 'bank_transactions' | 'bank_departed', item: number): readonly number[] {
  return preparedColumn<number>(
    database,
    `SELECT entry FROM ${table} WHERE account IN (SELECT account FROM bank_accounts WHERE item = ?)`,
  ).all(item);
}

function removeRest({ database, rollups, writer }: WriterParts, item: number): void {
  prepared(database, 'DELETE FROM user_edit_batches WHERE batch NOT IN (SELECT batch FROM user_edits)').run();
  forgetProducts(database, item);
  const itemId = preparedColumn<string>(database, 'SELECT item_id FROM bank_items WHERE item = ?').get(item);
  if (itemId !== undefined) forgetItemInReports(database, itemIdSchema.parse(itemId));
  for (const table of ['bank_syncs', 'bank_accounts', 'bank_items']) {
    prepared(database, `DELETE FROM ${table} WHERE item = ?`).run(item);
  }
  prepared(
    database,
    `DELETE FROM names_merchants WHERE merchant NOT IN (SELECT merchant FROM bank_transactions WHERE merchant IS NOT NULL)
       AND merchant NOT IN (SELECT merchant FROM bank_changes WHERE merchant IS NOT NULL)`,
  ).run();
  prepared(
    database,
    'DELETE FROM names_details WHERE detail NOT IN (SELECT detail FROM bank_transactions WHERE detail IS NOT NULL)',
  ).run();
  rollups.write();
  writer.write();
  // Deleted rows stay in the index's segments until they are merged.
  prepared(database, "INSERT INTO derived_search (derived_search) VALUES ('optimize')").run();
}

/**
 * Runs `work` without foreign keys: for each row deleted, SQLite would read the whole of each table that may refer to
 * it, which takes seconds beside a large ledger. `requireWholeReferences` asks the same in one go.
 */
function withoutForeignKeys(database: WritableDatabase, work: () => void): void {
  database.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function requireWholeReferences(database: WritableDatabase): void {
  const [dangling] = database.pragma('foreign_key_check') as readonly { readonly table: string }[];
  if (dangling !== undefined) throw new Error(`${dangling.table} would refer to what is gone.`);
}
