import type { ReactElement } from 'react';

import { formatDecimal } from '../format/decimals.ts';
import { classNames } from './class-names.ts';
import css from './money.module.css';
import { privacy } from './privacy.ts';

interface DecimalProps {
  /** Exact, as the bank gives it. */
  readonly value: string;
  readonly minimumDigits?: number;
}

/** A quantity or a price. Hidden with the amounts, which could be worked out from it. */
export function Decimal({ value, minimumDigits = 0 }: DecimalProps): ReactElement {
  const isHidden = privacy.use();
  return (
    <span className={classNames(css['money'], isHidden && css['hidden'])} data-money="">
      {isHidden && <span className="visually-hidden">amount hidden</span>}
      <span aria-hidden={isHidden}>{formatDecimal(isHidden ? '888.88' : value, minimumDigits)}</span>
    </span>
  );
}
