import { useNavigate } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { currenciesOf } from '../../format/accounts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { View } from '../../ui/view.tsx';
import { Balances } from './balances.tsx';
import { NetWorth } from './net-worth.tsx';
import css from './overview.module.css';
import { periods, type PeriodName } from './periods.ts';
import { MonthSoFar } from './month-so-far.tsx';
import { Troubles } from './troubles.tsx';
import { WhereItWent } from './where-it-went.tsx';

/** How much is there, what happened this month, and what needs the user. One currency at a time. */
export function OverviewView(): ReactElement {
  const accounts = useOperation('accounts.list', {});
  const [period, setPeriod] = useState<PeriodName>('1Y');
  const [chosen, setCurrency] = useState<string | null>(null);
  const currencies = currenciesOf(accounts.data ?? []);
  const currency = chosen !== null && currencies.includes(chosen) ? chosen : (currencies[0] ?? null);

  return (
    <View
      title="Overview"
      actions={
        currency !== null && (
          <>
            {currencies.length > 1 && (
              <Segmented
                label="Currency"
                value={currency}
                options={currencies.map((code) => ({ value: code, label: code }))}
                onChange={setCurrency}
              />
            )}
            <Segmented
              label="Period"
              value={period}
              options={periods.map((each) => ({ value: each, label: each }))}
              onChange={setPeriod}
            />
          </>
        )
      }
    >
      {accounts.isError ? (
        <FailurePanel failure={accounts.error.failure} onRetry={() => void accounts.refetch()} />
      ) : accounts.data === undefined ? (
        <></>
      ) : currency === null ? (
        <NoAccounts />
      ) : (
        <Cards accounts={accounts.data} currency={currency} period={period} />
      )}
    </View>
  );
}

interface CardsProps {
  readonly accounts: readonly Account[];
  readonly currency: string;
  readonly period: PeriodName;
}

function Cards({ accounts, currency, period }: CardsProps): ReactElement {
  const { today } = useAppState();
  const month = useOperation('overview.month', { month: today.slice(0, 7) });
  const summary = month.data?.find((each) => each.currency === currency) ?? null;
  const isWaiting = month.isPending;

  return (
    <div className={css['grid']}>
      <div className={css['main']}>
        <NetWorth accounts={accounts} currency={currency} period={period} today={today} />
        <WhereItWent summary={summary} isWaiting={isWaiting} today={today} />
      </div>
      <div className={css['side']}>
        <Troubles />
        <MonthSoFar summary={summary} currency={currency} isWaiting={isWaiting} today={today} />
        <Balances accounts={accounts.filter((account) => account.currency === currency)} />
      </div>
    </div>
  );
}

function NoAccounts(): ReactElement {
  const { keysReady } = useAppState();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={Wallet}
      action={
        <Button variant="primary" onPress={() => void navigate({ to: keysReady ? '/connections' : '/settings' })}>
          {keysReady ? 'Connect a bank' : 'Enter your Plaid keys'}
        </Button>
      }
    >
      Connect a bank and see here what you have, what you owe and where it goes.
    </EmptyState>
  );
}
