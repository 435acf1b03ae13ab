import { CreditCard } from 'lucide-react';
import type { ReactElement } from 'react';

import type { ProductState } from '#contract/shapes/products.ts';
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
import { CreditCardCard } from './credit-card-card.tsx';
import { debtsOf, dueNext, type Debts } from './debts.ts';
import { DueList } from './due-list.tsx';
import { LoanCard } from './loan-card.tsx';
import css from './loans.module.css';

/** What is due next, and what each card and loan costs. */
export function LoansView(): ReactElement {
  const liabilities = useOperation('liabilities.list', {});
  const accounts = useOperation('accounts.list', {});
  const products = useOperation('products.list', {});
  const failure = liabilities.error?.failure ?? accounts.error?.failure ?? products.error?.failure;
  const debts = debtsOf(accounts.data ?? [], liabilities.data ?? { cards: [], mortgages: [], studentLoans: [] });
  const { cards, loans } = debts;
  const counts = [
    cards.length > 0 ? countOf(cards.length, 'card') : '',
    loans.length > 0 ? countOf(loans.length, 'loan') : '',
  ].filter((text) => text !== '');

  return (
    <View title="Loans & cards" subtitle={counts.join(' · ')}>
      {failure !== undefined ? (
        <FailurePanel
          failure={failure}
          onRetry={() => void Promise.all([liabilities.refetch(), accounts.refetch(), products.refetch()])}
        />
      ) : liabilities.data === undefined || accounts.data === undefined || products.data === undefined ? (
        <Skeleton height="120px" />
      ) : (
        <div className={css['page']}>
          <Everything debts={debts} states={products.data.filter(({ product }) => product === 'liabilities')} />
        </div>
      )}
    </View>
  );
}

interface EverythingProps {
  readonly debts: Debts;
  readonly states: readonly ProductState[];
}

function Everything({ debts, states }: EverythingProps): ReactElement {
  const { today } = useAppState();
  const { cards, loans } = debts;
  const actions = useProductActions(announceProduct);
  const isEmpty = cards.length === 0 && loans.length === 0;
  const isAnyKnown = [...cards, ...loans].some(({ debt }) => debt !== null);
  const notRead = states.filter(({ status }) => status !== 'on');
  const isPressing = ({ status }: ProductState): boolean => status === 'failed' || (!isAnyKnown && !isEmpty);
  return (
    <>
      {isEmpty && (
        <NothingRead
          icon={CreditCard}
          states={states}
          noun="loans and cards"
          invitation="Connect a bank, and see here what you owe and what is due next."
        />
      )}
      <BankProducts
        title={isAnyKnown ? 'Not up to date' : 'Rates, statements and due dates'}
        states={notRead.filter(isPressing)}
        {...actions}
      />
      {isAnyKnown && <DueList due={dueNext(debts, today)} today={today} />}
      {cards.length > 0 && (
        <section className={css['group']} aria-labelledby="cards">
          <h2 id="cards">Cards</h2>
          <div className={css['cards']}>
            {cards.map((card) => (
              <CreditCardCard key={card.account.accountId} card={card} today={today} />
            ))}
          </div>
        </section>
      )}
      {loans.length > 0 && (
        <section className={css['group']} aria-labelledby="loans">
          <h2 id="loans">Loans</h2>
          <div className={css['cards']}>
            {loans.map((loan) => (
              <LoanCard key={loan.account.accountId} loan={loan} today={today} />
            ))}
          </div>
        </section>
      )}
      <BankProducts
        title={isEmpty ? 'Your banks' : 'Other banks'}
        states={notRead.filter((state) => !isPressing(state))}
        {...actions}
      />
    </>
  );
}
