/**
 * Writes single transactions with everything that must stay in step with them: listing, search,
 * rollups. It knows nothing of pages and runs; `apply-pages` decides what to write.
 */
import { failed, type CofferError } from '#contract/failures.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import type { FreshTransaction } from './fresh-transaction.ts';
import { hashOfId } from './id-hash.ts';
import type { Rollups } from './rollups.ts';
import { dayOfRow, firstRowOfDay, lastSequence } from './row-ids.ts';
import { openSearchIndex } from './search-index.ts';
import { searchableText } from './search-text.ts';
import type { StoredTransaction } from './stored-transaction.ts';

export interface BankWriter {
  readonly find: (transactionId: string) => StoredTransaction | undefined;
  readonly findByEntry: (entry: number) => StoredTransaction | undefined;
  /** All of one account; reads the whole ledger. */
  readonly ofAccount: (account: number) => readonly StoredTransaction[];
  readonly insert: (fresh: FreshTransaction) => void;
  /** Puts `fresh` in the place of `stored`, on another row where the day differs. */
  readonly replace: (stored: StoredTransaction, fresh: FreshTransaction) => void;
  readonly remove: (stored: StoredTransaction) => void;
  /** The same transaction, on another account. */
  readonly moveTo: (stored: StoredTransaction, account: number) => void;
  /** Writes the entry's category that counts, the user's or the bank's, into what derives from it. */
  readonly recategorise: (stored: StoredTransaction, category: number) => void;
  /** Writes the search index anew for one transaction whose note changed. */
  readonly reindex: (stored: StoredTransaction) => void;
  /** Writes what waits to be written in better order. */
  readonly write: () => void;
  readonly forget: () => void;
}

const selectStored = `
  SELECT t.row, t.entry, t.transaction_id AS transactionId, t.account, t.authorized_day AS authorizedDay, t.amount, t.currency,
    t.description, t.merchant, t.bank_category AS bankCategory, t.channel, t.detail, t.pending, t.first_sync AS firstSync, l.category
  FROM bank_transactions t JOIN derived_listing l ON l.row = t.row`;

export function openBankWriter(database: WritableDatabase, rollups: Rollups): BankWriter {
  const findById = prepared<StoredTransaction>(database, `${selectStored} WHERE t.id_hash = ? AND t.transaction_id = ?`);
  const findByEntry = prepared<StoredTransaction>(database, `${selectStored} WHERE t.entry = ?`);
  const findByAccount = prepared<StoredTransaction>(database, `${selectStored} WHERE l.account = ? ORDER BY t.row`);
  const insertFacts = prepared(database, 'INSERT INTO bank_transactions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const updateFacts = prepared(
    database,
    `UPDATE bank_transactions SET id_hash = ?, transaction_id = ?, account = ?, authorized_day = ?, amount = ?, currency = ?,
       description = ?, merchant = ?, bank_category = ?, channel = ?, pending = ?, detail = ? WHERE row = ?`,
  );
  const deleteFacts = prepared(database, 'DELETE FROM bank_transactions WHERE row = ?');
  const insertListing = prepared(database, 'INSERT INTO derived_listing VALUES (?, ?, ?, ?, ?, ?)');
  const updateListing = prepared(
    database,
    'UPDATE derived_listing SET account = ?, category = ?, amount = ?, currency = ?, pending = ? WHERE row = ?',
  );
  const deleteListing = prepared(database, 'DELETE FROM derived_listing WHERE row = ?');
  const search = openSearchIndex(database);
  const noteOf = preparedColumn<string>(database, 'SELECT note FROM user_notes WHERE entry = ?');
  const merchantName = preparedColumn<string>(database, 'SELECT name FROM names_merchants WHERE merchant = ?');
  const lastRowOfDay = preparedColumn<number | null>(
    database,
    'SELECT max(row) FROM bank_transactions WHERE row >= ? AND row < ?',
  );

  /** The next free row of each day, as long as one transaction lasts. */
  const nextRows = new Map<number, number>();
  const takeRow = (day: number): number => {
    const first = firstRowOfDay(day);
    const next = nextRows.get(day) ?? (lastRowOfDay.get(first, firstRowOfDay(day + 1)) ?? first - 1) + 1;
    if (next > first + lastSequence) throw dayIsFull();
    nextRows.set(day, next + 1);
    return next;
  };

  const index = (row: number, description: string, merchant: string | null, note: string | null): void => {
    search.put(row, searchableText(description, merchant, note));
  };
  const nameOf = (merchant: number | null): string | null => (merchant === null ? null : (merchantName.get(merchant) ?? null));

  const put = (row: number, fresh: FreshTransaction): void => {
    const { entry, transactionId, account, authorizedDay, amount, currency, description, merchant, bankCategory } = fresh;
    insertFacts.run(
      row, entry, hashOfId(transactionId), transactionId, account, authorizedDay, amount, currency, description, merchant,
      bankCategory, fresh.channel, fresh.pending, fresh.firstSync, fresh.detail,
    ); // prettier-ignore
    insertListing.run(row, account, fresh.category, amount, currency, fresh.pending);
    index(row, description, fresh.merchantName, fresh.note);
    rollups.add(fresh);
  };

  const remove = (stored: StoredTransaction): void => {
    deleteFacts.run(stored.row);
    deleteListing.run(stored.row);
    search.remove(stored.row);
    rollups.subtract(counted(stored));
  };

  return {
    find: (transactionId) => findById.get(hashOfId(transactionId), transactionId),
    findByEntry: (entry) => findByEntry.get(entry),
    ofAccount: (account) => findByAccount.all(account),
    insert: (fresh) => put(takeRow(fresh.day), fresh),
    remove,
    replace: (stored, fresh) => {
      if (dayOfRow(stored.row) !== fresh.day) {
        remove(stored);
        put(takeRow(fresh.day), fresh);
        return;
      }
      const { transactionId, account, authorizedDay, amount, currency, description, merchant, bankCategory, channel, pending } =
        fresh;
      updateFacts.run(
        hashOfId(transactionId), transactionId, account, authorizedDay, amount, currency, description, merchant, bankCategory,
        channel, pending, fresh.detail, stored.row,
      ); // prettier-ignore
      updateListing.run(account, fresh.category, amount, currency, pending, stored.row);
      if (stored.description !== description || stored.merchant !== merchant) {
        search.remove(stored.row);
        index(stored.row, description, fresh.merchantName, fresh.note);
      }
      rollups.subtract(counted(stored));
      rollups.add(fresh);
    },
    moveTo: (stored, account) => {
      prepared(database, 'UPDATE bank_transactions SET account = ? WHERE row = ?').run(account, stored.row);
      updateListing.run(account, stored.category, stored.amount, stored.currency, stored.pending, stored.row);
      rollups.subtract(counted(stored));
      rollups.add({ ...counted(stored), account });
    },
    recategorise: (stored, category) => {
      updateListing.run(stored.account, category, stored.amount, stored.currency, stored.pending, stored.row);
      rollups.subtract(counted(stored));
      rollups.add({ ...counted(stored), category });
    },
    reindex: (stored) => {
      search.remove(stored.row);
      index(stored.row, stored.description, nameOf(stored.merchant), noteOf.get(stored.entry) ?? null);
    },
    write: search.write,
    forget: () => {
      nextRows.clear();
      search.forget();
    },
  };
}

function dayIsFull(): CofferError {
  const most = (lastSequence + 1).toLocaleString('en');
  return failed(
    'malformed-response',
    `The bank gives more than ${most} transactions of one day, more than Coffer can hold, so nothing of this update was used.`,
  );
}

function counted(stored: StoredTransaction): StoredTransaction & { readonly day: number } {
  return { ...stored, day: dayOfRow(stored.row) };
}
