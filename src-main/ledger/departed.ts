import type { StoredTransaction } from './stored-transaction.ts';
import { prepared, type WritableDatabase } from './database.ts';
import { hashOfId } from './id-hash.ts';
import { dayOfRow } from './row-ids.ts';

export interface DepartedTransaction {
  readonly entry: number;
  readonly day: number;
  readonly amount: number;
  readonly description: string;
  readonly firstSync: number;
  /** Null where a Coffer of before has written it. */
  readonly currency: number | null;
}

/** What the bank took back, so that edits wait for it: it may come again, or post under another id. */
export interface Departed {
  readonly add: (stored: StoredTransaction) => void;
  /** Answers and removes it. */
  readonly take: (transactionId: string) => DepartedTransaction | undefined;
}

export function openDeparted(database: WritableDatabase): Departed {
  const insert = prepared(database, 'INSERT OR REPLACE INTO bank_departed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const select = prepared<DepartedTransaction>(
    database,
    `SELECT entry, day, amount, description, first_sync AS firstSync, currency FROM bank_departed WHERE id_hash = ? AND transaction_id = ?`,
  );
  const remove = prepared(database, 'DELETE FROM bank_departed WHERE entry = ?');
  return {
    add: ({ row, entry, transactionId, account, pending, amount, description, firstSync, currency }) => {
      insert.run(
        entry, hashOfId(transactionId), transactionId, account, pending, dayOfRow(row), amount, description, firstSync, currency,
      ); // prettier-ignore
    },
    take: (transactionId) => {
      const found = select.get(hashOfId(transactionId), transactionId);
      if (found !== undefined) remove.run(found.entry);
      return found;
    },
  };
}
