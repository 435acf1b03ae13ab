import type { StagedEvent, StagedForm } from './staging/staged-form.ts';

/** What a run's pages add up to. */
export interface RunOutcome {
  /** What the bank shows at the end of the run, in the order of their dates; made as they are taken. */
  readonly posted: Iterable<StagedForm>;
  readonly pending: readonly StagedForm[];
  /** What the bank has taken back. */
  readonly removed: readonly string[];
  /** The last form of what came in the run, though it may have been taken back. Of posted ones, if nothing claims them, none. */
  readonly formOf: (transactionId: string) => StagedForm | undefined;
  /** Of each id its last form, or null once it is taken back. Null for a run in which nothing can go on under another id. */
  readonly lastForms: LastForms | null;
}

export type LastForms = ReadonlyMap<string, StagedForm | null>;

/** @param events in the order in which they came */
export function gatheredOutcome(events: readonly StagedEvent[]): RunOutcome {
  const lastForms = new Map<string, StagedForm | null>();
  const passingForms = new Map<string, StagedForm>();
  for (const event of events) {
    if (event.kind === 'form') {
      lastForms.set(event.form.transactionId, event.form);
      continue;
    }
    const form = lastForms.get(event.transactionId);
    if (form !== undefined && form !== null) passingForms.set(event.transactionId, form);
    lastForms.set(event.transactionId, null);
  }
  const present = inDateOrder([...lastForms.values()].filter((form) => form !== null));
  return {
    posted: present.filter(({ pending }) => !pending),
    pending: present.filter(({ pending }) => pending),
    removed: [...lastForms].flatMap(([transactionId, form]) => (form === null ? [transactionId] : [])),
    formOf: (transactionId) => lastForms.get(transactionId) ?? passingForms.get(transactionId),
    lastForms,
  };
}

/** So that rows only ever go to the end: the search index closes a segment at each step back. */
export function inDateOrder(forms: readonly StagedForm[]): readonly StagedForm[] {
  return forms.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
