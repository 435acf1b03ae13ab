import type { ReactElement } from 'react';

import type { Security } from '#contract/shapes/investments.ts';
import { formatDecimal, formatPercentText } from '../../format/decimals.ts';
import { formatDay } from '../../format/dates.ts';
import { Money } from '../../ui/money.tsx';
import css from './investments.module.css';
import type { Position } from './portfolio.ts';

/** What is held: its short name, then what there is to say beside numbers. */
export function HoldingName({ position }: { readonly position: Position }): ReactElement {
  const { security, title, unvested, currency } = position;
  const words = security === null ? null : (contractWords(security) ?? (security.isCash ? null : security.name));
  return (
    <span className={css['holding']}>
      <span className={css['holdingTitle']} title={security?.name ?? undefined}>
        {title}
      </span>
      {words !== null && words !== title && (
        <span className={css['holdingWords']} title={words}>
          {words}
        </span>
      )}
      {unvested > 0 && (
        <span className={css['holdingWords']}>
          <Money minorUnits={unvested} currency={currency} /> not vested
        </span>
      )}
    </span>
  );
}

/** What an option or a bond promises; null for anything else. */
function contractWords({ option, bond }: Security): string | null {
  if (option !== null) {
    const until = formatDay(option.expiresOn, '', true);
    return `${option.kind} on ${option.underlying} at ${formatDecimal(option.strikePrice)}, until ${until}`;
  }
  if (bond === null) return null;
  const parts = [
    bond.yieldPercent === null ? '' : `yields ${formatPercentText(bond.yieldPercent)}`,
    bond.maturesOn === null ? '' : `matures ${formatDay(bond.maturesOn, '', true)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}
