import type { LedgerCommands } from '#ports/ledger.ts';
import { unpackRows } from '#ports/packed-page.ts';
import { applyPages, type PageParts } from './apply-pages.ts';
import { prepared, preparedColumn } from './database.ts';
import { stageRun, type StagedRun } from './staging/staged-run.ts';
import type { SyncForm } from './sync-form.ts';

type SyncCommands = Pick<SyncForm<LedgerCommands>, 'stagePage' | 'commitSync' | 'discardStage'>;

/** Pages wait, and are written together: the correct way, and the fast one. A crash leaves nothing of them. */
export function openSyncWriter(parts: PageParts): SyncCommands {
  const { database, entries, rollups, whole } = parts;
  const staged = new Map<string, StagedRun>();
  const readItem = prepared<{ item: number; cursor: string | null; ending: number }>(
    database,
    `SELECT item, cursor, removing OR disconnected_at IS NOT NULL
       OR EXISTS (SELECT 1 FROM bank_relinks WHERE old_item = item AND state = 'carried') AS ending
     FROM bank_items WHERE item_id = ?`,
  );
  /** The bank lists an account of it anew. */
  const isRenewing = preparedColumn<0 | 1>(
    database,
    'SELECT EXISTS (SELECT 1 FROM bank_accounts WHERE item = ? AND renewing = 1)',
  );
  const beginSync = prepared(
    database,
    'INSERT INTO bank_syncs (item, at, added, modified, removed, settled) VALUES (?, ?, 0, 0, 0, 0)',
  );
  const endSync = prepared(database, 'UPDATE bank_syncs SET added = ?, modified = ?, removed = ?, settled = ? WHERE sync = ?');
  const dropSync = prepared(database, 'DELETE FROM bank_syncs WHERE sync = ?');
  const moveCursor = prepared(
    database,
    `UPDATE bank_items SET cursor = ?, history = ?, last_synced_at = ?, last_attempt_at = ?, failure = NULL WHERE item = ?`,
  );

  const discardStage = (runId: string): void => {
    staged.get(runId)?.discard();
    staged.delete(runId);
  };

  return {
    stagePage: (runId, itemId, page) => {
      const run = staged.get(runId) ?? stageRun(database.name, itemId);
      staged.set(runId, run);
      run.add(unpackRows(page));
    },
    discardStage,
    commitSync: ({ runId, itemId, fromCursor, nextCursor, history, at, rebuild }) => {
      const run = staged.get(runId) ?? stageRun(database.name, itemId);
      const result = whole(() => {
        const found = readItem.get(itemId);
        if (found === undefined || found.ending === 1 || found.cursor !== fromCursor) return { kind: 'superseded' } as const;

        const sync = Number(beginSync.run(found.item, at).lastInsertRowid);
        const isReconciled = rebuild || isRenewing.get(found.item) === 1;
        const outcome = (isReconciled ? null : run.plainOutcome()) ?? run.gatheredOutcome();
        const receipt = applyPages(parts, { item: found.item, sync, rebuild, outcome });
        const changed = receipt.added + receipt.modified + receipt.removed + receipt.settled > 0;
        if (changed) endSync.run(receipt.added, receipt.modified, receipt.removed, receipt.settled, sync);
        else dropSync.run(sync);
        entries.write();
        rollups.write();
        moveCursor.run(nextCursor, history, at, at, found.item);
        return { kind: 'committed', receipt } as const;
      });
      discardStage(runId);
      return result;
    },
  };
}
