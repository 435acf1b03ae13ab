import type { ReceiptLineKind } from '#contract/shapes/receipts.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';

/** The part of a list that is wanted. */
export interface Part {
  readonly offset: number;
  readonly limit: number;
}

/** What came with a sync and is there: in date order by the index, however many a first sync brings. */
export const addedEntries = 'SELECT entry FROM bank_transactions WHERE first_sync = ? ORDER BY row DESC LIMIT ? OFFSET ?';
/** What came with it and was taken back since, or had been there before. */
const returnedEntries = `
  SELECT entry FROM bank_departed WHERE first_sync = ?
  UNION SELECT entry FROM bank_changes WHERE sync = ? AND what = 'returned' ORDER BY entry DESC LIMIT ? OFFSET ?`;
/** A posted one that was never stored while it was pending is simply new. */
export const changedEntries: Readonly<Record<Exclude<ReceiptLineKind, 'added'>, string>> = {
  settled: `
    SELECT c.entry FROM bank_changes c LEFT JOIN bank_transactions t ON t.entry = c.entry
    WHERE c.sync = ? AND c.what = 'posted' AND t.first_sync IS NOT c.sync ORDER BY c.entry DESC LIMIT ? OFFSET ?`,
  changed: `
    SELECT c.entry FROM bank_changes c WHERE c.sync = ? AND c.what = 'changed'
      AND NOT EXISTS (SELECT 1 FROM bank_changes o WHERE o.entry = c.entry AND o.sync = c.sync AND o.what = 'posted')
    ORDER BY c.entry DESC LIMIT ? OFFSET ?`,
  removed: `SELECT entry FROM bank_changes WHERE sync = ? AND what = 'removed' ORDER BY entry DESC LIMIT ? OFFSET ?`,
};

/** The entries of a receipt's lines of one kind, newest first. */
export function readReceiptEntries(
  database: ReadableDatabase,
  receiptId: number,
  kind: ReceiptLineKind,
  { offset, limit }: Part,
): readonly number[] {
  if (kind !== 'added') return preparedColumn<number>(database, changedEntries[kind]).all(receiptId, limit, offset);
  const there = preparedColumn<number>(database, addedEntries).all(receiptId, limit, offset);
  if (there.length === limit) return there;
  const countThere =
    preparedColumn<number>(database, 'SELECT count(*) FROM bank_transactions WHERE first_sync = ?').get(receiptId) ?? 0;
  const others = preparedColumn<number>(database, returnedEntries).all(
    receiptId,
    receiptId,
    limit - there.length,
    Math.max(0, offset - countThere),
  );
  return [...there, ...others];
}
