/** How near a day is, in words. */
import { dayNumber, parsePlainDate } from '#contract/dates.ts';

/** Whole days from `today` to `date`, negative when it is past; null for a text that is no day. */
export function daysUntil(date: string, today: string): number | null {
  const [day, from] = [parsePlainDate(date), parsePlainDate(today)];
  return day === null || from === null ? null : dayNumber(day) - dayNumber(from);
}

/** `today`, `tomorrow`, `in 11 days`, `3 days ago`. */
export function dueWords(days: number, locale?: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
