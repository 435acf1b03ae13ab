/**
 * An Item's transactions as a log that only grows. It is worked out again from the person's rows
 * and the calendar, so nothing but changes made by hand has to be kept.
 */
import { dateOfDayNumber, dayNumber, localDate, type Instant, type PlainDate } from '#contract/dates.ts';
import { sharedFrom } from './account-changes.ts';
import type { ItemRecord } from './bank-state.ts';
import { startOfLocalDay } from './calendar.ts';
import { changeLogOf, posting, put, type ChangeLog, type LogEntry, type LogPart } from './log-entry.ts';
import { withChanges } from './log-with-changes.ts';
import type { BookedRow, Person, RowSeries } from './people/person.ts';

const initialUpdateDays = 30;

export type HistoryStage = 'NOT_READY' | 'INITIAL_UPDATE_COMPLETE' | 'HISTORICAL_UPDATE_COMPLETE';

export function historyStage(item: ItemRecord, now: Instant): HistoryStage {
  if (item.transactions === null) return 'NOT_READY';
  const age = now - item.transactions.since;
  if (age < item.timeline.initialMilliseconds) return 'NOT_READY';
  return age < item.timeline.historicalMilliseconds ? 'INITIAL_UPDATE_COMPLETE' : 'HISTORICAL_UPDATE_COMPLETE';
}

/** Everything that happened to the Item's transactions up to `now`. */
export function changeLog(item: ItemRecord, person: Person, now: Instant): ChangeLog {
  if (item.transactions === null || historyStage(item, now) === 'NOT_READY') return changeLogOf([]);
  const { since, daysRequested } = item.transactions;
  const initialAt = since + item.timeline.initialMilliseconds;
  const historicalAt = since + item.timeline.historicalMilliseconds;
  const startedOn = localDate(since);
  const times: Times = {
    initialAt,
    historicalAt,
    startedOn,
    historyFrom: dateOfDayNumber(dayNumber(startedOn) - daysRequested),
    initialFrom: dateOfDayNumber(dayNumber(startedOn) - initialUpdateDays),
  };
  // An account that changes takes its rows with it: then all of them have to be at hand.
  const isHeld = item.accountChanges.length > 0;
  const series = (isHeld ? [] : (person.series ?? [])).filter(
    ({ accountKey }) => sharedFrom(item, accountKey, historicalAt) !== null,
  );
  const rows = [...person.rows(localDate(now)), ...(isHeld ? (person.series ?? []).flatMap(rowsOf) : [])];

  const happened = whileShared(item, calendarEntries(item, rows, times))
    .filter((entry) => entry.at <= now)
    .sort((one, other) => one.at - other.at || byDay(one, other));
  const held = withChanges(happened, item, (key) => rowOfSeries(series, key));
  const isSplit = initialAt < historicalAt;
  const early = isSplit ? held.filter(({ at }) => at < historicalAt) : [];
  return changeLogOf([
    ...(isSplit ? series.map((one) => seriesPart(one, times.initialFrom, null, initialAt)) : []),
    { kind: 'held', entries: early },
    ...(now < historicalAt
      ? []
      : series.map((one) => seriesPart(one, times.historyFrom, isSplit ? times.initialFrom : null, historicalAt))),
    { kind: 'held', entries: held.slice(early.length) },
  ]);
}

interface Times {
  readonly initialAt: Instant;
  readonly historicalAt: Instant;
  readonly startedOn: PlainDate;
  readonly historyFrom: PlainDate;
  readonly initialFrom: PlainDate;
}

function calendarEntries(
  item: ItemRecord,
  rows: readonly BookedRow[],
  { initialAt, historicalAt, startedOn, historyFrom, initialFrom }: Times,
): readonly LogEntry[] {
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
  return entries;
}

function seriesPart(series: RowSeries, since: PlainDate, until: PlainDate | null, at: Instant): LogPart {
  return {
    kind: 'series',
    series,
    from: firstIndexFrom(series, since),
    to: until === null ? series.length : firstIndexFrom(series, until),
    at,
  };
}

/** The first row of a series that posted on `day` or later. */
function firstIndexFrom(series: RowSeries, day: PlainDate): number {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (series.at(middle).postsOn < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsOf(series: RowSeries): readonly BookedRow[] {
  return Array.from({ length: series.length }, (_, index) => series.at(index));
}

function rowOfSeries(series: readonly RowSeries[], key: string): BookedRow | null {
  for (const one of series) {
    const index = one.indexOf(key);
    if (index !== null) return one.at(index);
  }
  return null;
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
