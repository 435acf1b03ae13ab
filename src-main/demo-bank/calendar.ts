import type { Instant, PlainDate } from '#contract/dates.ts';

/** The moment at which this machine's wall calendar turns to `day`. */
export function startOfLocalDay(day: PlainDate): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}
