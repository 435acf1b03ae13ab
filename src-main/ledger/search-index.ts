import { prepared, type WritableDatabase } from './database.ts';

/**
 * The search index of single transactions. What changes waits and is written in the order of the rows:
 * at each step back FTS5 closes a segment and begins another, which costs more than all the rest of a sync.
 */
export interface SearchIndex {
  readonly put: (row: number, text: string) => void;
  readonly remove: (row: number) => void;
  /** Writes what waits. */
  readonly write: () => void;
  readonly forget: () => void;
}

interface Change {
  /** The index has the row. */
  readonly isThere: boolean;
  /** Null: it goes. */
  readonly text: string | null;
}

const mostWaiting = 5_000;

export function openSearchIndex(database: WritableDatabase): SearchIndex {
  const insertText = prepared(database, 'INSERT INTO derived_search (rowid, text) VALUES (?, ?)');
  const deleteText = prepared(database, 'DELETE FROM derived_search WHERE rowid = ?');
  const changes = new Map<number, Change>();

  const change = (row: number, next: Change): void => {
    changes.set(row, next);
    if (changes.size >= mostWaiting) write();
  };
  const write = (): void => {
    const inOrder = [...changes].sort(([one], [other]) => one - other);
    changes.clear();
    for (const [row, { isThere }] of inOrder) if (isThere) deleteText.run(row);
    for (const [row, { text }] of inOrder) if (text !== null) insertText.run(row, text);
  };
  return {
    put: (row, text) => change(row, { isThere: changes.get(row)?.isThere ?? false, text }),
    remove: (row) => {
      if (changes.get(row)?.isThere === false) changes.delete(row);
      else change(row, { isThere: true, text: null });
    },
    write,
    forget: () => changes.clear(),
  };
}
