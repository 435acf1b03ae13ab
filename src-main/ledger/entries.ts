import { prepared, preparedColumn, type WritableDatabase } from './database.ts';

/** Gives each new transaction the number it keeps for good. */
export interface Entries {
  readonly next: () => number;
  /** Writes how far the numbers have got. */
  readonly write: () => void;
  readonly forget: () => void;
}

export function openEntries(database: WritableDatabase): Entries {
  const read = preparedColumn<number>(database, 'SELECT next_entry FROM ledger');
  const save = prepared(database, 'UPDATE ledger SET next_entry = ?');
  let upcoming: number | null = null;
  return {
    next: () => {
      const entry = upcoming ?? read.get() ?? 1;
      upcoming = entry + 1;
      return entry;
    },
    write: () => {
      if (upcoming !== null) save.run(upcoming);
      upcoming = null;
    },
    forget: () => {
      upcoming = null;
    },
  };
}
