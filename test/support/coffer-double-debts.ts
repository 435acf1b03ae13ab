/** What is owed in the double's worlds: on time, overdue, and with nothing known. */
import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { CardDebt, Liabilities, Mortgage, StudentLoan } from '#contract/shapes/liabilities.ts';

const apr = (kind: string, percent: string, balance: number | null = 0): CardDebt['rates'][number] => ({
  kind,
  percent,
  balance,
  interestCharged: balance === null ? null : 0,
});

const card = (accountId: AccountId, isOverdue: boolean, isUnknown: boolean): CardDebt => ({
  accountId,
  rates: isUnknown
    ? []
    : [apr('purchase_apr', '21.24'), apr('cash_apr', '29.99', null), apr('balance_transfer_apr', '15.24', 32_000)],
  isOverdue: isUnknown ? null : isOverdue,
  lastPayment: isUnknown ? { amount: null, on: null } : { amount: 164_506, on: '2026-11-12' },
  lastStatement: isUnknown ? { amount: null, on: null } : { amount: 152_230, on: '2026-11-20' },
  minimumPayment: isUnknown ? null : 3_500,
  nextDueOn: isUnknown ? null : isOverdue ? '2026-11-12' : '2026-12-04',
});

const studentLoan = (accountId: AccountId, isUnknown: boolean): StudentLoan => ({
  accountId,
  ratePercent: isUnknown ? null : '4.53',
  lastPayment: isUnknown ? { amount: null, on: null } : { amount: 32_692, on: '2026-11-04' },
  nextPayment: isUnknown ? { amount: null, on: null } : { amount: 32_692, on: '2026-12-04' },
  borrowed: isUnknown ? { amount: null, on: null } : { amount: 3_150_000, on: '2018-09-04' },
  paidThisYear: isUnknown ? { interest: null, principal: null } : { interest: 35_982, principal: 323_630 },
  endsOn: isUnknown ? null : '2028-09-04',
  name: isUnknown ? null : 'Consolidation',
  status: isUnknown ? null : 'repayment',
  plan: isUnknown ? null : 'Standard Repayment',
  guarantor: isUnknown ? null : 'DEPT OF ED',
  isOverdue: isUnknown ? null : false,
  unpaidInterest: isUnknown ? null : 0,
});

const overdueMortgage = (accountId: AccountId): Mortgage => ({
  accountId,
  ratePercent: '3.990',
  lastPayment: { amount: 315_230, on: '2026-10-15' },
  nextPayment: { amount: 315_230, on: '2026-11-15' },
  borrowed: { amount: 42_500_000, on: '2015-08-01' },
  paidThisYear: { interest: 1_230_040, principal: 1_234_060 },
  endsOn: '2045-07-31',
  rateKind: 'fixed',
  description: 'conventional',
  term: '30 year',
  escrow: 314_198,
  pastDue: 230_400,
  lateFee: 2_500,
  property: '1 Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu Street, Malakoff, NY 14236',
});

export function liabilitiesOf(accounts: readonly Account[]): Liabilities {
  const of = (kind: Account['kind'], subtype?: string): readonly AccountId[] =>
    accounts
      .filter((account) => account.kind === kind && (subtype === undefined || account.subtype === subtype))
      .map(({ accountId }) => accountId);
  return {
    cards: of('credit').map((accountId) => card(accountId, accountId === 'overdrawn-card', accountId === 'no-limit-card')),
    mortgages: of('loan', 'mortgage').map(overdueMortgage),
    studentLoans: of('loan', 'student').map((accountId) => studentLoan(accountId, accountId === 'unknown-loan')),
  };
}
