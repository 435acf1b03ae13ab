/** What comes again and again, sorted and summed. Amounts in minor units, money out negative. */
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { bankWords } from '../../format/bank-words.ts';
import { daysUntil } from '../../format/due.ts';

/** How often each of Plaid's frequencies comes in a year; of others nothing can be summed. */
const timesAYear: Readonly<Record<string, number>> = {
  WEEKLY: 52,
  BIWEEKLY: 26,
  SEMI_MONTHLY: 24,
  MONTHLY: 12,
  ANNUALLY: 1,
};

const rhythmNames: Readonly<Record<string, string>> = {
  WEEKLY: 'Every week',
  BIWEEKLY: 'Every two weeks',
  SEMI_MONTHLY: 'Twice a month',
  MONTHLY: 'Every month',
  ANNUALLY: 'Every year',
  UNKNOWN: 'Irregular',
};

export function rhythmName(rhythm: string): string {
  return rhythmNames[rhythm] ?? bankWords(rhythm.toLowerCase());
}

/** What it is called: the merchant where the bank knows one. */
export function streamName({ merchant, description }: RecurringStream): string {
  return merchant ?? description;
}

/** What is paid or comes each time, as far as the bank says. */
export function usualAmount({ averageAmount, lastAmount }: RecurringStream): number | null {
  return averageAmount ?? lastAmount;
}

export interface StreamGroups {
  readonly goingOut: readonly RecurringStream[];
  readonly comingIn: readonly RecurringStream[];
  readonly ended: readonly RecurringStream[];
}

/** Of what goes on, the largest in a year first; of what has ended, the latest first. */
export function groupStreams(streams: readonly RecurringStream[]): StreamGroups {
  const active = streams.filter(({ isActive }) => isActive).toSorted((a, b) => Math.abs(ofYear(b)) - Math.abs(ofYear(a)));
  return {
    goingOut: active.filter((stream) => (usualAmount(stream) ?? 0) < 0),
    comingIn: active.filter((stream) => (usualAmount(stream) ?? 0) >= 0),
    ended: streams.filter(({ isActive }) => !isActive).toSorted((a, b) => (a.lastDate < b.lastDate ? 1 : -1)),
  };
}

function ofYear(stream: RecurringStream): number {
  return (usualAmount(stream) ?? 0) * (timesAYear[stream.rhythm] ?? 0);
}

export interface MonthlyTotal {
  readonly currency: string;
  /** Of an average month, positive. */
  readonly perMonth: number;
}

export interface MonthlyTotals {
  readonly totals: readonly MonthlyTotal[];
  /** How many are not in the totals, since nobody knows how often or how much. */
  readonly leftOut: number;
}

/** What the streams make in an average month, one total for each currency. */
export function monthlyTotals(streams: readonly RecurringStream[]): MonthlyTotals {
  const totals = new Map<string, number>();
  let leftOut = 0;
  for (const stream of streams) {
    const { currency, rhythm } = stream;
    if (usualAmount(stream) === null || timesAYear[rhythm] === undefined) leftOut += 1;
    else totals.set(currency, (totals.get(currency) ?? 0) + ofYear(stream));
  }
  return {
    totals: [...totals].map(([currency, perYear]) => ({ currency, perMonth: Math.abs(Math.round(perYear / 12)) })),
    leftOut,
  };
}

export interface Upcoming {
  readonly stream: RecurringStream;
  readonly on: string;
  /** Days from today, 0 for today. */
  readonly days: number;
}

/** What the bank expects within `days` days, the next first. */
export function upcoming(streams: readonly RecurringStream[], today: string, days: number): readonly Upcoming[] {
  return streams
    .flatMap((stream): Upcoming[] => {
      const left = stream.nextDate === null ? null : daysUntil(stream.nextDate, today);
      return stream.nextDate === null || left === null || !stream.isActive || left < 0 || left > days
        ? []
        : [{ stream, on: stream.nextDate, days: left }];
    })
    .toSorted((a, b) => a.days - b.days);
}

/** By how much more or less was paid the last time than usual, in minor units; null within five hundredths. */
export function lastChange({ averageAmount, lastAmount }: RecurringStream): number | null {
  if (averageAmount === null || lastAmount === null || averageAmount === 0) return null;
  const change = Math.abs(lastAmount) - Math.abs(averageAmount);
  return Math.abs(change) <= Math.abs(averageAmount) * 0.05 ? null : change;
}
