import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { groupByKind } from '../../format/accounts.ts';
import { Money } from '../../ui/money.tsx';
import { Card } from '../../ui/view.tsx';
import css from './overview.module.css';

/** What is there and what is owed, by kind. */
export function Balances({ accounts }: { readonly accounts: readonly Account[] }): ReactElement {
  return (
    <Card title="Balances" aside={<Link to="/accounts">All accounts</Link>}>
      <ul>
        {groupByKind(accounts.filter((account) => !account.hidden)).map((group) => (
          <li key={group.kind} className={css['balance']}>
            <span>{group.label}</span>
            <span>
              {group.totals.length === 0 ? (
                <span className={css['quiet']}>unknown</span>
              ) : (
                group.totals.map((total) => (
                  <Money key={total.currency} minorUnits={total.minorUnits} currency={total.currency} />
                ))
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
