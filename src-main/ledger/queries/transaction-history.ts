import { categoryOf } from '#domain/categories.ts';
import { dateOfDayNumber } from '#contract/dates.ts';
import type { EntryId } from '#contract/ids.ts';
import type { TransactionEvent } from '#contract/shapes/transactions.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

interface BankEvent {
  readonly at: number;
  readonly sync: number;
  readonly what: 'appeared' | 'posted' | 'changed' | 'removed' | 'returned';
  readonly day: number | null;
  readonly amount: number | null;
  readonly description: string | null;
  readonly category: string | null;
}
interface UserEvent {
  readonly at: number;
  readonly what: 'category' | 'note';
  readonly before: string | null;
}

/** What the bank says of it now. */
export interface FormNow {
  readonly day: number;
  readonly amount: number;
  readonly description: string;
  readonly category: string;
}

/** What happened to one transaction, oldest first. Edits that were undone have not happened. */
export function readHistory(database: ReadableDatabase, entryId: EntryId, now: FormNow): TransactionEvent[] {
  const byBank = prepared<BankEvent>(
    database,
    `SELECT s.at, s.sync, 'appeared' AS what, NULL AS day, NULL AS amount, NULL AS description, NULL AS category
     FROM bank_transactions t JOIN bank_syncs s ON s.sync = t.first_sync WHERE t.entry = ?
     UNION ALL
     SELECT s.at, s.sync, c.what, c.day, c.amount, c.description, nc.category_id
     FROM bank_changes c JOIN bank_syncs s ON s.sync = c.sync
     LEFT JOIN derived_bank_categories dbc ON dbc.bank_category = c.bank_category
     LEFT JOIN names_categories nc ON nc.category = dbc.category WHERE c.entry = ?
     ORDER BY 2`,
  )
    .all(entryId, entryId)
    .flatMap((event, index, events) => shownEvent(event, events.slice(index + 1).find(({ amount }) => amount !== null) ?? now));
  const byUser = prepared<UserEvent>(
    database,
    `SELECT b.at, b.field AS what, e.before FROM user_edits e JOIN user_edit_batches b ON b.batch = e.batch
     WHERE e.entry = ? AND b.undone = 0 ORDER BY b.batch`,
  )
    .all(entryId)
    .map(({ at, what, before }): TransactionEvent => {
      const categoryName = categoryOf(before ?? now.category).name;
      return { at, by: 'user', what, date: null, amount: null, text: what === 'category' ? categoryName : before };
    });
  return [...byBank, ...byUser].toSorted((a, b) => a.at - b.at);
}

/** What it was before, as far as it differs from what came `after`; nothing for a change that nobody can see. */
function shownEvent(event: BankEvent, after: Pick<BankEvent, 'day' | 'amount' | 'description' | 'category'>): TransactionEvent[] {
  const { at, what, day, amount, description, category } = event;
  const shown = { at, by: 'bank' as const, what, date: day === null ? null : dateOfDayNumber(day), amount, text: description };
  if (what !== 'changed') return [shown];
  if (day !== after.day || amount !== after.amount || description !== after.description) return [shown];
  if (category === null || category === after.category) return [];
  return [{ ...shown, what: 'recategorised', amount: null, date: null, text: categoryOf(category).name }];
}
