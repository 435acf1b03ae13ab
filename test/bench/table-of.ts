import { textTable } from '../../src-main/cli/text-table.ts';
import type { Figure, Measured } from './measure.ts';

/** The figures as a table of text: a ratio of medians by the clock, by processor time, and of the slowest twentieth. */
export function tableOf(figures: readonly Figure[]): string {
  return textTable(figures, [
    { title: 'Goal', cell: ({ goal }) => goal },
    { title: 'Rows', cell: ({ rows }) => String(rows), align: 'right' },
    { title: 'What', cell: ({ what }) => what },
    { title: 'p50', cell: ({ took }) => amount(took, took.p50), align: 'right' },
    { title: 'least–most', cell: ({ took }) => `${bare(took.least)}–${bare(took.most)}`, align: 'right' },
    { title: 'Beside', cell: ({ limit }) => limit ?? '' },
    { title: 'p50', cell: ({ limitTook }) => (limitTook === null ? '' : amount(limitTook, limitTook.p50)), align: 'right' },
    { title: 'Clock ×', cell: ({ took, limitTook }) => ratio(took.p50, limitTook?.p50), align: 'right' },
    { title: 'Work ×', cell: ({ took, limitTook }) => ratio(took.processor?.p50, limitTook?.processor?.p50), align: 'right' },
    { title: 'p95 ×', cell: ({ took, limitTook }) => slowestRatio(took, limitTook), align: 'right' },
    { title: 'Aim', cell: ({ aim }) => aim },
  ]);
}

function amount({ unit }: Measured, value: number): string {
  return `${bare(value)} ${unit}`;
}

function bare(value: number): string {
  return value !== 0 && value < 100 ? value.toPrecision(3) : value.toFixed(0);
}

/** By processor time where both have it, since a neighbour on the machine makes the slowest twentieth of anything by the clock. */
function slowestRatio(took: Measured, limit: Measured | null): string {
  if (took.processor !== null && limit !== null && limit.processor !== null)
    return ratio(took.processor.p95, limit.processor.p50);
  return ratio(took.p95, limit?.p50);
}

function ratio(value: number | undefined, limit: number | undefined): string {
  if (value === undefined || limit === undefined || limit === 0) return '';
  return (value / limit).toFixed(value < limit ? 3 : 1);
}
