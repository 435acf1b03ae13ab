import { prepared, type WritableDatabase } from './database.ts';

/** What a transaction was before the bank did something to it. */
export interface EarlierForm {
  readonly day: number;
  readonly amount: number;
  readonly currency: number;
  readonly description: string;
  readonly merchant: number | null;
  readonly bankCategory: number | null;
}

/** What the bank did: settled a pending one, changed one, took one back, gave one again. */
export type BankChange = 'posted' | 'changed' | 'removed' | 'returned';

export interface Changes {
  readonly save: (entry: number, sync: number, what: BankChange, before: EarlierForm) => void;
}

/** Keeps what the lines of a sync's receipt say was before. */
export function openChanges(database: WritableDatabase): Changes {
  const insert = prepared(database, 'INSERT OR IGNORE INTO bank_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return {
    save: (entry, sync, what, { day, amount, currency, description, merchant, bankCategory }) => {
      insert.run(entry, sync, what, day, amount, currency, description, merchant, bankCategory);
    },
  };
}
