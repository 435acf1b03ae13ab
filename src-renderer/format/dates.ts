/** Days, months and moments as people read them. A plain day is shown as itself in every time zone. */
import { dateOfDayNumber, dayNumber, parsePlainDate, type PlainDate } from '#contract/dates.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(moment: Date, options: Intl.DateTimeFormatOptions, locale?: string): string {
  const key = JSON.stringify([locale, options]);
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale, options);
    formats.set(key, made);
  }
  return made.format(moment);
}

function formatPlain(date: string, options: Intl.DateTimeFormatOptions, locale?: string): string {
  const day = parsePlainDate(date);
  if (day === null) return date;
  return format(new Date(`${day}T00:00:00Z`), { ...options, timeZone: 'UTC' }, locale);
}

/** A list has many rows of the same few days, and a day takes longer to put into words than to find. */
const days = new Map<string, string>();
const mostDays = 1_000;

/** `Today`, otherwise `20 Nov` in the locale's order; with the year when `withYear`. */
export function formatDay(date: string, today: string, withYear = false, locale?: string): string {
  if (date === today) return 'Today';
  const key = `${date}|${withYear}|${locale ?? ''}`;
  const known = days.get(key);
  if (known !== undefined) return known;

  const text = formatPlain(date, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}) }, locale);
  if (days.size >= mostDays) days.clear();
  days.set(key, text);
  return text;
}

/** `Fri, 20 Nov 2026` in the locale's order. */
export function formatLongDay(date: string, locale?: string): string {
  return formatPlain(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, locale);
}

/** 'YYYY-MM' as `November 2026`. */
export function formatMonth(month: string, locale?: string): string {
  return formatPlain(`${month}-01`, { month: 'long', year: 'numeric' }, locale);
}

export function formatMonthName(month: string, locale?: string): string {
  return formatPlain(`${month}-01`, { month: 'long' }, locale);
}

/** 'YYYY-MM' or 'YYYY-MM-DD' as `Nov 2026`. */
export function formatShortMonth(date: string, locale?: string): string {
  return formatPlain(`${date.slice(0, 7)}-01`, { month: 'short', year: 'numeric' }, locale);
}

/** A moment on this machine's clock: `20 Nov 2026, 09:41`. */
export function formatMoment(instant: number, locale?: string): string {
  return format(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' }, locale);
}

/** The time of day, on this machine's clock. */
export function formatTime(instant: number, locale?: string): string {
  return format(new Date(instant), { timeStyle: 'short' }, locale);
}

export function formatMomentDay(instant: number, locale?: string): string {
  return format(new Date(instant), { day: 'numeric', month: 'short', year: 'numeric' }, locale);
}

const relativeSteps: readonly (readonly [limitSeconds: number, unitSeconds: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [3600, 60, 'minute'],
  [86_400, 3600, 'hour'],
  [30 * 86_400, 86_400, 'day'],
];

/**
 * `just now`, `2 min. ago`, `3 hr. ago`, `5 days ago`, and the day itself after a month. So too of what a clock that was
 * ahead has noted: nothing that happened is "just now" for years.
 */
export function formatAgo(instant: number, now: number, locale?: string): string {
  const seconds = Math.round((now - instant) / 1000);
  if (seconds < 45 && seconds > -300) return 'just now';
  if (seconds < 0) return formatMomentDay(instant, locale);
  for (const [limitSeconds, unitSeconds, unit] of relativeSteps) {
    if (seconds < limitSeconds) {
      const style = unit === 'day' ? 'long' : 'short';
      return new Intl.RelativeTimeFormat(locale, { style }).format(-Math.max(1, Math.round(seconds / unitSeconds)), unit);
    }
  }
  return format(new Date(instant), { day: 'numeric', month: 'short', year: 'numeric' }, locale);
}

/** The first day of `date`'s month. */
export function firstOfMonth(date: string): PlainDate {
  return `${date.slice(0, 7)}-01` as PlainDate;
}

/** The last day of 'YYYY-MM'. */
export function lastOfMonth(month: string): PlainDate {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  return dateOfDayNumber(Math.round(Date.UTC(year, monthOfYear, 0) / 86_400_000));
}

/** 'YYYY-MM', `months` before or after. */
export function addMonths(month: string, months: number): string {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  const total = year * 12 + (monthOfYear - 1) + months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

export function addDays(date: string, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date as PlainDate) + days);
}

/** The same day of the month `months` earlier, or that month's last day when it is shorter. */
export function monthsBefore(date: string, months: number): PlainDate {
  const month = addMonths(date.slice(0, 7), -months);
  const wanted = `${month}-${date.slice(8)}`;
  return parsePlainDate(wanted) ?? lastOfMonth(month);
}

export function daysLeftInMonth(date: string): number {
  return Number(lastOfMonth(date.slice(0, 7)).slice(8)) - Number(date.slice(8));
}
