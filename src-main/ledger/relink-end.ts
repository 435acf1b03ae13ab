import { prepared, preparedColumn, type WritableDatabase } from './database.ts';

/**
 * Before a replaced Item is removed: what the new one has not got of it (closed accounts, balances and trades of
 * earlier days, receipts, edits of what is gone) becomes the new one's, and nothing of it is set aside any more.
 */
export function endRelinks(database: WritableDatabase, item: number): void {
  const newItem = preparedColumn<number>(
    database,
    "SELECT new_item FROM bank_relinks WHERE old_item = ? AND state = 'carried'",
  ).get(item);
  if (newItem !== undefined) handDown(database, item, newItem);
  prepared(database, 'DELETE FROM bank_relink_rows WHERE old_item = ?').run(item);
  prepared(database, 'DELETE FROM bank_relink_accounts WHERE old_item = ?').run(item);
  prepared(database, 'DELETE FROM bank_relinks WHERE old_item = ? OR new_item = ?').run(item, item);
}

function handDown(database: WritableDatabase, oldItem: number, newItem: number): void {
  const pairs = prepared<{ readonly old: number; readonly partner: number | null }>(
    database,
    'SELECT old_account AS old, new_account AS partner FROM bank_relink_accounts WHERE old_item = ?',
  ).all(oldItem);
  for (const { old, partner } of pairs) {
    if (partner === null) {
      prepared(database, 'UPDATE bank_accounts SET item = ?, hidden = 1 WHERE account = ?').run(newItem, old);
      continue;
    }
    prepared(database, 'UPDATE bank_departed SET account = ? WHERE account = ?').run(partner, old);
    prepared(database, 'UPDATE OR IGNORE bank_balances SET account = ? WHERE account = ?').run(partner, old);
    prepared(
      database,
      `UPDATE bank_trades SET account = ? WHERE account = ?
         AND day < ifnull((SELECT min(day) FROM bank_trades WHERE account = ?), 9e9)`,
    ).run(partner, old, partner);
  }
  prepared(database, 'UPDATE bank_syncs SET item = ? WHERE item = ?').run(newItem, oldItem);
}

/** The replaced Items whose history this one has. */
export function replacedBy(database: WritableDatabase, item: number): readonly string[] {
  return preparedColumn<string>(
    database,
    `SELECT i.item_id FROM bank_relinks r JOIN bank_items i ON i.item = r.old_item WHERE r.new_item = ? AND r.state = 'carried'`,
  ).all(item);
}
