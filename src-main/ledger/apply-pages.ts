/**
 * Turns a run's pages into the state they add up to, and writes that: what is new, what changed,
 * what settled (posted after having been pending) and what the bank took back.
 */
import { dayNumber } from '#contract/dates.ts';
import type { BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';
import type { SyncReceipt } from '#ports/ledger.ts';
import type { AccountNumbers } from './account-numbers.ts';
import type { BankWriter, StoredTransaction } from './bank-writer.ts';
import { prepared, preparedTuples, type WritableDatabase } from './database.ts';
import type { Departed } from './departed.ts';
import type { Entries } from './entries.ts';
import { editsOf, freshTransaction, noEdits, type FreshTransaction } from './fresh-transaction.ts';
import { ghostRows } from './ghost-rows.ts';
import { handOver } from './hand-over.ts';
import { hashOfId } from './id-hash.ts';
import type { Names } from './names.ts';
import { dayOfRow } from './row-ids.ts';

export interface PageParts {
  readonly database: WritableDatabase;
  readonly writer: BankWriter;
  readonly names: Names;
  readonly accounts: AccountNumbers;
  readonly departed: Departed;
  readonly entries: Entries;
}

/** What a run's pages say in the end: for each id its last form, or null once it is taken back. */
interface Outcome {
  readonly lastForms: ReadonlyMap<string, BankTransaction | null>;
  /** The last form of what came and was taken back in the same run. */
  readonly passingForms: ReadonlyMap<string, BankTransaction>;
}

function outcomeOf(pages: readonly TransactionsPage[]): Outcome {
  const lastForms = new Map<string, BankTransaction | null>();
  const passingForms = new Map<string, BankTransaction>();
  for (const page of pages) {
    for (const transaction of page.added) lastForms.set(transaction.transactionId, transaction);
    for (const transaction of page.modified) lastForms.set(transaction.transactionId, transaction);
    for (const transactionId of page.removed) {
      const form = lastForms.get(transactionId);
      if (form !== undefined && form !== null) passingForms.set(transactionId, form);
      lastForms.set(transactionId, null);
    }
  }
  return { lastForms, passingForms };
}

/** Writes what `pages` add up to, for `item`, as the sync numbered `sync`. Inside a transaction of the caller's. */
export function applyPages(
  parts: PageParts,
  run: { readonly item: number; readonly sync: number; readonly pages: readonly TransactionsPage[]; readonly rebuild: boolean },
): SyncReceipt {
  const { database, writer, names, accounts, departed, entries } = parts;
  const { lastForms, passingForms } = outcomeOf(run.pages);
  const savePendingForm = prepared(database, 'INSERT OR REPLACE INTO bank_pending_forms VALUES (?, ?, ?, ?, ?, ?)');
  const saveChange = prepared(database, 'INSERT OR IGNORE INTO bank_changes VALUES (?, ?, ?, ?, ?, ?)');
  const settledAs = preparedTuples<[isPresent: number, takenBack: string | null]>(
    database,
    `SELECT t.entry IS NOT NULL, d.transaction_id FROM bank_pending_forms f
     LEFT JOIN bank_transactions t USING (entry) LEFT JOIN bank_departed d USING (entry)
     WHERE f.id_hash = ? AND f.transaction_id = ? ORDER BY t.entry IS NULL`,
  );
  let added = 0;
  let modified = 0;
  let removed = 0;
  let settled = 0;

  const fresh = (
    transaction: BankTransaction,
    entry: number,
    firstSync: number,
    edits = editsOf(database, entry),
  ): FreshTransaction =>
    freshTransaction(transaction, { entry, account: accounts.of(transaction, run.item), firstSync, edits }, names);
  const rememberPending = (
    entry: number,
    transactionId: string,
    form: { readonly day: number; readonly amount: number; readonly description: string } | null,
  ): void => {
    savePendingForm.run(
      entry,
      hashOfId(transactionId),
      transactionId,
      form?.day ?? null,
      form?.amount ?? null,
      form?.description ?? null,
    );
    if (form !== null) saveChange.run(entry, run.sync, 'posted', form.day, form.amount, form.description);
  };

  /** A posted transaction that says which pending one it was takes that one's entry over. */
  const settle = (transaction: BankTransaction, pendingId: string): boolean => {
    const stored = writer.find(pendingId);
    if (stored !== undefined) {
      writer.replace(stored, fresh(transaction, stored.entry, stored.firstSync));
      rememberPending(stored.entry, pendingId, {
        day: dayOfRow(stored.row),
        amount: stored.amount,
        description: stored.description,
      });
      return true;
    }
    const gone = departed.take(pendingId);
    if (gone !== undefined) {
      writer.insert(fresh(transaction, gone.entry, gone.firstSync));
      rememberPending(gone.entry, pendingId, gone);
      return true;
    }
    return false;
  };

  /** A posted transaction that was stored before the bank said which pending one it was takes over what hangs on that one. */
  const join = (entry: number, pendingId: string): boolean => {
    const stored = writer.find(pendingId);
    const waiting = stored?.pending === 1 && stored.entry !== entry ? stored : undefined;
    if (waiting !== undefined) writer.remove(waiting);
    const earlier = waiting === undefined ? departed.take(pendingId) : { ...waiting, day: dayOfRow(waiting.row) };
    if (earlier === undefined) return false;
    handOver(database, earlier.entry, entry);
    rememberPending(entry, pendingId, earlier);
    return true;
  };

  const store = (transaction: BankTransaction): void => {
    const stored = writer.find(transaction.transactionId);
    if (stored !== undefined) {
      const isJoined = transaction.pendingTransactionId !== null && join(stored.entry, transaction.pendingTransactionId);
      const changed = fresh(transaction, stored.entry, stored.firstSync);
      if (isSame(stored, changed) && !isJoined) return;
      if (showsDifferently(stored, changed)) {
        saveChange.run(stored.entry, run.sync, 'changed', dayOfRow(stored.row), stored.amount, stored.description);
      }
      writer.replace(stored, changed);
      const joined = isJoined ? writer.findByEntry(stored.entry) : undefined;
      if (joined !== undefined) writer.reindex(joined);
      if (isJoined) settled += 1;
      else modified += 1;
      return;
    }
    const { pendingTransactionId, transactionId } = transaction;
    if (pendingTransactionId !== null && settle(transaction, pendingTransactionId)) {
      settled += 1;
      return;
    }
    // The bank may go on listing a pending one that has posted: it is the same purchase. Once it has taken the posted
    // one back, the pending one stands for it again.
    const [isPresent, takenBack] =
      (transaction.pending ? settledAs.get(hashOfId(transactionId), transactionId) : undefined) ?? [];
    if (isPresent === 1) return;

    const returned = departed.take(transactionId) ?? (typeof takenBack === 'string' ? departed.take(takenBack) : undefined);
    const entry = returned?.entry ?? entries.next();
    writer.insert(
      returned === undefined ? fresh(transaction, entry, run.sync, noEdits) : fresh(transaction, entry, returned.firstSync),
    );
    added += 1;
    if (pendingTransactionId === null) return;
    const seen = lastForms.get(pendingTransactionId) ?? passingForms.get(pendingTransactionId);
    rememberPending(
      entry,
      pendingTransactionId,
      seen === undefined ? null : { day: dayNumber(seen.date), amount: seen.amount, description: seen.description },
    );
  };

  const takeBack = (stored: StoredTransaction): void => {
    writer.remove(stored);
    departed.add(stored);
    removed += 1;
  };

  // Posted ones first: each may claim the pending one that the same run takes back.
  // In date order, so that rows only ever go to the end: the search index closes a segment at each step back.
  const present = [...lastForms.values()]
    .filter((transaction) => transaction !== null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const transaction of present) if (!transaction.pending) store(transaction);
  for (const [transactionId, form] of lastForms) {
    const stored = form === null ? writer.find(transactionId) : undefined;
    if (stored !== undefined) takeBack(stored);
  }
  for (const transaction of present) if (transaction.pending) store(transaction);
  if (run.rebuild) {
    for (const transactionId of ghostRows(database, accounts, run.item, present)) {
      const stored = writer.find(transactionId);
      if (stored !== undefined) takeBack(stored);
    }
  }
  return { added, modified, removed, settled };
}

function isSame(stored: StoredTransaction, fresh: FreshTransaction): boolean {
  return (
    !showsDifferently(stored, fresh) &&
    stored.account === fresh.account &&
    stored.authorizedDay === fresh.authorizedDay &&
    stored.merchant === fresh.merchant &&
    stored.bankCategory === fresh.bankCategory &&
    stored.channel === fresh.channel &&
    stored.pending === fresh.pending
  );
}

/** Whether a person would see that it is not what it was. */
function showsDifferently(stored: StoredTransaction, fresh: FreshTransaction): boolean {
  return (
    dayOfRow(stored.row) !== fresh.day ||
    stored.amount !== fresh.amount ||
    stored.currency !== fresh.currency ||
    stored.description !== fresh.description
  );
}
