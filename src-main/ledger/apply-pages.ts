/**
 * Writes what a run's pages add up to: what is new, what changed, what settled (posted after having
 * been pending) and what the bank took back.
 */

import type { SyncReceipt } from '#ports/ledger.ts';
import type { AccountNumbers } from './account-numbers.ts';
import type { StoredTransaction } from './stored-transaction.ts';
import { findCarryOvers, noCarryOvers } from './carry-overs.ts';
import { openChanges, type EarlierForm } from './changes.ts';
import type { Departed, DepartedTransaction } from './departed.ts';
import type { Entries } from './entries.ts';
import { editsOf, freshTransaction, noEdits, type FreshTransaction } from './fresh-transaction.ts';
import { ghostRows } from './ghost-rows.ts';
import { handOver } from './hand-over.ts';
import type { PendingForms } from './pending-forms.ts';
import { dayOfRow } from './row-ids.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { StagedForm } from './staging/staged-form.ts';
import { isSame } from './stored-differences.ts';
import type { WriterParts } from './writer-parts.ts';

export interface PageParts extends WriterParts {
  readonly accounts: AccountNumbers;
  readonly departed: Departed;
  readonly pendingForms: PendingForms;
  readonly entries: Entries;
}

export interface Run {
  readonly item: number;
  readonly sync: number;
  readonly rebuild: boolean;
  readonly outcome: RunOutcome;
}

/** Writes what a run's pages add up to, for `item`, as the sync numbered `sync`. Inside a transaction of the caller's. */
export function applyPages(parts: PageParts, { item, sync, rebuild, outcome }: Run): SyncReceipt {
  const { database, writer, names, accounts, departed, pendingForms, entries } = parts;
  const changes = openChanges(database);
  const carryOvers = outcome.lastForms === null ? noCarryOvers : findCarryOvers(parts, item, outcome.lastForms);
  const goingOn = new Set([...carryOvers.olds.values()].map((old) => old.transactionId));
  const receipt = { added: 0, modified: 0, removed: 0, settled: 0 };

  const fresh = (form: StagedForm, entry: number, firstSync: number, edits = editsOf(database, entry)): FreshTransaction =>
    freshTransaction(form, { entry, account: accounts.of(form, item), firstSync, edits }, names);
  const rememberPending = (entry: number, pendingId: string, form: EarlierForm | null): void => {
    pendingForms.save(entry, pendingId, form);
    if (form !== null) changes.save(entry, sync, 'posted', form);
  };
  const takeDeparted = (transactionId: string, form: StagedForm): (DepartedTransaction & EarlierForm) | undefined => {
    const taken = departed.take(transactionId);
    const currency = taken?.currency ?? names.currency(form.currency);
    return taken === undefined ? undefined : { ...taken, currency, merchant: null, bankCategory: null };
  };

  /** A posted transaction that says which pending one it was takes that one's entry over. */
  const settle = (posted: StagedForm, pendingId: string): boolean => {
    const stored = writer.find(pendingId);
    const earlier = stored === undefined ? takeDeparted(pendingId, posted) : withDay(stored);
    if (earlier === undefined) return false;
    const settled = fresh(posted, earlier.entry, earlier.firstSync);
    if (stored === undefined) writer.insert(settled);
    else writer.replace(stored, settled);
    rememberPending(earlier.entry, pendingId, earlier);
    return true;
  };

  /** One that was stored before the bank said which pending one it was takes over what hangs on that one. */
  const join = (entry: number, pendingId: string, form: StagedForm): boolean => {
    const stored = writer.find(pendingId);
    const waiting = stored?.pending === 1 && stored.entry !== entry ? stored : undefined;
    if (waiting !== undefined) writer.remove(waiting);
    const earlier = waiting === undefined ? takeDeparted(pendingId, form) : withDay(waiting);
    if (earlier === undefined) return false;
    handOver(database, earlier.entry, entry);
    rememberPending(entry, pendingId, earlier);
    return true;
  };

  const update = (stored: StoredTransaction, form: StagedForm): void => {
    const isJoined = form.pendingTransactionId !== null && join(stored.entry, form.pendingTransactionId, form);
    const changed = fresh(form, stored.entry, stored.firstSync);
    if (isSame(stored, changed) && !isJoined) return;
    changes.save(stored.entry, sync, 'changed', withDay(stored));
    writer.replace(stored, changed);
    const joined = isJoined ? writer.findByEntry(stored.entry) : undefined;
    if (joined !== undefined) writer.reindex(joined);
    receipt[isJoined ? 'settled' : 'modified'] += 1;
  };

  /** The same purchase under another id, where the bank does not say so. */
  const goOn = (old: StoredTransaction, form: StagedForm): void => {
    const changed = fresh(form, old.entry, old.firstSync);
    writer.replace(old, changed);
    if (old.pending === 1 && !form.pending) {
      rememberPending(old.entry, old.transactionId, withDay(old));
      receipt.settled += 1;
    } else if (!isSame(old, changed)) {
      changes.save(old.entry, sync, 'changed', withDay(old));
      receipt.modified += 1;
    }
  };

  const add = (form: StagedForm): void => {
    const { transactionId, pendingTransactionId } = form;
    // The bank may go on listing a pending one that has posted: it is the same purchase. Once it has taken the posted
    // one back, the pending one stands for it again.
    const successor = form.pending ? pendingForms.successorOf(transactionId) : null;
    if (successor?.isPresent === true) return;
    const takenBack = successor?.takenBack ?? null;
    const returned = takeDeparted(transactionId, form) ?? (takenBack === null ? undefined : takeDeparted(takenBack, form));
    if (returned !== undefined) changes.save(returned.entry, sync, 'returned', returned);
    const { entry, firstSync } = returned ?? { entry: entries.next(), firstSync: sync };
    writer.insert(returned === undefined ? fresh(form, entry, firstSync, noEdits) : fresh(form, entry, firstSync));
    receipt.added += 1;
    if (pendingTransactionId === null) return;
    const seen = outcome.formOf(pendingTransactionId);
    rememberPending(entry, pendingTransactionId, seen === undefined ? null : { ...fresh(seen, entry, sync, noEdits) });
  };

  const store = (form: StagedForm): void => {
    const stored = writer.find(form.transactionId);
    const old = carryOvers.olds.get(form.transactionId);
    if (stored !== undefined) update(stored, form);
    else if (form.pendingTransactionId !== null && settle(form, form.pendingTransactionId)) receipt.settled += 1;
    else if (old !== undefined) goOn(old, form);
    else add(form);
  };
  const takeBack = (transactionId: string): void => {
    const stored = writer.find(transactionId);
    if (stored === undefined || goingOn.has(transactionId)) return;
    changes.save(stored.entry, sync, 'removed', withDay(stored));
    writer.remove(stored);
    departed.add(stored);
    receipt.removed += 1;
  };

  // Posted ones first: each may claim the pending one that the same run takes back.
  for (const form of outcome.posted) store(form);
  for (const transactionId of outcome.removed) takeBack(transactionId);
  for (const form of outcome.pending) store(form);
  for (const transactionId of carryOvers.ghosts) takeBack(transactionId);
  if (rebuild) {
    const given = [...outcome.posted, ...outcome.pending];
    for (const transactionId of ghostRows(database, accounts, item, given)) takeBack(transactionId);
  }
  return receipt;
}

function withDay(stored: StoredTransaction): StoredTransaction & EarlierForm {
  return { ...stored, day: dayOfRow(stored.row) };
}
