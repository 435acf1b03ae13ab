/** What /liabilities/get answers. A kind that an Item does not have is null. */
import { z } from 'zod';

import { accountIdSchema, type AccountId } from '#contract/ids.ts';
import type { CardDebt, Liabilities, Mortgage, StudentLoan } from '#contract/shapes/liabilities.ts';
import { accountSchema } from './accounts.ts';
import { decimalNumberSchema } from './decimal-text.ts';
import { exactMinorUnits } from './money-and-time.ts';

const number = z.number().nullish();
const day = z.string().nullish();
const percent = decimalNumberSchema.nullish();

const cardSchema = z.object({
  account_id: accountIdSchema,
  aprs: z.array(
    z.object({
      apr_type: z.string(),
      apr_percentage: decimalNumberSchema,
      balance_subject_to_apr: number,
      interest_charge_amount: number,
    }),
  ),
  is_overdue: z.boolean().nullish(),
  last_payment_amount: number,
  last_payment_date: day,
  last_statement_issue_date: day,
  last_statement_balance: number,
  minimum_payment_amount: number,
  next_payment_due_date: day,
});

const loanFields = {
  account_id: accountIdSchema,
  last_payment_amount: number,
  last_payment_date: day,
  next_payment_due_date: day,
  origination_date: day,
  origination_principal_amount: number,
  ytd_interest_paid: number,
  ytd_principal_paid: number,
};

const mortgageSchema = z.object({
  ...loanFields,
  interest_rate: z.object({ percentage: percent, type: z.string().nullish() }).nullish(),
  loan_type_description: z.string().nullish(),
  loan_term: z.string().nullish(),
  maturity_date: day,
  next_monthly_payment: number,
  escrow_balance: number,
  past_due_amount: number,
  current_late_fee: number,
  property_address: z
    .object({
      street: z.string().nullish(),
      city: z.string().nullish(),
      region: z.string().nullish(),
      postal_code: z.string().nullish(),
    })
    .nullish(),
});

const studentLoanSchema = z.object({
  ...loanFields,
  interest_rate_percentage: percent,
  expected_payoff_date: day,
  loan_name: z.string().nullish(),
  loan_status: z.object({ type: z.string().nullish() }).nullish(),
  repayment_plan: z.object({ description: z.string().nullish() }).nullish(),
  guarantor: z.string().nullish(),
  is_overdue: z.boolean().nullish(),
  minimum_payment_amount: number,
  outstanding_interest_amount: number,
});

/** Amounts come without a currency of their own: they are in their account's. */
export const liabilitiesSchema = z
  .object({
    accounts: z.array(accountSchema),
    liabilities: z.object({
      credit: z.array(cardSchema).nullish(),
      mortgage: z.array(mortgageSchema).nullish(),
      student: z.array(studentLoanSchema).nullish(),
    }),
  })
  .transform(({ accounts, liabilities }, context): Liabilities => {
    const currencies = new Map(accounts.map(({ accountId, currency }) => [accountId, currency]));
    const moneyOf =
      (accountId: AccountId) =>
      (value: number | null | undefined): number | null =>
        exactMinorUnits(value, currencies.get(accountId) ?? 'XXX', accountId, context);
    return {
      cards: (liabilities.credit ?? []).map((card) => cardDebt(card, moneyOf(card.account_id))),
      mortgages: (liabilities.mortgage ?? []).map((loan) => mortgage(loan, moneyOf(loan.account_id))),
      studentLoans: (liabilities.student ?? []).map((loan) => studentLoan(loan, moneyOf(loan.account_id))),
    };
  });

type Money = (value: number | null | undefined) => number | null;

function cardDebt(card: z.output<typeof cardSchema>, money: Money): CardDebt {
  return {
    accountId: card.account_id,
    rates: card.aprs.map((apr) => ({
      kind: apr.apr_type,
      percent: apr.apr_percentage,
      balance: money(apr.balance_subject_to_apr),
      interestCharged: money(apr.interest_charge_amount),
    })),
    isOverdue: card.is_overdue ?? null,
    lastPayment: { amount: money(card.last_payment_amount), on: card.last_payment_date ?? null },
    lastStatement: { amount: money(card.last_statement_balance), on: card.last_statement_issue_date ?? null },
    minimumPayment: money(card.minimum_payment_amount),
    nextDueOn: card.next_payment_due_date ?? null,
  };
}

function mortgage(loan: z.output<typeof mortgageSchema>, money: Money): Mortgage {
  const { property_address: address } = loan;
  const property = [address?.street, address?.city, address?.region, address?.postal_code].filter((part) => part).join(', ');
  return {
    ...sharedFields(loan, money),
    ratePercent: loan.interest_rate?.percentage ?? null,
    rateKind: loan.interest_rate?.type ?? null,
    nextPayment: { amount: money(loan.next_monthly_payment), on: loan.next_payment_due_date ?? null },
    endsOn: loan.maturity_date ?? null,
    description: loan.loan_type_description ?? null,
    term: loan.loan_term ?? null,
    escrow: money(loan.escrow_balance),
    pastDue: money(loan.past_due_amount),
    lateFee: money(loan.current_late_fee),
    property: property === '' ? null : property,
  };
}

function studentLoan(loan: z.output<typeof studentLoanSchema>, money: Money): StudentLoan {
  return {
    ...sharedFields(loan, money),
    ratePercent: loan.interest_rate_percentage ?? null,
    nextPayment: { amount: money(loan.minimum_payment_amount), on: loan.next_payment_due_date ?? null },
    endsOn: loan.expected_payoff_date ?? null,
    name: loan.loan_name ?? null,
    status: loan.loan_status?.type ?? null,
    plan: loan.repayment_plan?.description ?? null,
    guarantor: loan.guarantor ?? null,
    isOverdue: loan.is_overdue ?? null,
    unpaidInterest: money(loan.outstanding_interest_amount),
  };
}

function sharedFields(loan: z.output<z.ZodObject<typeof loanFields>>, money: Money) {
  return {
    accountId: loan.account_id,
    lastPayment: { amount: money(loan.last_payment_amount), on: loan.last_payment_date ?? null },
    borrowed: { amount: money(loan.origination_principal_amount), on: loan.origination_date ?? null },
    paidThisYear: { interest: money(loan.ytd_interest_paid), principal: money(loan.ytd_principal_paid) },
  };
}
