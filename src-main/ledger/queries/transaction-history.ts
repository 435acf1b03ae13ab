import { categoryOf } from '#domain/categories.ts';
import { dateOfDayNumber } from '#contract/dates.ts';
import type { EntryId } from '#contract/ids.ts';
import type { TransactionEvent } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

interface BankEvent {
  readonly at: number;
  readonly what: 'appeared' | 'posted' | 'changed';
  readonly day: number | null;
  readonly amount: number | null;
  readonly description: string | null;
}
interface UserEvent {
  readonly at: number;
  readonly what: 'category' | 'note';
  readonly before: string | null;
}

/** What happened to one transaction, oldest first. Edits that were undone have not happened. */
export function readHistory(database: ReadableDatabase, entryId: EntryId, bankCategoryName: string): TransactionEvent[] {
  const byBank = prepared<BankEvent>(
    database,
    `SELECT s.at, 'appeared' AS what, NULL AS day, NULL AS amount, NULL AS description
     FROM bank_transactions t JOIN bank_syncs s ON s.sync = t.first_sync WHERE t.entry = ?
     UNION ALL
     SELECT s.at, c.what, c.day, c.amount, c.description
     FROM bank_changes c JOIN bank_syncs s ON s.sync = c.sync WHERE c.entry = ?`,
  )
    .all(entryId, entryId)
    .map(({ at, what, day, amount, description }): TransactionEvent => {
      return { at, by: 'bank', what, date: day === null ? null : dateOfDayNumber(day), amount, text: description };
    });
  const byUser = prepared<UserEvent>(
    database,
    `SELECT b.at, b.field AS what, e.before FROM user_edits e JOIN user_edit_batches b ON b.batch = e.batch
     WHERE e.entry = ? AND b.undone = 0 ORDER BY b.batch`,
  )
    .all(entryId)
    .map(({ at, what, before }): TransactionEvent => {
      const categoryName = before === null ? bankCategoryName : categoryOf(before).name;
      return { at, by: 'user', what, date: null, amount: null, text: what === 'category' ? categoryName : before };
    });
  return [...byBank, ...byUser].toSorted((a, b) => a.at - b.at);
}
