import type { ReactElement } from 'react';

import type { Mortgage, StudentLoan } from '#contract/shapes/liabilities.ts';
import { bankWords } from '../../format/bank-words.ts';
import { formatDay, formatShortMonth } from '../../format/dates.ts';
import { formatPercentText, formatShare } from '../../format/decimals.ts';
import { Money } from '../../ui/money.tsx';
import { DebtCard, paidWords, type Fact } from './debt-card.tsx';
import { paidShareOf, type Loan, type LoanDebt } from './debts.ts';
import css from './loans.module.css';

interface LoanCardProps {
  readonly loan: Loan;
  readonly today: string;
}

export function LoanCard({ loan: { account, debt }, today }: LoanCardProps): ReactElement {
  const { currency, current } = account;
  const paid = paidShareOf(current, debt?.borrowed.amount ?? null);
  const isOverdue = debt?.kind === 'student loan' ? debt.isOverdue === true : (debt?.pastDue ?? 0) > 0;
  return (
    <DebtCard
      account={account}
      tag={isOverdue && <span className={css['tag']}>overdue</span>}
      share={paid}
      color="var(--category-teal)"
      shareWords={<BorrowedWords debt={debt} paid={paid} currency={currency} />}
      facts={debt === null ? [] : factsOf(debt, currency, today)}
    />
  );
}

interface BorrowedWordsProps {
  readonly debt: LoanDebt | null;
  readonly paid: number | null;
  readonly currency: string;
}

function BorrowedWords({ debt, paid, currency }: BorrowedWordsProps): ReactElement {
  if (debt === null) return <>Only the balance is known.</>;
  if (debt.borrowed.amount === null) return <>The bank does not tell what was borrowed.</>;
  const { amount, on } = debt.borrowed;
  return (
    <>
      {paid !== null && `${formatShare(paid)} paid of `}
      <Money minorUnits={amount} currency={currency} />
      {on !== null && `, borrowed ${formatShortMonth(on)}`}
    </>
  );
}

function factsOf(debt: LoanDebt, currency: string, today: string): readonly Fact[] {
  const money = (amount: number | null): ReactElement | null =>
    amount === null ? null : <Money minorUnits={amount} currency={currency} />;
  const day = (date: string | null): string | null =>
    date === null ? null : formatDay(date, today, date.slice(0, 4) !== today.slice(0, 4));
  const { ratePercent, nextPayment, lastPayment, paidThisYear, endsOn } = debt;

  return [
    ['Next payment', paidWords({ ...nextPayment, currency, when: day(nextPayment.on) })],
    ['Rate', rateWords(ratePercent, debt.kind === 'mortgage' ? debt.rateKind : null)],
    ['Ends', endsOn === null ? null : formatShortMonth(endsOn)],
    ['Last payment', paidWords({ ...lastPayment, currency, when: day(lastPayment.on) })],
    ['Interest this year', money(paidThisYear.interest)],
    ['Principal this year', money(paidThisYear.principal)],
    ...(debt.kind === 'mortgage' ? mortgageFacts(debt, money) : studentFacts(debt, money)),
  ];
}

type MoneyOf = (amount: number | null) => ReactElement | null;

function mortgageFacts(debt: Mortgage, money: MoneyOf): readonly Fact[] {
  return [
    ['Past due', debt.pastDue === 0 ? null : money(debt.pastDue)],
    ['Late fee', debt.lateFee === 0 ? null : money(debt.lateFee)],
    ['Escrow', money(debt.escrow)],
    ['Term', debt.term],
    ['Kind', debt.description],
    ['Property', debt.property],
  ];
}

function studentFacts(debt: StudentLoan, money: MoneyOf): readonly Fact[] {
  return [
    ['Unpaid interest', debt.unpaidInterest === 0 ? null : money(debt.unpaidInterest)],
    ['Status', debt.status === null ? null : bankWords(debt.status)],
    ['Plan', debt.plan],
    ['Loan', debt.name],
    ['Guarantor', debt.guarantor],
  ];
}

function rateWords(percent: string | null, kind: string | null): string | null {
  if (percent === null) return kind;
  return kind === null ? formatPercentText(percent) : `${formatPercentText(percent)} ${kind}`;
}
