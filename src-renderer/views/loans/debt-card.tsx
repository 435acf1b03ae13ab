import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { Money } from '../../ui/money.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import css from './loans.module.css';

export type Fact = readonly [name: string, value: ReactNode];

interface DebtCardProps {
  readonly account: Account;
  /** A tag beside the name, such as 'overdue'. */
  readonly tag?: ReactNode;
  /** 0 to 1; null where there is nothing to compare with. */
  readonly share: number | null;
  readonly color: string;
  readonly shareWords: ReactNode;
  readonly facts: readonly Fact[];
}

/** One debt: what is owed, its share of a whole, and what the bank tells of it. */
export function DebtCard({ account, tag, share, color, shareWords, facts }: DebtCardProps): ReactElement {
  const { accountId, name, institutionName, mask, current, currency } = account;
  return (
    <article className={css['card']} aria-label={name}>
      <header className={css['cardHeader']}>
        <Monogram name={institutionName} />
        <span className={css['cardNames']}>
          <h3 className={css['cardName']}>
            <Link to="/accounts" search={{ account: accountId }} title={name}>
              {name}
            </Link>
          </h3>
          <span className={css['cardBank']}>
            {institutionName}
            {mask !== null && ` ··${mask}`}
          </span>
        </span>
        {tag}
      </header>
      <p className={css['owed']}>
        {current === null ? 'Balance unknown' : <Money minorUnits={Math.abs(current)} currency={currency} />}
        {current !== null && current < 0 && <span className={css['inFavour']}> in your favour</span>}
      </p>
      {share !== null && <ShareBar share={share} color={color} />}
      <p className={css['shareWords']}>{shareWords}</p>
      <dl className={css['facts']}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([title, value]) => (
            <div key={title} className={css['fact']}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

interface PaidProps {
  readonly amount: number | null;
  readonly currency: string;
  /** In words already. */
  readonly when: string | null;
}

/** `$35.00 · 12 Dec`, whichever of them the bank tells; null when it tells neither. */
export function paidWords({ amount, currency, when }: PaidProps): ReactNode {
  if (amount === null && when === null) return null;
  return (
    <>
      {amount !== null && <Money minorUnits={amount} currency={currency} />}
      {amount !== null && when !== null && ' · '}
      {when}
    </>
  );
}
