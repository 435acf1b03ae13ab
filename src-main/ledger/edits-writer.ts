import { failed } from '#contract/failures.ts';
import type { CategoryId, EntryId } from '#contract/ids.ts';
import { isCategoryId } from '#domain/categories.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import { prepared, preparedColumn } from './database.ts';
import { readReceiptLine } from './queries/receipt-lines.ts';
import type { SyncForm } from './sync-form.ts';
import type { WriterParts } from './writer-parts.ts';

type EditCommands = Pick<SyncForm<LedgerCommands>, 'setCategory' | 'setNote' | 'undoEdit' | 'redoEdit' | 'undoReceiptLine'>;
type Field = 'category' | 'note';

interface Batch {
  readonly batch: number;
  readonly field: Field;
}

interface Edit {
  readonly entry: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** The user's side: each change is a batch in a journal, so that all of it can be undone and done again, also after a restart. */
export function openEditsWriter({ database, names, writer, rollups, whole }: WriterParts): EditCommands {
  const categoryOf = preparedColumn<string>(
    database,
    'SELECT category_id FROM user_categories JOIN names_categories USING (category) WHERE entry = ?',
  );
  const noteOf = preparedColumn<string>(database, 'SELECT note FROM user_notes WHERE entry = ?');
  const editsOf = prepared<Edit>(database, 'SELECT entry, before, after FROM user_edits WHERE batch = ?');

  const setField: Record<Field, (entry: number, value: string | null) => void> = {
    category: (entry, value) => {
      const stored = writer.findByEntry(entry);
      const category = value === null ? null : names.category(value as CategoryId);
      if (category === null) prepared(database, 'DELETE FROM user_categories WHERE entry = ?').run(entry);
      else prepared(database, 'INSERT OR REPLACE INTO user_categories VALUES (?, ?)').run(entry, category);
      if (stored !== undefined) writer.recategorise(stored, category ?? names.categoryOfBank(stored.bankCategory));
    },
    note: (entry, value) => {
      if (value === null) prepared(database, 'DELETE FROM user_notes WHERE entry = ?').run(entry);
      else prepared(database, 'INSERT OR REPLACE INTO user_notes VALUES (?, ?)').run(entry, value);
      const stored = writer.findByEntry(entry);
      if (stored !== undefined) writer.reindex(stored);
    },
  };
  const valueOf: Record<Field, (entry: number) => string | null> = {
    category: (entry) => categoryOf.get(entry) ?? null,
    note: (entry) => noteOf.get(entry) ?? null,
  };

  const edit = (field: Field, entryIds: readonly EntryId[], after: string | null, at: number): void =>
    whole(() => {
      applyEdit(field, entryIds, after, at);
    });

  const applyEdit = (field: Field, entryIds: readonly EntryId[], after: string | null, at: number): void => {
    const changes = [...new Set(entryIds)].map((entry) => ({ entry, before: valueOf[field](entry) }));
    if (changes.some(({ entry }) => writer.findByEntry(entry) === undefined)) {
      throw failed('not-found', 'This transaction is no longer there: the bank took it back, or its bank was removed.');
    }
    const changed = changes.filter(({ before }) => before !== after);
    if (changed.length === 0) return;
    // What was undone before a new edit can't be done again: it would no longer mean the same.
    prepared(database, 'DELETE FROM user_edit_batches WHERE undone = 1').run();
    const batch = prepared(database, 'INSERT INTO user_edit_batches (at, field) VALUES (?, ?)').run(at, field).lastInsertRowid;
    for (const { entry, before } of changed) {
      prepared(database, 'INSERT INTO user_edits VALUES (?, ?, ?, ?)').run(Number(batch), entry, before, after);
      setField[field](entry, after);
    }
    rollups.write();
  };

  const walk = (select: string, undone: 0 | 1, side: 'before' | 'after'): { readonly description: string } | null =>
    whole(() => {
      const found = prepared<Batch>(database, select).get();
      if (found === undefined) return null;
      const edits = editsOf.all(found.batch);
      for (const change of edits) setField[found.field](change.entry, change[side]);
      prepared(database, 'UPDATE user_edit_batches SET undone = ? WHERE batch = ?').run(undone, found.batch);
      rollups.write();
      return { description: describe(found.field, edits.length) };
    });

  return {
    setCategory: (entryIds, categoryId, at) => {
      if (categoryId !== null && !isCategoryId(categoryId)) {
        throw failed('invalid-input', 'There is no such category: choose one from the list.', { field: 'categoryId' });
      }
      edit('category', entryIds, categoryId, at);
    },
    setNote: (entryId, note, at) => edit('note', [entryId], note === '' ? null : note, at),
    undoReceiptLine: (receiptId, kind, entryId, at) => {
      whole(() => {
        const line = readReceiptLine(database, receiptId, kind, entryId);
        if (line?.undo === 'carry-over') {
          applyEdit('category', [entryId], null, at);
          applyEdit('note', [entryId], null, at);
        } else if (line?.undo === 'category') {
          applyEdit('category', [entryId], line.before?.bankCategoryId ?? null, at);
        } else {
          throw failed('not-found', 'There is nothing of yours to take back here: what the bank says stays as it says it.');
        }
      });
    },
    undoEdit: () => walk('SELECT batch, field FROM user_edit_batches WHERE undone = 0 ORDER BY batch DESC LIMIT 1', 1, 'before'),
    redoEdit: () => walk('SELECT batch, field FROM user_edit_batches WHERE undone = 1 ORDER BY batch LIMIT 1', 0, 'after'),
  };
}

function describe(field: Field, count: number): string {
  const what = field === 'category' ? 'Category' : 'Note';
  return `${what} of ${count === 1 ? 'one transaction' : `${count} transactions`}`;
}
