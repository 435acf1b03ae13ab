import { dateOfDayNumber, type PlainDate } from '#contract/dates.ts';

const dates = new Map<number, PlainDate>();

/** `dateOfDayNumber`, remembering: lists and exports ask for the same few hundred days over and over. */
export function dateOfDay(day: number): PlainDate {
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = dateOfDayNumber(day)));
  return date;
}
