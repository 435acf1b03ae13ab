import { TrendingDown, TrendingUp } from 'lucide-react';
import { useMemo, useState, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { useOperation } from '../../bridge/queries.ts';
import { totalsOf } from '../../format/accounts.ts';
import { formatLongDay } from '../../format/dates.ts';
import { formatChange } from '../../format/money.ts';
import { ChartTable } from '../../ui/chart-table.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import type { LineSeries } from '../../ui/line-chart-frame.ts';
import { Money } from '../../ui/money.tsx';
import { privacy } from '../../ui/privacy.ts';
import { Card } from '../../ui/view.tsx';
import css from './overview.module.css';
import { periodWords, startOf, type PeriodName } from './periods.ts';

interface NetWorthProps {
  readonly accounts: readonly Account[];
  readonly currency: string;
  readonly period: PeriodName;
  readonly today: string;
}

const chartPixels = 190;

export function NetWorth({ accounts, currency, period, today }: NetWorthProps): ReactElement {
  const from = startOf(period, today);
  const answer = useOperation('overview.netWorth', from === null ? {} : { from }, { keepPrevious: true });
  const [hovered, setHovered] = useState<number | null>(null);
  const points = useMemo(
    () => answer.data?.find((series) => series.currency === currency)?.points ?? [],
    [answer.data, currency],
  );
  const dates = useMemo(() => points.map((point) => point.date), [points]);
  const series = useMemo<readonly LineSeries[]>(
    () => [{ values: points.map((point) => point.amount), color: '--accent' }],
    [points],
  );

  const now = totalsOf(accounts).find((total) => total.currency === currency)?.minorUnits ?? 0;
  const point = hovered === null ? null : (points[hovered] ?? null);
  const first = points[0];
  const since = first === undefined || first.date === from ? periodWords(period) : `since ${formatLongDay(first.date)}`;
  return (
    <Card title="Net worth" aside={point === null ? formatLongDay(today) : formatLongDay(point.date)}>
      <p className={css['headline']}>
        <Money minorUnits={point?.amount ?? now} currency={currency} isHeadline />
      </p>
      <div className={css['under']}>
        {first === undefined ? (
          <span />
        ) : (
          <Change
            from={first.amount}
            to={point?.amount ?? now}
            currency={currency}
            words={point === null ? since : `since ${formatLongDay(first.date)}`}
          />
        )}
        {points.length > 1 && <ChartTable title={`Net worth ${since}`} currency={currency} points={points} />}
      </div>
      {answer.isError ? (
        <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />
      ) : points.length > 1 ? (
        <LineChart
          label={`Net worth ${since}`}
          height={chartPixels}
          dates={dates}
          currency={currency}
          series={series}
          isArea
          onPoint={setHovered}
        />
      ) : (
        <div style={{ height: chartPixels }} className={css['noChart']}>
          {answer.data !== undefined && <p>The line begins when there is more than one day to show.</p>}
        </div>
      )}
    </Card>
  );
}

interface ChangeProps {
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  readonly words: string;
}

/** Up or down by an icon and a sign, not by colour alone. */
function Change({ from, to, currency, words }: ChangeProps): ReactElement {
  const change = to - from;
  const share = formatChange(from, to);
  const isPrivate = privacy.use();
  const Icon = change < 0 ? TrendingDown : TrendingUp;
  return (
    <p className={css['change']}>
      <span className={classNames(css['delta'], change > 0 && css['up'])}>
        <Icon size={13} aria-hidden /> <Money minorUnits={change} currency={currency} sign="always" />
        {share !== null && !isPrivate && ` (${share})`}
      </span>{' '}
      {words}
    </p>
  );
}
