import { TrendingDown, TrendingUp } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import { formatShare } from '../../format/decimals.ts';
import { countOf } from '../../format/money.ts';
import { Money } from '../../ui/money.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Card } from '../../ui/view.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Allocation } from './allocation.tsx';
import { HoldingsTable } from './holdings-table.tsx';
import css from './investments.module.css';
import type { AllocationKind, Portfolio } from './portfolio.ts';

const kinds = [
  { value: 'type', label: 'Type' },
  { value: 'security', label: 'Security' },
  { value: 'account', label: 'Account' },
] as const satisfies readonly { value: AllocationKind; label: string }[];

interface PortfolioSectionProps {
  readonly portfolio: Portfolio;
  readonly isOnly: boolean;
}

/** Everything held in one currency. */
export function PortfolioSection({ portfolio, isOnly }: PortfolioSectionProps): ReactElement {
  const [kind, setKind] = useState<AllocationKind>('type');
  const { currency, positions, value } = portfolio;
  return (
    <section className={css['section']} aria-label={`Investments in ${currency}`}>
      <div className={css['top']}>
        <Card title={isOnly ? 'Value' : `Value in ${currency}`}>
          <div className={css['headline']}>
            <Money minorUnits={value} currency={currency} isHeadline />
          </div>
          <Gain portfolio={portfolio} />
        </Card>
        <Card
          title={isOnly ? 'Allocation' : `Allocation in ${currency}`}
          aside={<Segmented label="Allocation by" value={kind} options={kinds} onChange={setKind} />}
        >
          <Allocation positions={positions} kind={kind} currency={currency} />
        </Card>
      </div>
      <HoldingsTable label={isOnly ? 'Holdings' : `Holdings in ${currency}`} positions={positions} />
    </section>
  );
}

/** The gain where it is known, and how much it leaves out. */
function Gain({ portfolio }: { readonly portfolio: Portfolio }): ReactElement {
  const { currency, gain, cost, withoutCost, unvested, withoutValue } = portfolio;
  const Icon = gain !== null && gain < 0 ? TrendingDown : TrendingUp;
  return (
    <>
      {gain === null ? (
        <p className={css['quiet']}>The bank does not say what was paid, so no gain can be told.</p>
      ) : (
        <p className={classNames(css['gain'], gain > 0 && css['up'])}>
          <Icon size={14} strokeWidth={2} aria-hidden />
          <span>
            <Money minorUnits={gain} currency={currency} sign="always" />
            {cost > 0 && ` (${formatShare(gain / cost)})`} <span className={css['quiet']}>since bought</span>
          </span>
        </p>
      )}
      {gain !== null && (
        <p className={css['quiet']}>
          Paid <Money minorUnits={cost} currency={currency} />
        </p>
      )}
      {gain !== null && withoutCost.count > 0 && (
        <p className={css['quiet']}>
          Left out of the gain: <Money minorUnits={withoutCost.value} currency={currency} /> in{' '}
          {countOf(withoutCost.count, 'holding')} whose cost the bank does not say.
        </p>
      )}
      {withoutValue > 0 && (
        <p className={css['quiet']}>Not in the value: {countOf(withoutValue, 'holding')} that the bank does not price.</p>
      )}
      {unvested > 0 && (
        <p className={css['quiet']}>
          <Money minorUnits={unvested} currency={currency} /> of the value is not vested yet.
        </p>
      )}
    </>
  );
}
