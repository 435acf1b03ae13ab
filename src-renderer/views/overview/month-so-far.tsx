import { useMemo, useState, type ReactElement } from 'react';

import type { MonthSummary } from '#contract/shapes/overview.ts';
import { addDays, daysLeftInMonth, firstOfMonth, formatDay, formatMonthName, lastOfMonth } from '../../format/dates.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import type { LineSeries } from '../../ui/line-chart-frame.ts';
import { Money } from '../../ui/money.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Card } from '../../ui/view.tsx';
import css from './overview.module.css';
import { Spent } from './spent.tsx';

interface MonthSoFarProps {
  readonly summary: MonthSummary | null;
  readonly currency: string;
  readonly isWaiting: boolean;
  readonly today: string;
}

const chartPixels = 118;
/** Of the two lines over the chart. */
const wordsPixels = 47;

/** What was spent this month, as a line against an even spending of the usual. */
export function MonthSoFar({ summary, currency, isWaiting, today }: MonthSoFarProps): ReactElement {
  const [hovered, setHovered] = useState<number | null>(null);
  const month = today.slice(0, 7);
  const daysLeft = daysLeftInMonth(today);
  const title = `${formatMonthName(month)} so far`;
  const aside = daysLeft === 0 ? 'last day' : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`;

  if (summary === null) {
    return (
      <Card title={title} aside={aside}>
        {isWaiting ? (
          <Skeleton height={`${wordsPixels + chartPixels}px`} />
        ) : (
          <p className={css['quiet']}>Nothing was spent or earned this month yet.</p>
        )}
      </Card>
    );
  }
  const point = hovered === null ? null : (summary.spentByDay[hovered] ?? null);
  return (
    <Card title={title} aside={point === null ? aside : `by ${formatDay(point.date, today)}`}>
      <Spent spent={point?.amount ?? summary.spent} usual={summary.usualSpent} currency={currency} />
      <p className={css['quiet']}>
        <Money minorUnits={summary.income} currency={currency} sign="always" isIncomeMarked /> came in
      </p>
      <SpendingLine summary={summary} today={today} onPoint={setHovered} />
    </Card>
  );
}

interface SpendingLineProps {
  readonly summary: MonthSummary;
  readonly today: string;
  readonly onPoint: (index: number | null) => void;
}

function SpendingLine({ summary, today, onPoint }: SpendingLineProps): ReactElement {
  const lines = useMemo(() => linesOf(summary, today), [summary, today]);
  return (
    <LineChart
      {...lines}
      label="Spending this month against the usual"
      height={chartPixels}
      currency={summary.currency}
      isFromZero
      onPoint={onPoint}
    />
  );
}

interface Lines {
  readonly dates: readonly string[];
  readonly series: readonly LineSeries[];
}

function linesOf(summary: MonthSummary, today: string): Lines {
  const last = lastOfMonth(today.slice(0, 7));
  const dates: string[] = [];
  for (let date: string = firstOfMonth(today); date <= last; date = addDays(date, 1)) dates.push(date);

  const spentOn = new Map(summary.spentByDay.map(({ date, amount }) => [date, -amount]));
  const usual = summary.usualSpent === null ? 0 : Math.max(0, -summary.usualSpent);
  const spent: LineSeries = { values: dates.map((date) => spentOn.get(date) ?? null), color: '--accent' };
  const even: LineSeries[] =
    usual === 0
      ? []
      : [{ values: dates.map((_, index) => (usual * (index + 1)) / dates.length), color: '--ink-3', isDashed: true }];
  return { dates, series: [spent, ...even] };
}
