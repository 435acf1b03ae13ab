import type { ReactElement } from 'react';

import { moneyParts, type SignDisplay } from '../format/money.ts';
import { classNames } from './class-names.ts';
import css from './money.module.css';
import { privacy } from './privacy.ts';

interface MoneyProps {
  readonly minorUnits: number;
  readonly currency: string;
  readonly sign?: SignDisplay;
  /** Without the currency's symbol. */
  readonly bare?: boolean;
  /** Cents step back behind the whole units. */
  readonly isHeadline?: boolean;
  /** Arrivals in green. Only where income is what the reader looks for. */
  readonly isIncomeMarked?: boolean;
  readonly className?: string | undefined;
}

/** The one place where an amount reaches the screen, so privacy mode misses none. */
export function Money(props: MoneyProps): ReactElement {
  const { minorUnits, currency, sign = 'negative', bare = false, isHeadline = false, isIncomeMarked = false, className } = props;
  const isHidden = privacy.use();
  const { lead, fraction, tail } = moneyParts(isHidden ? hiddenAmount(minorUnits) : minorUnits, currency, { sign, bare });

  return (
    <span
      className={classNames(
        css['money'],
        isIncomeMarked && minorUnits > 0 && css['income'],
        isHidden && css['hidden'],
        className,
      )}
      data-money=""
    >
      {isHidden && <span className="visually-hidden">amount hidden</span>}
      <span aria-hidden={isHidden}>
        {lead}
        {fraction !== '' && <span className={isHeadline ? css['cents'] : undefined}>{fraction}</span>}
        {tail}
      </span>
    </span>
  );
}

/** Neither the blurred shape nor a copied text tells the size. */
function hiddenAmount(minorUnits: number): number {
  return minorUnits < 0 ? -88888 : 88888;
}
