/** Days and their numbers, remembered: a ledger has a few hundred of them and asks for each over and over. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';

const dates = new Map<number, PlainDate>();
const days = new Map<PlainDate, number>();

export function dateOfDay(day: number): PlainDate {
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = dateOfDayNumber(day)));
  return date;
}

export function dayOfDate(date: PlainDate): number {
  let day = days.get(date);
  if (day === undefined) days.set(date, (day = dayNumber(date)));
  return day;
}
