import { prepared, type WritableDatabase } from './database.ts';

/** What hangs on an entry, one row each; where both entries have one, the newer entry's stays. */
const tables = ['user_categories', 'user_notes', 'user_edits', 'bank_changes', 'bank_pending_forms'] as const;

/** Gives everything that hangs on entry `from`, which ceases to be, to entry `to`, which is the same purchase. */
export function handOver(database: WritableDatabase, from: number, to: number): void {
  for (const table of tables) {
    prepared(database, `UPDATE OR IGNORE ${table} SET entry = ? WHERE entry = ?`).run(to, from);
    prepared(database, `DELETE FROM ${table} WHERE entry = ?`).run(from);
  }
}
