import type { ItemId } from '#contract/ids.ts';
import type { Receipt } from '#contract/shapes/receipts.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';

const selectReceipts = `
  SELECT s.sync AS receiptId, i.item_id AS itemId, i.institution_name AS institutionName, s.at, s.added, s.modified AS changed,
    s.removed, s.settled
  FROM bank_syncs s JOIN bank_items i USING (item)`;

type ReceiptRow = Omit<Receipt, 'itemId'> & { readonly itemId: string };

/** What syncs did, newest first. */
export function readReceipts(
  database: ReadableDatabase,
  offset: number,
  limit: number,
): { readonly receipts: readonly Receipt[]; readonly total: number } {
  const rows = prepared<ReceiptRow>(database, `${selectReceipts} ORDER BY s.sync DESC LIMIT ? OFFSET ?`).all(limit, offset);
  const total = preparedColumn<number>(database, 'SELECT count(*) FROM bank_syncs').get() ?? 0;
  return { receipts: rows.map(receiptOf), total };
}

export function readReceipt(database: ReadableDatabase, receiptId: number): Receipt | null {
  const row = prepared<ReceiptRow>(database, `${selectReceipts} WHERE s.sync = ?`).get(receiptId);
  return row === undefined ? null : receiptOf(row);
}

function receiptOf(row: ReceiptRow): Receipt {
  return { ...row, itemId: row.itemId as ItemId };
}
