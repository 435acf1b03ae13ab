import { prepared, preparedTuples, type WritableDatabase } from './database.ts';
import { hashOfId } from './id-hash.ts';

/** What a purchase was while it was pending. */
export interface PendingForm {
  readonly day: number;
  readonly amount: number;
  readonly description: string;
}

/** What posted transactions were called, and were, while they were pending. */
export interface PendingForms {
  /** `form` is null for a pending one that was never seen. */
  readonly save: (entry: number, pendingId: string, form: PendingForm | null) => void;
  /** What became of a pending one once it had posted; null when nothing posted says it was this one. */
  readonly successorOf: (pendingId: string) => Successor | null;
}

/** `takenBack` is the id of the posted one, where the bank has taken it back since. */
export interface Successor {
  readonly isPresent: boolean;
  readonly takenBack: string | null;
}

export function openPendingForms(database: WritableDatabase): PendingForms {
  const save = prepared(database, 'INSERT OR REPLACE INTO bank_pending_forms VALUES (?, ?, ?, ?, ?, ?)');
  const successor = preparedTuples<[isPresent: number, takenBack: string | null]>(
    database,
    `SELECT t.entry IS NOT NULL, d.transaction_id FROM bank_pending_forms f
     LEFT JOIN bank_transactions t USING (entry) LEFT JOIN bank_departed d USING (entry)
     WHERE f.id_hash = ? AND f.transaction_id = ? ORDER BY t.entry IS NULL`,
  );
  return {
    save: (entry, pendingId, form) => {
      save.run(entry, hashOfId(pendingId), pendingId, form?.day ?? null, form?.amount ?? null, form?.description ?? null);
    },
    successorOf: (pendingId) => {
      const found = successor.get(hashOfId(pendingId), pendingId);
      return found === undefined ? null : { isPresent: found[0] === 1, takenBack: found[1] };
    },
  };
}
