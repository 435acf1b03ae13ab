/** Months as numbers, year × 12 + month − 1, so that they can be stored small and counted with. */
import { dateOfDayNumber, dayNumber, type PlainDate, type PlainMonth } from '#contract/dates.ts';

const monthByDay = new Map<number, number>();

export function monthOfDay(day: number): number {
  const known = monthByDay.get(day);
  if (known !== undefined) return known;
  const date = dateOfDayNumber(day);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  monthByDay.set(day, month);
  return month;
}

/** The first day of `month`. With `month + 1` it is also the end, exclusive, of `month`. */
export function firstDayOfMonth(month: number): number {
  return dayNumber(`${plainMonth(month)}-01` as PlainDate);
}

export function plainMonth(month: number): PlainMonth {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}` as PlainMonth;
}

export function monthNumber(month: PlainMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
