import type { ReactElement } from 'react';

import { formatShare } from '../../format/decimals.ts';
import { categoryColor } from '../../ui/category-icon.ts';
import { Money } from '../../ui/money.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import css from './investments.module.css';
import { allocationOf, type AllocationKind, type Position } from './portfolio.ts';

/** Apart from each other for colour-blind eyes as well, next to next. */
const colors = ['blue', 'amber', 'teal', 'violet', 'lime', 'rose', 'sky', 'slate'] as const;

interface AllocationProps {
  readonly positions: readonly Position[];
  readonly kind: AllocationKind;
  readonly currency: string;
}

/** How the value is spread: a bar, a share and an amount for each part. */
export function Allocation({ positions, kind, currency }: AllocationProps): ReactElement {
  const parts = allocationOf(positions, kind, colors.length);
  const largest = Math.max(0, ...parts.map(({ share }) => share ?? 0));
  return (
    <ul className={css['parts']}>
      {parts.map(({ label, value, share }, index) => (
        <li key={`${label} ${index}`} className={css['part']}>
          <span className={css['partLabel']} title={label}>
            {label}
          </span>
          <ShareBar
            share={largest === 0 ? 0 : (share ?? 0) / largest}
            color={categoryColor(colors[index % colors.length] ?? 'neutral')}
          />
          <span className={css['share']}>{share === null ? 'owed' : formatShare(share)}</span>
          <Money minorUnits={value} currency={currency} className={css['number']} />
        </li>
      ))}
    </ul>
  );
}
