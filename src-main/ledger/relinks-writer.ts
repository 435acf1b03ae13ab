/**
 * Carries the history of an Item over to the Item that replaces it, and takes that back. Old entries go on as the new
 * transactions, so that edits, links and what happened stay with them (decision 6); what was there before is set aside
 * until the old Item is removed.
 */
import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import { prepared, preparedColumn } from './database.ts';
import type { Departed } from './departed.ts';
import { editsOf } from './fresh-transaction.ts';
import { planRelink } from './relink-plan.ts';
import { factsToKeep, keptTransaction, mergeEdits, setEdit } from './set-aside.ts';
import type { SyncForm } from './sync-form.ts';
import type { WriterParts } from './writer-parts.ts';

export interface RelinksWriterParts extends WriterParts {
  readonly departed: Departed;
}

interface SetAsideRow {
  readonly entry: number;
  readonly oldAccount: number;
  readonly what: 'again' | 'gone' | 'moved';
  readonly newEntry: number | null;
  readonly newFirstSync: number | null;
  readonly newCategory: number | null;
  readonly newNote: string | null;
  readonly oldCategory: number | null;
  readonly oldNote: string | null;
  readonly facts: string | null;
}

type RelinkCommands = Pick<SyncForm<LedgerCommands>, 'carryOver' | 'undoCarryOver' | 'keepApart'>;

export function openRelinksWriter(parts: RelinksWriterParts): RelinkCommands {
  const { database, writer, names, rollups, departed, whole } = parts;
  const itemNumber = preparedColumn<number>(database, 'SELECT item FROM bank_items WHERE item_id = ?');
  const requireItem = (itemId: ItemId): number => {
    const item = itemNumber.get(itemId);
    if (item === undefined) throw failed('not-found', 'This bank is no longer connected here.');
    return item;
  };
  const setAside = prepared(database, 'INSERT INTO bank_relink_rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const rename = prepared(database, 'UPDATE bank_transactions SET entry = ?, first_sync = ? WHERE row = ?');
  const saveRelink = prepared(database, 'INSERT OR REPLACE INTO bank_relinks VALUES (?, ?, ?, ?)');

  /** The old entry goes on as the new transaction. */
  const takeAgain = (oldItem: number, entry: number, newEntry: number): void => {
    const old = writer.findByEntry(entry);
    const partner = writer.findByEntry(newEntry);
    if (old === undefined || partner === undefined) return;
    const [before, ofNew] = [editsOf(database, entry), editsOf(database, newEntry)];
    setAside.run(
      entry, oldItem, old.account, 'again', newEntry, partner.firstSync, ofNew.category, ofNew.note, before.category,
      before.note, factsToKeep(database, old),
    ); // prettier-ignore
    writer.remove(old);
    mergeEdits(database, newEntry, entry);
    rename.run(entry, old.firstSync, partner.row);
    followEdits(entry);
  };

  /** Writes an entry's category and note into what derives from them. */
  const followEdits = (entry: number): void => {
    const stored = writer.findByEntry(entry);
    if (stored === undefined) return;
    const { category, note } = editsOf(database, entry);
    const counts = category ?? names.categoryOfBank(stored.bankCategory);
    if (counts !== stored.category) writer.recategorise(stored, counts);
    if (note !== null) writer.reindex(stored);
  };

  const putBack = (row: SetAsideRow): void => {
    const { entry, newEntry, newFirstSync } = row;
    if (row.what === 'moved') {
      const stored = writer.findByEntry(entry);
      if (stored !== undefined) writer.moveTo(stored, row.oldAccount);
      prepared(database, 'UPDATE bank_departed SET account = ? WHERE entry = ?').run(row.oldAccount, entry);
      return;
    }
    if (newEntry !== null && newFirstSync !== null) {
      const partner = writer.findByEntry(entry);
      if (partner !== undefined) rename.run(newEntry, newFirstSync, partner.row);
      prepared(database, 'UPDATE bank_departed SET entry = ?, first_sync = ? WHERE entry = ?').run(newEntry, newFirstSync, entry);
      const now = editsOf(database, entry);
      // What the user did since stays with the old entry; what came from the new one goes back to it.
      if (row.newCategory !== null && now.category === row.newCategory) setEdit(database, entry, 'category', row.oldCategory);
      if (row.newNote !== null && now.note === row.newNote) setEdit(database, entry, 'note', row.oldNote);
      setEdit(database, newEntry, 'category', row.newCategory);
      setEdit(database, newEntry, 'note', row.newNote);
      const stored = writer.findByEntry(newEntry);
      if (stored !== undefined) {
        followEdits(newEntry);
        if (row.newNote === null) writer.reindex(stored);
      }
    }
    const { transactionId } = keptTransaction(database, names, entry, row.facts ?? '');
    departed.take(transactionId);
    writer.insert(keptTransaction(database, names, entry, row.facts ?? ''));
  };

  return {
    carryOver: (oldItemId, newItemId, at) => {
      whole(() => {
        const [oldItem, newItem] = [requireItem(oldItemId), requireItem(newItemId)];
        requireReady(newItem);
        requireFree(oldItem, newItem);
        const plan = planRelink(database, oldItem, newItem);
        if (plan.accounts.every((pair) => pair.new === null)) {
          throw failed('not-found', 'These two connections have no account in common, so there is no history to carry over.');
        }
        saveRelink.run(oldItem, newItem, at, 'carried');
        for (const { old, new: partner } of plan.accounts) {
          prepared(database, 'INSERT INTO bank_relink_accounts VALUES (?, ?, ?, ?)').run(
            old.account, oldItem, partner?.account ?? null, old.hidden,
          ); // prettier-ignore
        }
        prepared(database, 'UPDATE bank_accounts SET hidden = 1 WHERE item = ?').run(oldItem);
        for (const pair of plan.again) takeAgain(oldItem, pair.old.entry, pair.new.entry);
        for (const { old, toAccount } of plan.moved) {
          const stored = writer.findByEntry(old.entry);
          if (stored === undefined) continue;
          setAside.run(old.entry, oldItem, old.account, 'moved', null, null, null, null, null, null, null);
          writer.moveTo(stored, toAccount);
        }
        for (const { entry, account } of plan.gone) {
          const stored = writer.findByEntry(entry);
          if (stored === undefined) continue;
          const facts = factsToKeep(database, stored);
          setAside.run(entry, oldItem, account, 'gone', null, null, null, null, null, null, facts);
          writer.remove(stored);
          departed.add(stored);
        }
        rollups.write();
      });
    },

    undoCarryOver: (oldItemId) => {
      whole(() => {
        takeBack(requireItem(oldItemId));
      });
    },

    keepApart: (oldItemId, newItemId, at) => {
      whole(() => saveRelink.run(requireItem(oldItemId), requireItem(newItemId), at, 'apart'));
    },
  };

  function takeBack(oldItem: number): void {
    const rows = prepared<SetAsideRow>(
      database,
      `SELECT entry, old_account AS oldAccount, what, new_entry AS newEntry, new_first_sync AS newFirstSync,
         new_category AS newCategory, new_note AS newNote, old_category AS oldCategory, old_note AS oldNote, facts
       FROM bank_relink_rows WHERE old_item = ?`,
    ).all(oldItem);
    const relinks = prepared(database, "DELETE FROM bank_relinks WHERE old_item = ? AND state = 'carried'").run(oldItem);
    if (relinks.changes === 0) throw failed('not-found', 'No history of this connection was carried over.');
    for (const row of rows) putBack(row);
    prepared(
      database,
      `UPDATE bank_accounts SET hidden = (SELECT was_hidden FROM bank_relink_accounts r WHERE r.old_account = bank_accounts.account)
       WHERE account IN (SELECT old_account FROM bank_relink_accounts WHERE old_item = ?)`,
    ).run(oldItem);
    prepared(database, 'DELETE FROM bank_relink_rows WHERE old_item = ?').run(oldItem);
    prepared(database, 'DELETE FROM bank_relink_accounts WHERE old_item = ?').run(oldItem);
    rollups.write();
  }

  function requireReady(newItem: number): void {
    const isReady = preparedColumn<number>(
      database,
      `SELECT last_synced_at IS NOT NULL AND history IN ('complete', 'unknown') AND removing = 0 FROM bank_items WHERE item = ?`,
    ).get(newItem);
    if (isReady === 1) return;
    throw failed('busy', 'The new connection is still getting its history: carry the old one over when all of it is here.');
  }

  function requireFree(oldItem: number, newItem: number): void {
    const taken = preparedColumn<number>(
      database,
      "SELECT 1 FROM bank_relinks WHERE state = 'carried' AND (old_item IN (?, ?) OR (new_item = ? AND old_item <> ?))",
    ).get(oldItem, newItem, oldItem, oldItem);
    if (taken !== undefined || oldItem >= newItem) {
      throw failed('refused', 'History is carried over once, from an earlier connection to a later one.');
    }
  }
}
