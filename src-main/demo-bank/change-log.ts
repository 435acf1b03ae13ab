/**
 * An Item's transactions as a log that only grows. It is worked out again from the person's rows
 * and the calendar, so nothing but changes made by hand has to be kept.
 */
import { dateOfDayNumber, dayNumber, localDate, type Instant, type PlainDate } from '#contract/dates.ts';
import type { ItemRecord, RowChange } from './bank-state.ts';
import { startOfLocalDay } from './calendar.ts';
import type { BookedRow } from './people/person.ts';

const initialUpdateDays = 30;

/** A transaction as the bank shows it at some point: one stage of one row. */
export interface ShownTransaction {
  readonly row: BookedRow;
  readonly pending: boolean;
  /** Posted, and this Item has shown it while it was pending. */
  readonly wasPending: boolean;
}

export type LogEntry =
  | { readonly at: Instant; readonly kind: 'put'; readonly stage: string; readonly shown: ShownTransaction }
  | { readonly at: Instant; readonly kind: 'drop'; readonly stage: string; readonly shown: ShownTransaction };

export type HistoryStage = 'NOT_READY' | 'INITIAL_UPDATE_COMPLETE' | 'HISTORICAL_UPDATE_COMPLETE';

/** A row has at most two ids: one while it is pending, another once it is posted. */
export function stageKey(rowKey: string, pending: boolean): string {
  return `${rowKey}/${pending ? 'pending' : 'posted'}`;
}

export function historyStage(item: ItemRecord, now: Instant): HistoryStage {
  if (item.transactions === null) return 'NOT_READY';
  const age = now - item.transactions.since;
  if (age < item.timeline.initialMilliseconds) return 'NOT_READY';
  return age < item.timeline.historicalMilliseconds ? 'INITIAL_UPDATE_COMPLETE' : 'HISTORICAL_UPDATE_COMPLETE';
}

/** Everything that happened to the Item's transactions up to `now`, oldest first. */
export function changeLog(item: ItemRecord, rows: readonly BookedRow[], now: Instant): readonly LogEntry[] {
  if (item.transactions === null || historyStage(item, now) === 'NOT_READY') return [];
  const { since, daysRequested } = item.transactions;
  const initialAt = since + item.timeline.initialMilliseconds;
  const historicalAt = since + item.timeline.historicalMilliseconds;
  const startedOn = localDate(since);
  const historyFrom = dateOfDayNumber(dayNumber(startedOn) - daysRequested);
  const initialFrom = dateOfDayNumber(dayNumber(startedOn) - initialUpdateDays);
  const atStartOf = (day: PlainDate): Instant => Math.max(startOfLocalDay(day), historicalAt);

  const entries: LogEntry[] = [];
  for (const row of rows) {
    if (row.postsOn <= startedOn) {
      if (row.postsOn < historyFrom) continue;
      entries.push(put(row, false, row.postsOn >= initialFrom ? initialAt : historicalAt));
      continue;
    }
    const appeared = row.appearsOn <= startedOn;
    if (row.appearsOn < row.postsOn) entries.push(put(row, true, appeared ? initialAt : atStartOf(row.appearsOn)));
    if (row.appearsOn < row.postsOn) entries.push(...posting(row, row, atStartOf(row.postsOn)));
    else entries.push(put(row, false, atStartOf(row.postsOn)));
  }
  for (const change of item.changes) {
    if (change.kind !== 'add' || change.row.postsOn <= localDate(change.at)) continue;
    entries.push(...posting(change.row, change.row, atStartOf(change.row.postsOn)));
  }
  const happened = entries.filter((entry) => entry.at <= now).sort((one, other) => one.at - other.at || byDay(one, other));
  return item.changes.length === 0 ? happened : withChanges(happened, item.changes);
}

/** What the log leaves on show, in the order of its last entries. */
export function shownAtEnd(log: readonly LogEntry[]): readonly ShownTransaction[] {
  const shown = new Map<string, ShownTransaction>();
  for (const entry of log) {
    shown.delete(entry.stage);
    if (entry.kind === 'put') shown.set(entry.stage, entry.shown);
  }
  return [...shown.values()];
}

function put(row: BookedRow, pending: boolean, at: Instant): LogEntry {
  return { at, kind: 'put', stage: stageKey(row.key, pending), shown: { row, pending, wasPending: false } };
}

/** A pending row leaves, and returns under another id. */
function posting(row: BookedRow, posted: BookedRow, at: Instant): readonly LogEntry[] {
  const after = put(posted, false, at);
  return [
    { ...put(row, true, at), kind: 'drop' },
    { ...after, shown: { ...after.shown, wasPending: true } },
  ];
}

function byDay(one: LogEntry, other: LogEntry): number {
  const [day, otherDay] = [one, other].map(({ shown }) => (shown.pending ? shown.row.appearsOn : shown.row.postsOn));
  return (day ?? '').localeCompare(otherDay ?? '');
}

/**
 * Merges changes made by hand into the calendar's, each where its moment puts it. A row that was
 * removed or posted by hand is left alone when the calendar reaches it.
 */
function withChanges(happened: readonly LogEntry[], changes: readonly RowChange[]): readonly LogEntry[] {
  const log: LogEntry[] = [];
  const shownNow = new Map<string, LogEntry>();
  const settledByHand = new Set<string>();
  const record = (entry: LogEntry): void => {
    log.push(entry);
    if (entry.kind === 'put') shownNow.set(entry.stage, entry);
    else shownNow.delete(entry.stage);
  };
  const recordCalendar = (entry: LogEntry): void => {
    if (!settledByHand.has(entry.shown.row.key)) record(entry);
  };

  let next = 0;
  for (const change of changes) {
    for (let entry = happened[next]; entry !== undefined && entry.at <= change.at; entry = happened[++next])
      recordCalendar(entry);
    for (const entry of entriesOf(change, shownNow)) record(entry);
    if (change.kind === 'remove' || change.kind === 'post') settledByHand.add(change.key);
  }
  happened.slice(next).forEach(recordCalendar);
  return log;
}

function entriesOf(change: RowChange, shownNow: ReadonlyMap<string, LogEntry>): readonly LogEntry[] {
  if (change.kind === 'add') return [put(change.row, change.row.postsOn > localDate(change.at), change.at)];

  const current = shownNow.get(stageKey(change.key, false)) ?? shownNow.get(stageKey(change.key, true));
  if (current === undefined) return [];
  const { row, pending } = current.shown;
  if (change.kind === 'remove') return [{ ...current, at: change.at, kind: 'drop' }];
  if (change.kind === 'post') {
    if (!pending) return [];
    const posted: BookedRow = { ...row, postsOn: change.on, amount: change.amount ?? row.amount };
    return posting(row, posted, change.at);
  }
  const name = change.name ?? row.name;
  const amount = change.amount ?? (pending ? (row.pendingAmount ?? row.amount) : row.amount);
  const changed = pending ? { ...row, name, pendingAmount: amount } : { ...row, name, amount };
  return [{ ...current, at: change.at, shown: { ...current.shown, row: changed } }];
}
