/** The entries of a change log, each about one stage of one row. */
import type { Instant } from '#contract/dates.ts';
import type { BookedRow } from './people/person.ts';

/** A transaction as the bank shows it at some point: one stage of one row. */
export interface ShownTransaction {
  readonly row: BookedRow;
  readonly pending: boolean;
  /** Posted, and this Item has shown it while it was pending. */
  readonly wasPending: boolean;
  /** How many ids its account had had before. */
  readonly generation: number;
}

/** A transaction is put on show, taken back, or no longer spoken of. */
export interface LogEntry {
  readonly at: Instant;
  readonly kind: 'put' | 'drop' | 'forget';
  readonly stage: string;
  readonly shown: ShownTransaction;
}

/** A row has at most two ids for each id of its account: one while it is pending, another once it is posted. */
export function stageKey(rowKey: string, pending: boolean, generation: number): string {
  return `${rowKey}/${pending ? 'pending' : 'posted'}${generation === 0 ? '' : `/${generation}`}`;
}

export function put(row: BookedRow, pending: boolean, at: Instant, generation = 0): LogEntry {
  const shown = { row, pending, wasPending: false, generation };
  return { at, kind: 'put', stage: stageKey(row.key, pending, generation), shown };
}

/** A pending row leaves, and returns under another id. */
export function posting(row: BookedRow, posted: BookedRow, at: Instant, generation = 0): readonly LogEntry[] {
  const after = put(posted, false, at, generation);
  return [
    { ...put(row, true, at, generation), kind: 'drop' },
    { ...after, shown: { ...after.shown, wasPending: true } },
  ];
}
