import { addDays, addMonths, firstOfMonth, formatDay, lastOfMonth } from '../../format/dates.ts';

export interface DateRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface DatePreset extends DateRange {
  readonly label: string;
}

export function datePresets(today: string): readonly DatePreset[] {
  const month = today.slice(0, 7);
  const lastMonth = addMonths(month, -1);
  const year = today.slice(0, 4);
  const lastYear = String(Number(year) - 1).padStart(4, '0');
  return [
    { label: 'This month', from: firstOfMonth(today), to: undefined },
    { label: 'Last month', from: `${lastMonth}-01`, to: lastOfMonth(lastMonth) },
    { label: 'Last 30 days', from: addDays(today, -29), to: undefined },
    { label: 'Last 12 months', from: `${addMonths(month, -11)}-01`, to: undefined },
    { label: 'This year', from: `${year}-01-01`, to: undefined },
    { label: 'Last year', from: `${lastYear}-01-01`, to: `${lastYear}-12-31` },
  ];
}

/** The range in words; null when it is open at both ends. */
export function rangeWords({ from, to }: DateRange, today: string): string | null {
  if (from === undefined && to === undefined) return null;
  const preset = datePresets(today).find((each) => each.from === from && each.to === to);
  if (preset !== undefined) return preset.label;
  const day = (date: string): string => formatDay(date, today, true);
  if (to === undefined) return `Since ${day(from ?? '')}`;
  if (from === undefined) return `Until ${day(to)}`;
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}
