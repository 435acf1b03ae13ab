/** The entries of a change log, each about one stage of one row. */
import type { Instant, PlainDate } from '#contract/dates.ts';
import type { BookedRow, RowSeries } from './people/person.ts';

/** A transaction as the bank shows it at some point: one stage of one row. */
export interface ShownTransaction {
  readonly row: BookedRow;
  readonly pending: boolean;
  /** Posted, and this Item has shown it while it was pending. */
  readonly wasPending: boolean;
  /** How many ids its account had had before. */
  readonly generation: number;
}

/** Plaid: a pending row's date is when it happened, a posted one's when it posted. */
export function dateOf({ row, pending }: ShownTransaction): PlainDate {
  return pending ? row.authorizedOn : row.postsOn;
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

/** Entries in a row: some that are held, or the rows of a series from one index up to another, all put on show at once. */
export type LogPart =
  | { readonly kind: 'held'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'series'; readonly series: RowSeries; readonly from: number; readonly to: number; readonly at: Instant };

/** Everything that ever happened to an Item's transactions, oldest first. It only grows. */
export interface ChangeLog {
  readonly parts: readonly LogPart[];
  readonly length: number;
  /** Of the accounts that have rows in it. */
  readonly accountKeys: ReadonlySet<string>;
}

export function changeLogOf(parts: readonly LogPart[]): ChangeLog {
  const filled = parts.filter((part) => lengthOf(part) > 0);
  return {
    parts: filled,
    length: filled.reduce((length, part) => length + lengthOf(part), 0),
    accountKeys: new Set(
      filled.flatMap((part) =>
        part.kind === 'series' ? [part.series.accountKey] : part.entries.map(({ shown }) => shown.row.accountKey),
      ),
    ),
  };
}

/** The log as it was when it had `length` entries. */
export function beginningOf({ parts }: ChangeLog, length: number): ChangeLog {
  let left = length;
  return changeLogOf(
    parts.map((part): LogPart => {
      const taken = Math.min(left, lengthOf(part));
      left -= taken;
      return part.kind === 'held' ? { ...part, entries: part.entries.slice(0, taken) } : { ...part, to: part.from + taken };
    }),
  );
}

export function lengthOf(part: LogPart): number {
  return part.kind === 'held' ? part.entries.length : part.to - part.from;
}

export function heldEntries({ parts }: ChangeLog): readonly LogEntry[] {
  const [only, ...others] = parts.flatMap((part) => (part.kind === 'held' ? [part.entries] : []));
  return others.length === 0 ? (only ?? []) : [...(only ?? []), ...others.flat()];
}

/** Where in the log a row of a series is put on show; null for every other row. */
export function seriesPosition({ parts }: ChangeLog, { row, pending, generation }: ShownTransaction): number | null {
  if (pending || generation > 0) return null;
  let start = 0;
  for (const part of parts) {
    const index = part.kind === 'series' ? part.series.indexOf(row.key) : null;
    if (part.kind === 'series' && index !== null && index >= part.from && index < part.to) return start + index - part.from;
    start += lengthOf(part);
  }
  return null;
}

/** What the log leaves on show, in the order of its last entries; those of a series are made as they are taken. */
export function* shownAtEnd(log: ChangeLog): Generator<ShownTransaction> {
  const last = new Map(heldEntries(log).map((entry) => [entry.stage, entry]));
  for (const part of log.parts) {
    if (part.kind === 'held') {
      for (const entry of part.entries) if (entry.kind === 'put' && last.get(entry.stage) === entry) yield entry.shown;
      continue;
    }
    for (let index = part.from; index < part.to; index += 1) {
      const { stage, shown } = put(part.series.at(index), false, part.at);
      if (!last.has(stage)) yield shown;
    }
  }
}
