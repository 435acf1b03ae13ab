import { useState, type ReactElement } from 'react';

import type { ReportedAccount } from '#contract/shapes/asset-reports.ts';
import { formatLongDay } from '../../format/dates.ts';
import { ChartTable } from '../../ui/chart-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import css from './reports.module.css';

/** What one account held at the end of each day of the report. */
export function ReportedBalances({ account }: { readonly account: ReportedAccount }): ReactElement {
  const { name, kind, currency, balances } = account;
  const [point, setPoint] = useState<number | null>(null);
  const days = balances.toReversed();
  const shown = days[point ?? days.length - 1];
  const title = `${name}: ${kind === 'credit' || kind === 'loan' ? 'owed' : 'held'} each day`;
  if (shown === undefined) {
    return (
      <Card title={title}>
        <p className={css['quiet']}>Plaid gives no daily balances for this kind of account.</p>
      </Card>
    );
  }
  return (
    <Card
      title={title}
      aside={
        <ChartTable title={title} currency={currency} points={days.map(({ date, current }) => ({ date, amount: current }))} />
      }
    >
      <div className={css['under']}>
        <Money minorUnits={shown.current} currency={currency} />
        <span>{formatLongDay(shown.date)}</span>
      </div>
      <div className={css['chart']}>
        <LineChart
          label={title}
          height={140}
          dates={days.map(({ date }) => date)}
          currency={currency}
          series={[{ values: days.map(({ current }) => current), color: '--accent' }]}
          isArea
          onPoint={setPoint}
        />
      </div>
    </Card>
  );
}
