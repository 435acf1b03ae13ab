import type { ItemId } from '#contract/ids.ts';
import type { ArrivedRows } from '#ports/packed-page.ts';
import { hashOfId } from '../id-hash.ts';
import { gatheredOutcome, inDateOrder, type RunOutcome } from '../run-outcome.ts';
import { openFormsOnDisk, type FormsOnDisk } from './forms-on-disk.ts';
import { createHashSet } from './hash-set.ts';
import type { StagedEvent, StagedForm } from './staged-form.ts';

/** The pages of one run, kept until they are committed together. */
export interface StagedRun {
  readonly itemId: ItemId;
  readonly add: (rows: ArrivedRows) => void;
  /**
   * What can be stored as it is read: nothing is taken back, given twice, or claimed by another posted one as its pending
   * form. Null for a run of which all must be known before any of it is written.
   */
  readonly plainOutcome: () => RunOutcome | null;
  readonly gatheredOutcome: () => RunOutcome;
  readonly discard: () => void;
}

/** So many posted ones are held; a run that brings more goes to disk. */
const mostHeld = 20_000;

export function stageRun(ledgerFile: string, itemId: ItemId, held = mostHeld): StagedRun {
  let events: StagedEvent[] = [];
  let number = 0;
  let postedHere = 0;
  let onDisk: FormsOnDisk | null = null;
  let isPlain = true;
  const given = createHashSet();
  const claimed = createHashSet();
  const pending = new Map<string, StagedForm>();

  const isOrdinary = ({ transactionId, pendingTransactionId, ...form }: StagedForm): boolean => {
    const claimedHash = pendingTransactionId === null ? null : hashOfId(pendingTransactionId);
    if (claimedHash !== null) claimed.add(claimedHash);
    const hash = hashOfId(transactionId);
    if (!given.add(hash) || (!form.pending && claimed.has(hash))) return false;
    return pendingTransactionId === null || claimedHash === null || pending.has(pendingTransactionId) || !given.has(claimedHash);
  };
  const addForm = (form: StagedForm): void => {
    isPlain = isOrdinary(form) && isPlain;
    if (form.pending) pending.set(form.transactionId, form);
    if (onDisk !== null && !form.pending) onDisk.add(number, form);
    else events.push({ kind: 'form', number, form });
    number += 1;
    postedHere += onDisk === null && !form.pending ? 1 : 0;
    if (onDisk === null && postedHere > held) moveToDisk();
  };
  const moveToDisk = (): void => {
    const disk = (onDisk = openFormsOnDisk(ledgerFile));
    const stay: StagedEvent[] = [];
    for (const event of events) {
      if (event.kind === 'form' && !event.form.pending) disk.add(event.number, event.form);
      else stay.push(event);
    }
    events = stay;
  };
  const postedForms = (): Iterable<StagedForm> => {
    if (onDisk !== null) return formsOf(onDisk);
    return inDateOrder(events.flatMap((event) => (event.kind === 'form' && !event.form.pending ? [event.form] : [])));
  };

  return {
    itemId,
    add: ({ added, modified, removed }) => {
      for (const form of added) addForm(form);
      for (const form of modified) addForm(form);
      for (const transactionId of removed) {
        isPlain = false;
        events.push({ kind: 'removal', number, transactionId });
        number += 1;
      }
    },
    plainOutcome: () => {
      if (!isPlain) return null;
      const waiting = inDateOrder([...pending.values()]);
      const formOf = (transactionId: string): StagedForm | undefined => pending.get(transactionId);
      return { posted: postedForms(), pending: waiting, removed: [], formOf, lastForms: null };
    },
    gatheredOutcome: () => {
      const fromDisk = Array.from(onDisk?.byDate() ?? [], (one): StagedEvent => ({ kind: 'form', ...one }));
      return gatheredOutcome([...fromDisk, ...events].sort((one, other) => one.number - other.number));
    },
    discard: () => onDisk?.close(),
  };
}

function* formsOf(onDisk: FormsOnDisk): Generator<StagedForm> {
  for (const { form } of onDisk.byDate()) yield form;
}
