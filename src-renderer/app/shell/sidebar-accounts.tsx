import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

import { useOperation } from '../../bridge/queries.ts';
import { currenciesOf, groupByKind, type AccountGroup } from '../../format/accounts.ts';
import { formatCount } from '../../format/money.ts';
import { Money } from '../../ui/money.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './sidebar.module.css';

/** More than anybody has: of ten thousand accounts the others are in their view. */
const mostOfKind = 50;

export function SidebarAccounts(): ReactElement {
  const { data: accounts, isError } = useOperation('accounts.list', {});
  // The view says what is wrong; nothing is on its way here.
  if (isError) return <></>;
  if (accounts === undefined) {
    return (
      <div className={css['skeletons']}>
        {[70, 90, 60, 85].map((percent) => (
          <Skeleton key={percent} width={`${percent}%`} />
        ))}
      </div>
    );
  }
  const shown = accounts.filter((account) => !account.hidden);
  const isOneCurrency = currenciesOf(shown).length <= 1;
  return (
    <>
      {groupByKind(shown).map((group) => (
        <Group key={group.kind} group={group} bare={isOneCurrency} />
      ))}
    </>
  );
}

function Group({ group, bare }: { readonly group: AccountGroup; readonly bare: boolean }): ReactElement {
  const [total, ...others] = group.totals;
  const left = group.accounts.length - mostOfKind;
  return (
    <div role="group" aria-label={group.label}>
      <h2 className={css['group']}>
        <span className={css['text']}>{group.label}</span>
        {total !== undefined && others.length === 0 && (
          <Money minorUnits={total.minorUnits} currency={total.currency} bare={bare} />
        )}
      </h2>
      <ul>
        {group.accounts.slice(0, mostOfKind).map((account) => (
          <li key={account.accountId}>
            <Link
              to="/transactions"
              search={{ accountIds: [account.accountId] }}
              activeOptions={{ includeSearch: true }}
              activeProps={{ 'aria-current': 'page' }}
              className={css['account']}
              title={`${account.name} · ${account.institutionName}`}
            >
              <span className={css['text']}>{account.name}</span>
              {account.worth === null ? (
                <span className={css['unknown']}>unknown</span>
              ) : (
                <Money minorUnits={account.worth} currency={account.currency} bare={bare} />
              )}
            </Link>
          </li>
        ))}
        {left > 0 && (
          <li>
            <Link to="/accounts" className={css['account']}>
              <span className={css['text']}>{formatCount(left)} more…</span>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
