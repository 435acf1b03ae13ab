import { memo, type ReactElement } from 'react';

import type { CurrencySum } from '#contract/shapes/transactions.ts';
import { formatMonth } from '../../format/dates.ts';
import { Money } from '../../ui/money.tsx';
import css from './transaction-list.module.css';

interface MonthHeaderProps {
  readonly month: { readonly month: string; readonly count: number; readonly sums: readonly CurrencySum[] };
  readonly mainCurrency: string;
  readonly top: number;
  readonly ariaRowIndex?: number;
}

/** A month and what is left of it, in each currency. */
export const MonthHeader = memo(function MonthHeader(props: MonthHeaderProps): ReactElement {
  const { month, mainCurrency, top, ariaRowIndex } = props;
  return (
    <div
      className={css['month']}
      style={{ transform: `translateY(${top}px)` }}
      {...(ariaRowIndex === undefined ? {} : { role: 'row', 'aria-rowindex': ariaRowIndex })}
    >
      <span {...(ariaRowIndex === undefined ? {} : { role: 'rowheader', 'aria-colspan': 4 })}>{formatMonth(month.month)}</span>
      <span className={css['monthSums']} {...(ariaRowIndex === undefined ? {} : { role: 'rowheader' })}>
        {month.sums.map((sum) => (
          <Money
            key={sum.currency}
            minorUnits={sum.in + sum.out}
            currency={sum.currency}
            sign="always"
            bare={sum.currency === mainCurrency}
          />
        ))}
      </span>
    </div>
  );
});
