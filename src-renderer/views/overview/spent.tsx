import type { ReactElement } from 'react';

import { Money } from '../../ui/money.tsx';
import css from './overview.module.css';

interface SpentProps {
  /** Negative, unless refunds came to more. */
  readonly spent: number;
  readonly usual: number | null;
  readonly currency: string;
}

/** The month's spending beside the usual. Refunds may come to more than what was spent. */
export function Spent({ spent, usual, currency }: SpentProps): ReactElement {
  return (
    <p className={css['subHeadline']}>
      <Money minorUnits={Math.abs(spent)} currency={currency} isHeadline />
      <span className={css['quiet']}>
        {spent > 0 ? ' more came back than was spent' : ' spent'}
        {usual !== null && usual < 0 && (
          <>
            {spent > 0 ? '; usual is ' : ' of '}
            <Money minorUnits={-usual} currency={currency} />
            {spent <= 0 && ' usual'}
          </>
        )}
      </span>
    </p>
  );
}
