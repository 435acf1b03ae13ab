/** What is owed, what it costs and what is due next. Amounts in minor units, owed is positive. */
import { addExactly } from '#contract/money.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { CardDebt, Liabilities, Mortgage, StudentLoan } from '#contract/shapes/liabilities.ts';
import { daysUntil } from '../../format/due.ts';
import type { CurrencyTotal } from '../../format/accounts.ts';

export interface Card {
  readonly account: Account;
  /** Null where only its balance is known. */
  readonly debt: CardDebt | null;
}

export type LoanDebt = ({ readonly kind: 'mortgage' } & Mortgage) | ({ readonly kind: 'student loan' } & StudentLoan);

export interface Loan {
  readonly account: Account;
  readonly debt: LoanDebt | null;
}

export interface Debts {
  readonly cards: readonly Card[];
  readonly loans: readonly Loan[];
}

/** Every card and loan that is connected, with what its bank tells of it. */
export function debtsOf(accounts: readonly Account[], { cards, mortgages, studentLoans }: Liabilities): Debts {
  const loans = new Map<string, LoanDebt>([
    ...mortgages.map((debt) => [debt.accountId, { kind: 'mortgage', ...debt }] as const),
    ...studentLoans.map((debt) => [debt.accountId, { kind: 'student loan', ...debt }] as const),
  ]);
  const cardDebts = new Map(cards.map((debt) => [debt.accountId, debt]));
  const shown = accounts.filter(({ hidden }) => !hidden);
  return {
    cards: shown
      .filter(({ kind, accountId }) => cardDebts.has(accountId) || (kind === 'credit' && !loans.has(accountId)))
      .map((account) => ({ account, debt: cardDebts.get(account.accountId) ?? null })),
    loans: shown
      .filter(({ kind, accountId }) => loans.has(accountId) || (kind === 'loan' && !cardDebts.has(accountId)))
      .map((account) => ({ account, debt: loans.get(account.accountId) ?? null })),
  };
}

export interface Due {
  readonly account: Account;
  /** What must be paid at least; null where the bank doesn't say. */
  readonly amount: number | null;
  readonly on: string | null;
  /** Negative when the day is past; null without a day. */
  readonly days: number | null;
  readonly isOverdue: boolean;
}

/** What is to be paid next: what is overdue first, then by day. Nothing due is not in it. */
export function dueNext({ cards, loans }: Debts, today: string): readonly Due[] {
  const due = [
    ...cards.flatMap(({ account, debt }) =>
      debt === null ? [] : [{ account, amount: debt.minimumPayment, on: debt.nextDueOn, isOverdue: debt.isOverdue === true }],
    ),
    ...loans.flatMap(({ account, debt }) =>
      debt === null
        ? []
        : [{ account, amount: debt.nextPayment.amount, on: debt.nextPayment.on, isOverdue: isLoanOverdue(debt) }],
    ),
  ];
  return due
    .map((each) => ({ ...each, days: each.on === null ? null : daysUntil(each.on, today) }))
    .filter(({ amount, on, isOverdue }) => isOverdue || (amount !== 0 && on !== null))
    .toSorted((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || (a.days ?? 0) - (b.days ?? 0));
}

/** A day that has passed alone proves nothing: the bank may not have told of the payment yet. */
function isLoanOverdue(debt: LoanDebt): boolean {
  return debt.kind === 'mortgage' ? (debt.pastDue ?? 0) > 0 : debt.isOverdue === true;
}

/** What must be paid within `days` days, overdue included; one sum for each currency. */
export function dueWithin(due: readonly Due[], days: number): readonly CurrencyTotal[] {
  const totals = new Map<string, number>();
  for (const { account, amount, days: left, isOverdue } of due) {
    if (amount === null || !(isOverdue || (left !== null && left <= days))) continue;
    totals.set(account.currency, addExactly(totals.get(account.currency) ?? 0, amount));
  }
  return [...totals].map(([currency, minorUnits]) => ({ currency, minorUnits }));
}

/** The used share of a card's limit, 0 where the bank owes the user; null where there is no limit to speak of. */
export function utilisationOf({ current, limit }: Account): number | null {
  return current === null || limit === null || limit <= 0 ? null : Math.max(0, current) / limit;
}

/** The paid share of what was borrowed, 0 where interest made it grow; null where it is unknown. */
export function paidShareOf(owed: number | null, borrowed: number | null): number | null {
  return owed === null || borrowed === null || borrowed <= 0 ? null : Math.min(1, Math.max(0, (borrowed - owed) / borrowed));
}
