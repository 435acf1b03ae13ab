import { z } from 'zod';

/**
 * Calendar days as banks mean them: no clock, no time zone. Never go through `new Date(text)`,
 * which reads a day as midnight UTC and shows the day before west of Greenwich.
 */
export type PlainDate = string & { readonly PlainDate: unique symbol };
/** A calendar month, 'YYYY-MM'. */
export type PlainMonth = string & { readonly PlainMonth: unique symbol };
/** A moment: milliseconds since 1970 UTC, from the wall clock. For display, never for measuring. */
export type Instant = number;

const millisecondsPerDay = 86_400_000;
const plainDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `text` as a day that exists ('2028-02-29' does, '2026-02-30' does not), or null. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = plainDate.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysOfMonth(year, month) ? (text as PlainDate) : null;
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** Whole days since 1970-01-01, negative before it. */
export function dayNumber(date: PlainDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay);
}

/** The day that is `days` days after 1970-01-01. */
export function dateOfDayNumber(days: number): PlainDate {
  const moment = new Date(days * millisecondsPerDay);
  // By parts: the first `toISOString` of a process takes longer than reading a page of transactions.
  return written(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
}

export function monthOf(date: PlainDate): PlainMonth {
  return date.slice(0, 7) as PlainMonth;
}

/** The calendar day that a clock on this machine's wall shows at `instant`. */
export function localDate(instant: Instant): PlainDate {
  const moment = new Date(instant);
  return written(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

/** `month` from 0, as `Date` has it. */
function written(year: number, month: number, day: number): PlainDate {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}` as PlainDate;
}

export const plainDateSchema = z
  .string()
  .max(10)
  .transform((text, context): PlainDate => {
    const date = parsePlainDate(text);
    if (date !== null) return date;
    context.addIssue({ code: 'custom', message: 'must be a day that exists, written YYYY-MM-DD' });
    return z.NEVER;
  });

export const plainMonthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, written YYYY-MM')
  .transform((text) => text as PlainMonth);
