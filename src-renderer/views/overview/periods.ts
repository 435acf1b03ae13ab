import type { PlainDate } from '#contract/dates.ts';
import { monthsBefore } from '../../format/dates.ts';

export const periods = ['1M', '3M', '1Y', '2Y', 'All'] as const;
export type PeriodName = (typeof periods)[number];

const monthsOf: Readonly<Record<PeriodName, number | null>> = { '1M': 1, '3M': 3, '1Y': 12, '2Y': 24, All: null };

const words: Readonly<Record<PeriodName, string>> = {
  '1M': 'over the last month',
  '3M': 'over the last 3 months',
  '1Y': 'over the last year',
  '2Y': 'over the last 2 years',
  All: 'since the beginning',
};

/** The first day of a period that ends today; null when it goes back as far as there is. */
export function startOf(period: PeriodName, today: string): PlainDate | null {
  const months = monthsOf[period];
  return months === null ? null : monthsBefore(today, months);
}

export function periodWords(period: PeriodName): string {
  return words[period];
}
