/**
 * An Item's transactions as a log that only grows. It is worked out again from the person's rows
 * and the calendar, so nothing but changes made by hand has to be kept.
 */
import { dateOfDayNumber, dayNumber, localDate, type Instant, type PlainDate } from '#contract/dates.ts';
import { sharedFrom } from './account-changes.ts';
import type { ItemRecord } from './bank-state.ts';
import { startOfLocalDay } from './calendar.ts';
import { posting, put, type LogEntry, type ShownTransaction } from './log-entry.ts';
import { withChanges } from './log-with-changes.ts';
import type { BookedRow } from './people/person.ts';

const initialUpdateDays = 30;

export type HistoryStage = 'NOT_READY' | 'INITIAL_UPDATE_COMPLETE' | 'HISTORICAL_UPDATE_COMPLETE';

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
  const happened = whileShared(item, entries)
    .filter((entry) => entry.at <= now)
    .sort((one, other) => one.at - other.at || byDay(one, other));
  return withChanges(happened, item);
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

/** What happens on an account that is not shared is heard of once it is. */
function whileShared(item: ItemRecord, entries: readonly LogEntry[]): LogEntry[] {
  if (item.selectedAccountKeys === null && item.accountChanges.length === 0) return [...entries];
  return entries.flatMap((entry) => {
    const at = sharedFrom(item, entry.shown.row.accountKey, entry.at);
    return at === null ? [] : [{ ...entry, at }];
  });
}

function byDay(one: LogEntry, other: LogEntry): number {
  const [day, otherDay] = [one, other].map(({ shown }) => (shown.pending ? shown.row.appearsOn : shown.row.postsOn));
  return (day ?? '').localeCompare(otherDay ?? '');
}
