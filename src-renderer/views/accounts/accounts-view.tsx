import { useNavigate, useSearch } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { useOperation } from '../../bridge/queries.ts';
import { groupByKind, totalsOf } from '../../format/accounts.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Money } from '../../ui/money.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { View } from '../../ui/view.tsx';
import { AccountInspector } from './account-inspector.tsx';
import css from './accounts.module.css';

export function AccountsView(): ReactElement {
  const answer = useOperation('accounts.list', {});
  const { account: chosenId } = useSearch({ from: '/accounts' });
  const navigate = useNavigate({ from: '/accounts' });
  const accounts = answer.data ?? [];
  const chosen = accounts.find((account) => account.accountId === chosenId);
  const choose = (account: Account | null): void =>
    void navigate({ search: account === null ? {} : { account: account.accountId }, replace: true });

  return (
    <View
      title="Accounts"
      isBare
      subtitle={accounts.length > 0 && countOf(accounts.length, 'account')}
      actions={<Totals accounts={accounts} />}
    >
      <div className={css['split']}>
        {answer.isError ? (
          <FailurePanel failure={answer.error.failure} onRetry={() => void answer.refetch()} />
        ) : answer.data !== undefined && accounts.length === 0 ? (
          <NoAccounts />
        ) : (
          <div className={css['groups']}>
            {groupByKind(accounts).map((group) => (
              <section key={group.kind} aria-label={group.label}>
                <header className={css['groupHeader']}>
                  <h2>{group.label}</h2>
                  <span className={css['totals']}>
                    {group.totals.map((total) => (
                      <Money key={total.currency} minorUnits={total.minorUnits} currency={total.currency} />
                    ))}
                  </span>
                </header>
                <ul className={css['list']}>
                  {group.accounts.map((account) => (
                    <AccountRow
                      key={account.accountId}
                      account={account}
                      isChosen={account === chosen}
                      onChoose={() => choose(account)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
        {chosen !== undefined && <AccountInspector account={chosen} onClose={() => choose(null)} />}
      </div>
    </View>
  );
}

/** Net worth, once for each currency. */
function Totals({ accounts }: { readonly accounts: readonly Account[] }): ReactElement {
  return (
    <span className={css['totals']}>
      {accounts.length > 0 && <span className={css['meta']}>Net worth</span>}
      {totalsOf(accounts).map((total) => (
        <Money key={total.currency} minorUnits={total.minorUnits} currency={total.currency} />
      ))}
    </span>
  );
}

interface AccountRowProps {
  readonly account: Account;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function AccountRow({ account, isChosen, onChoose }: AccountRowProps): ReactElement {
  const { name, institutionName, mask, subtype, type, worth, currency, hidden } = account;
  return (
    <li>
      <button
        type="button"
        className={classNames(css['row'], isChosen && css['chosen'], hidden && css['hidden'])}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <Monogram name={institutionName} />
        <span className={css['name']}>
          <span className={css['nameText']}>{name}</span>
          {hidden && (
            <span className={css['tag']} title="The bank does not give it any more">
              hidden
            </span>
          )}
        </span>
        <span className={css['meta']}>
          {institutionName} · {subtype ?? type}
          {mask !== null && ` ··${mask}`}
        </span>
        <span className={css['worth']}>
          {worth === null ? <span className={css['meta']}>unknown</span> : <Money minorUnits={worth} currency={currency} />}
        </span>
      </button>
    </li>
  );
}

function NoAccounts(): ReactElement {
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={Landmark}
      action={
        <Button variant="primary" onPress={() => void navigate({ to: '/connections' })}>
          Connect a bank
        </Button>
      }
    >
      No accounts yet: they come with your first bank.
    </EmptyState>
  );
}
