import { useNavigate, useSearch } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { useOperation } from '../../bridge/queries.ts';
import { groupByKind, totalsOf } from '../../format/accounts.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Money } from '../../ui/money.tsx';
import { View } from '../../ui/view.tsx';
import { AccountInspector } from './account-inspector.tsx';
import { AccountsOfKind } from './accounts-of-kind.tsx';
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
              <AccountsOfKind key={group.kind} group={group} chosen={chosen ?? null} onChoose={choose} />
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

/** Nothing is linked, or what is linked gives no account. */
function NoAccounts(): ReactElement {
  const navigate = useNavigate();
  const { data: connections = [] } = useOperation('connections.list', {});
  const isLinked = connections.length > 0;
  return (
    <EmptyState
      icon={Landmark}
      action={
        <Button variant={isLinked ? 'plain' : 'primary'} onPress={() => void navigate({ to: '/connections' })}>
          {isLinked ? 'Look at your banks' : 'Connect a bank'}
        </Button>
      }
    >
      {isLinked
        ? 'Your banks give no account so far. Which ones they share is chosen with each bank.'
        : 'No accounts yet: they come with your first bank.'}
    </EmptyState>
  );
}
