import { TrendingUp } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';

import { useProductActions } from '../../bridge/product-actions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { byUrgency } from '../../format/products.ts';
import { countOf } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { announceProduct, ProductRows } from '../../ui/product-rows.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Card, View } from '../../ui/view.tsx';
import css from './investments.module.css';
import { portfoliosOf } from './portfolio.ts';
import { PortfolioSection } from './portfolio-section.tsx';
import { Trades } from './trades.tsx';

/** What is held, what it gained, how it is spread, and what was traded. */
export function InvestmentsView(): ReactElement {
  const investments = useOperation('investments.holdings', {});
  const accounts = useOperation('accounts.list', {});
  const portfolios = useMemo(
    () => (investments.data === undefined ? [] : portfoliosOf(investments.data, accounts.data ?? [])),
    [investments.data, accounts.data],
  );
  const failure = investments.error?.failure ?? accounts.error?.failure;
  const positionCount = portfolios.reduce((sum, { positions }) => sum + positions.length, 0);

  return (
    <View title="Investments" subtitle={positionCount > 0 && countOf(positionCount, 'holding')}>
      {failure !== undefined ? (
        <FailurePanel failure={failure} onRetry={() => void Promise.all([investments.refetch(), accounts.refetch()])} />
      ) : investments.data === undefined || accounts.data === undefined ? (
        <Skeleton height="120px" />
      ) : (
        <div className={css['page']}>
          {portfolios.map((portfolio) => (
            <PortfolioSection key={portfolio.currency} portfolio={portfolio} isOnly={portfolios.length === 1} />
          ))}
          {portfolios.length > 0 && <Trades accounts={accounts.data} />}
          <OtherBanks isEmpty={portfolios.length === 0} />
        </div>
      )}
    </View>
  );
}

/** The banks whose investments are not read, and why. */
function OtherBanks({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  const { data: products } = useOperation('products.list', {});
  const actions = useProductActions(announceProduct);
  const navigate = useNavigate();
  const all = (products ?? []).filter(({ product }) => product === 'investments');
  const notRead = byUrgency(all.filter(({ status }) => status !== 'on'));

  if (products === undefined) return <></>;
  return (
    <>
      {isEmpty && (
        <EmptyState
          icon={TrendingUp}
          action={
            all.length === 0 && (
              <Button variant="primary" onPress={() => void navigate({ to: '/connections' })}>
                Connect a bank
              </Button>
            )
          }
        >
          {all.length === 0
            ? 'Connect a bank or broker, and see here what you hold and what it gained.'
            : 'No holdings yet: none of your banks has told of any.'}
        </EmptyState>
      )}
      {notRead.length > 0 && (
        <Card title={isEmpty ? 'Your banks' : 'Other banks'}>
          <ProductRows label="Investments by bank" states={notRead} title={(state) => state.institutionName} {...actions} />
        </Card>
      )}
    </>
  );
}
