import type { Transaction } from '#contract/shapes/transactions.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';
import { hashOfId } from '../id-hash.ts';
import { readProductFacts } from './products.ts';
import { readTransactions } from './transactions-page.ts';

/** Under the id that the bank gave it, or had for it while it was pending. */
export const rowsOfIds = `
  WITH wanted AS (SELECT value ->> 0 AS id_hash, value ->> 1 AS id FROM json_each(?))
  SELECT t.row FROM wanted w CROSS JOIN bank_transactions t ON t.id_hash = w.id_hash AND t.transaction_id = w.id
  UNION
  SELECT t.row FROM wanted w CROSS JOIN bank_pending_forms f ON f.id_hash = w.id_hash AND f.transaction_id = w.id
  CROSS JOIN bank_transactions t ON t.entry = f.entry`;

/** The transactions of which a recurring stream is made, newest first. */
export function readStreamTransactions(database: ReadableDatabase, streamId: string): readonly Transaction[] {
  const streams = readProductFacts(database, 'recurring_transactions').flat();
  const ids = streams.find((stream) => stream.streamId === streamId)?.transactionIds ?? [];
  const rows = preparedColumn<number>(database, rowsOfIds).all(JSON.stringify(ids.map((id) => [hashOfId(id), id])));
  return readTransactions(database, rows);
}
