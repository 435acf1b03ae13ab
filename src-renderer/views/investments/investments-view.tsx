import { TrendingUp } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';

import { useProductActions } from '../../bridge/product-actions.ts';
import { useOperation } from '../../bridge/queries.ts';
import { countOf } from '../../format/money.ts';
import { BankProducts } from '../../ui/bank-products.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { announceProduct } from '../../ui/product-rows.tsx';
import { NothingRead } from '../../ui/nothing-read.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { View } from '../../ui/view.tsx';
import css from './investments.module.css';
import { portfoliosOf } from './portfolio.ts';
import { PortfolioSection } from './portfolio-section.tsx';
import { Trades } from './trades.tsx';

/** What is held, what it gained, how it is spread, and what was traded. */
export function InvestmentsView(): ReactElement {
  const investments = useOperation('investments.holdings', {});
  const accounts = useOperation('accounts.list', {});
  const products = useOperation('products.list', {});
  const actions = useProductActions(announceProduct);
  const portfolios = useMemo(
    () => (investments.data === undefined ? [] : portfoliosOf(investments.data, accounts.data ?? [])),
    [investments.data, accounts.data],
  );
  const states = (products.data ?? []).filter(({ product }) => product === 'investments');
  const failure = investments.error?.failure ?? accounts.error?.failure ?? products.error?.failure;
  const positionCount = portfolios.reduce((sum, { positions }) => sum + positions.length, 0);

  return (
    <View title="Investments" subtitle={positionCount > 0 && countOf(positionCount, 'holding')}>
      {failure !== undefined ? (
        <FailurePanel
          failure={failure}
          onRetry={() => void Promise.all([investments.refetch(), accounts.refetch(), products.refetch()])}
        />
      ) : investments.data === undefined || accounts.data === undefined || products.data === undefined ? (
        <Skeleton height="120px" />
      ) : (
        <div className={css['page']}>
          {portfolios.length > 0 && (
            <BankProducts title="Not up to date" states={states.filter(({ status }) => status === 'failed')} {...actions} />
          )}
          {portfolios.length === 0 && (
            <NothingRead
              icon={TrendingUp}
              states={states}
              noun="investments"
              invitation="Connect a bank or broker, and see here what you hold and what it gained."
            />
          )}
          {portfolios.map((portfolio) => (
            <PortfolioSection key={portfolio.currency} portfolio={portfolio} isOnly={portfolios.length === 1} />
          ))}
          {portfolios.length > 0 && <Trades accounts={accounts.data} />}
          <BankProducts
            title={portfolios.length > 0 ? 'Other banks' : 'Your banks'}
            states={states.filter(({ status }) => status !== 'on' && (portfolios.length === 0 || status !== 'failed'))}
            {...actions}
          />
        </div>
      )}
    </View>
  );
}
