import type { StoredHostedLink } from '#ports/ledger.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

/** The links that are open in a browser, or were when Coffer was closed; oldest first. */
export function readHostedLinks(database: ReadableDatabase): readonly StoredHostedLink[] {
  return prepared<StoredHostedLink>(
    database,
    `SELECT id, item_id AS itemId, institution_name AS institutionName, started_at AS startedAt, expires_at AS expiresAt
     FROM bank_hosted_links ORDER BY started_at, id`,
  ).all();
}
