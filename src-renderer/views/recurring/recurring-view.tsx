import { Repeat } from 'lucide-react';
import type { ReactElement } from 'react';

import type { Account } from '#contract/shapes/accounts.ts';
import type { ProductState } from '#contract/shapes/products.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useProductActions } from '../../bridge/product-actions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { countOf } from '../../format/money.ts';
import { BankProducts } from '../../ui/bank-products.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { announceProduct } from '../../ui/product-rows.tsx';
import { NothingRead } from '../../ui/nothing-read.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { View } from '../../ui/view.tsx';
import css from './recurring.module.css';
import { StreamList } from './stream-list.tsx';
import { groupStreams } from './streams.ts';
import { Upcoming } from './upcoming.tsx';

/** What comes again and again, what it makes in a month, and what is expected next. */
export function RecurringView(): ReactElement {
  const streams = useOperation('recurring.list', {});
  const accounts = useOperation('accounts.list', {});
  const products = useOperation('products.list', {});
  const failure = streams.error?.failure ?? accounts.error?.failure ?? products.error?.failure;
  const active = (streams.data ?? []).filter(({ isActive }) => isActive).length;

  return (
    <View title="Recurring" subtitle={active > 0 && `${countOf(active, 'payment')} going on`}>
      {failure !== undefined ? (
        <FailurePanel
          failure={failure}
          onRetry={() => void Promise.all([streams.refetch(), accounts.refetch(), products.refetch()])}
        />
      ) : streams.data === undefined || accounts.data === undefined || products.data === undefined ? (
        <Skeleton height="120px" />
      ) : (
        <div className={css['page']}>
          <Everything
            streams={streams.data}
            accounts={accounts.data}
            states={products.data.filter(({ product }) => product === 'recurring_transactions')}
          />
        </div>
      )}
    </View>
  );
}

interface EverythingProps {
  readonly streams: readonly RecurringStream[];
  readonly accounts: readonly Account[];
  readonly states: readonly ProductState[];
}

function Everything({ streams, accounts, states }: EverythingProps): ReactElement {
  const { today } = useAppState();
  const actions = useProductActions(announceProduct);
  const { goingOut, comingIn, ended } = groupStreams(streams);
  const notRead = states.filter(({ status }) => status !== 'on');
  const isPressing = ({ status }: ProductState): boolean => status === 'failed' && streams.length > 0;
  return (
    <>
      {streams.length === 0 && (
        <NothingRead
          icon={Repeat}
          states={states}
          noun="recurring payments"
          invitation="Connect a bank, and see here your subscriptions, bills and pay: how much, how often, and when next."
        />
      )}
      <BankProducts title="Not up to date" states={notRead.filter(isPressing)} {...actions} />
      {streams.length > 0 && <Upcoming streams={streams} today={today} />}
      <StreamList title="Going out" streams={goingOut} accounts={accounts} today={today} />
      <StreamList title="Coming in" streams={comingIn} accounts={accounts} today={today} />
      <StreamList title="Ended" streams={ended} accounts={accounts} today={today} />
      <BankProducts
        title={streams.length > 0 ? 'Other banks' : 'Your banks'}
        states={notRead.filter((state) => !isPressing(state))}
        {...actions}
      />
    </>
  );
}
