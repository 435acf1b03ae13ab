import type { Instant, PlainDate } from '#contract/dates.ts';

/** The day that is `dayOfMonth` in the month that is `months` after that of `day`; a month too short for it runs over. */
export function monthsAfter(day: PlainDate, months: number, dayOfMonth = Number(day.slice(8))): PlainDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, dayOfMonth)).toISOString().slice(0, 10) as PlainDate;
}

/** The moment at which this machine's wall calendar turns to `day`. */
export function startOfLocalDay(day: PlainDate): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}
