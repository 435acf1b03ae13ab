import type { PendingExchange } from '#ports/ledger.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

/** The exchanges that have begun and not ended, oldest first. */
export function readPendingExchanges(database: ReadableDatabase): readonly PendingExchange[] {
  return prepared<PendingExchange>(
    database,
    `SELECT id, institution_id AS institutionId, institution_name AS institutionName, started_at AS startedAt, item_id AS itemId
     FROM bank_pending_exchanges ORDER BY started_at, id`,
  ).all();
}
