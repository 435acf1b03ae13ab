import type { ReactElement } from 'react';

import { formatMoney, moneyParts, type MoneyParts, type SignDisplay } from '../format/money.ts';
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
  const shown = isHidden ? hiddenAmount(minorUnits) : minorUnits;
  const amount = isHeadline ? (
    <Headline {...moneyParts(shown, currency, { sign, bare })} />
  ) : (
    formatMoney(shown, currency, { sign, bare })
  );

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
      {isHidden ? (
        <>
          <span className="visually-hidden">amount hidden</span>
          <span aria-hidden>{amount}</span>
        </>
      ) : (
        amount
      )}
    </span>
  );
}

function Headline({ lead, fraction, tail }: MoneyParts): ReactElement {
  return (
    <>
      {lead}
      {fraction !== '' && <span className={css['cents']}>{fraction}</span>}
      {tail}
    </>
  );
}

/** Neither the blurred shape nor a copied text tells the size. */
function hiddenAmount(minorUnits: number): number {
  return minorUnits < 0 ? -88888 : 88888;
}
