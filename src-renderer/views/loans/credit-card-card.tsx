import type { ReactElement } from 'react';

import type { CardDebt } from '#contract/shapes/liabilities.ts';
import { bankWords } from '../../format/bank-words.ts';
import { formatDay } from '../../format/dates.ts';
import { formatPercentText, formatShare } from '../../format/decimals.ts';
import { Money } from '../../ui/money.tsx';
import { DebtCard, paidWords } from './debt-card.tsx';
import { utilisationOf, type Card } from './debts.ts';
import css from './loans.module.css';

/** Lenders and scores take a card used beyond this as a warning. */
const highUtilisation = 0.5;

interface CreditCardCardProps {
  readonly card: Card;
  readonly today: string;
}

export function CreditCardCard({ card: { account, debt }, today }: CreditCardCardProps): ReactElement {
  const { currency, limit, available } = account;
  const used = utilisationOf(account);
  const day = (date: string | null): string | null =>
    date === null ? null : formatDay(date, today, date.slice(0, 4) !== today.slice(0, 4));
  return (
    <DebtCard
      account={account}
      tag={debt?.isOverdue === true && <span className={css['tag']}>overdue</span>}
      share={used}
      color={used !== null && used > highUtilisation ? 'var(--warning)' : 'var(--accent-fill)'}
      shareWords={
        used === null || limit === null ? (
          'The bank tells no limit.'
        ) : (
          <>
            {formatShare(used)} of <Money minorUnits={limit} currency={currency} /> used
            {available !== null && (
              <>
                , <Money minorUnits={available} currency={currency} /> left
              </>
            )}
          </>
        )
      }
      facts={
        debt === null
          ? []
          : [
              ['Minimum due', paidWords({ amount: debt.minimumPayment, currency, when: day(debt.nextDueOn) })],
              ['Statement', paidWords({ ...debt.lastStatement, currency, when: day(debt.lastStatement.on) })],
              ['Last payment', paidWords({ ...debt.lastPayment, currency, when: day(debt.lastPayment.on) })],
              ['Rates', debt.rates.length === 0 ? null : <Rates rates={debt.rates} currency={currency} />],
            ]
      }
    />
  );
}

function Rates({ rates, currency }: { readonly rates: CardDebt['rates']; readonly currency: string }): ReactElement {
  return (
    <ul>
      {rates.map(({ kind, percent, balance, interestCharged }, index) => (
        <li key={`${kind} ${index}`}>
          {formatPercentText(percent)} {rateWords(kind)}
          {balance !== null && balance !== 0 && (
            <span className={css['quiet']}>
              {' '}
              on <Money minorUnits={balance} currency={currency} />
            </span>
          )}
          {interestCharged !== null && interestCharged !== 0 && (
            <span className={css['quiet']}>
              , <Money minorUnits={interestCharged} currency={currency} /> charged
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** 'balance_transfer_apr' as `balance transfer`: that it is a rate is said by the column. */
function rateWords(kind: string): string {
  return bankWords(kind.replace(/_apr$/, '')).toLowerCase();
}
