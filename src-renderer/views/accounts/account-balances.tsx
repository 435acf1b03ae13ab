import { useMemo, useState, type ReactElement } from 'react';

import type { Account, KnownBalance } from '#contract/shapes/accounts.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { addDays, formatLongDay } from '../../format/dates.ts';
import { ChartTable } from '../../ui/chart-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import type { LineSeries } from '../../ui/line-chart-frame.ts';
import { Money } from '../../ui/money.tsx';
import css from './accounts.module.css';

const chartPixels = 110;

/** What the bank said of the account's balance, day by day, since it was connected. */
export function AccountBalances({ account }: { readonly account: Account }): ReactElement {
  const { accountId, currency, kind } = account;
  const { data = [] } = useOperation('accounts.balances', { accountId });
  const { today } = useAppState();
  const [picked, setPicked] = useState<number | null>(null);
  const days = useMemo(() => everyDay(data, today), [data, today]);
  const dates = useMemo(() => days.map(({ date }) => date), [days]);
  const series = useMemo<readonly LineSeries[]>(() => {
    const current = { values: days.map((day) => day.current ?? day.available), color: '--accent' as const };
    const available = { values: days.map((day) => day.available), color: '--ink-3' as const, isDashed: true };
    const hasBoth = days.some((day) => day.current !== null && day.available !== null && day.current !== day.available);
    return kind === 'cash' && hasBoth ? [current, available] : [current];
  }, [days, kind]);
  if (days.length < 2) return <></>;

  const day = days[picked ?? days.length - 1];
  const amount = day?.current ?? day?.available ?? null;
  const points = days.map(({ date, current, available }) => ({ date, amount: current ?? available ?? 0 }));
  return (
    <section className={css['fact']} aria-label="Balance by day">
      <h3>Balance by day</h3>
      <p className={css['explained']}>
        {formatLongDay(day?.date ?? today)}: {amount === null ? 'unknown' : <Money minorUnits={amount} currency={currency} />}
        {series.length > 1 && typeof day?.available === 'number' && (
          <>
            , available <Money minorUnits={day.available} currency={currency} />
          </>
        )}
      </p>
      <LineChart
        label={`Balance of ${account.name} by day`}
        height={chartPixels}
        dates={dates}
        currency={currency}
        series={series}
        onPoint={setPicked}
      />
      <ChartTable title={`Balance of ${account.name}`} currency={currency} points={points} />
    </section>
  );
}

/** One for each day from the first known to today: on a day on which the bank was not asked, what it said last. */
function everyDay(known: readonly KnownBalance[], today: string): readonly KnownBalance[] {
  const [first] = known;
  if (first === undefined) return [];
  const byDate = new Map<string, KnownBalance>(known.map((balance) => [balance.date, balance]));
  const days: KnownBalance[] = [];
  let last = first;
  for (let { date } = first; date <= today; date = addDays(date, 1)) {
    last = byDate.get(date) ?? last;
    days.push({ ...last, date });
  }
  return days;
}
