import type { ReactElement } from 'react';

import type { TransactionOutline } from '#contract/shapes/transactions.ts';
import { countOf, formatCount } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Money } from '../../ui/money.tsx';
import { keysText } from '../../ui/shortcuts.ts';
import css from './totals-bar.module.css';

interface TotalsBarProps {
  readonly outline: TransactionOutline;
  readonly isCounted: boolean;
  readonly selectedCount: number;
  readonly onSetCategory: () => void;
  readonly onClearSelection: () => void;
}

/** How many, out and in, kept apart by currency; or what can be done with the chosen rows. */
export function TotalsBar({ outline, isCounted, selectedCount, onSetCategory, onClearSelection }: TotalsBarProps): ReactElement {
  const { count, totalCount, sums } = outline;
  if (selectedCount > 0) {
    return (
      <footer className={css['bar']} aria-label="Selection" aria-live="polite">
        <span className={css['count']}>{countOf(selectedCount, 'transaction')} selected</span>
        <Button variant="link" onPress={onSetCategory}>
          Set category…
        </Button>
        <Button variant="link" onPress={onClearSelection}>
          Clear selection
        </Button>
        <span className={css['keys']}>C category · Esc clear</span>
      </footer>
    );
  }
  return (
    <footer className={css['bar']} aria-label="Totals">
      <span className={classNames(css['count'], !isCounted && css['counting'])}>
        {!isCounted
          ? 'Counting…'
          : count === totalCount
            ? countOf(count, 'transaction')
            : `${formatCount(count)} of ${formatCount(totalCount)}`}
      </span>
      <span className={css['sums']}>
        {(isCounted ? sums : []).map((sum) => (
          <span key={sum.currency} className={css['sum']}>
            <span>
              Out <Money minorUnits={sum.out} currency={sum.currency} />
            </span>
            <span>
              In <Money minorUnits={sum.in} currency={sum.currency} sign="always" isIncomeMarked />
            </span>
          </span>
        ))}
      </span>
      <span className={css['keys']} aria-hidden>
        ↑↓ move · C category · N note · E export · {keysText('mod+z')} undo
      </span>
    </footer>
  );
}
