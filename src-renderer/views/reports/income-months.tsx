import type { ReactElement } from 'react';

import type { Income } from '#contract/shapes/income.ts';
import { formatMonth } from '../../format/dates.ts';
import { Money } from '../../ui/money.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { Card } from '../../ui/view.tsx';
import css from './reports.module.css';

/** How much came in each month. A table whose bars only repeat its figures, so it needs no other for screen readers. */
export function IncomeMonths({ income: { months, totals } }: { readonly income: Income }): ReactElement {
  const currencies =
    totals.length > 0 ? totals.map(({ currency }) => currency) : [...new Set(months.map(({ currency }) => currency))];
  return (
    <>
      {currencies.map((currency) => {
        const rows = months.filter((row) => row.currency === currency);
        const largest = Math.max(1, ...rows.map(({ amount }) => amount));
        const title = currencies.length === 1 ? 'By month' : `By month in ${currency}`;
        return (
          rows.length > 0 && (
            <Card key={currency} title={title}>
              <table className={css['months']} aria-label={title}>
                <thead className="visually-hidden">
                  <tr>
                    <th scope="col">Month</th>
                    <th scope="col">Share of the best month</th>
                    <th scope="col">Income</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ month, amount }) => (
                    <tr key={month}>
                      <th scope="row">{formatMonth(month)}</th>
                      <td className={css['bar']}>
                        <ShareBar share={amount / largest} color="var(--positive)" />
                      </td>
                      <td className={css['number']}>
                        <Money minorUnits={amount} currency={currency} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Card>
          )
        );
      })}
    </>
  );
}
