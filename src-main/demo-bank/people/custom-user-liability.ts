/** The debts of a custom user's account (plaid.com/docs/sandbox/user-custom). */
import { monthOf, type PlainDate } from '#contract/dates.ts';
import { monthsAfter } from '../calendar.ts';
import type { Liability } from './account-details.ts';
import type { CustomDetails } from './custom-user-details.ts';

/** Null for an account without debts that the bank would tell of. */
export function customLiability(configured: CustomDetails['liability'], today: PlainDate): Liability | null {
  if (configured === undefined || configured === null) return null;
  if (configured.type === 'credit') return { kind: 'credit', terms: cardTerms(configured) };
  if (configured.type === 'student') return { kind: 'student', terms: studentTerms(configured, today) };
  return null;
}

type CustomLiability = NonNullable<CustomDetails['liability']>;

function cardTerms(card: CustomLiability): (Liability & { kind: 'credit' })['terms'] {
  const apr = <Type extends string>(type: Type, percentage: number | null | undefined) =>
    percentage === null || percentage === undefined
      ? []
      : [{ apr_percentage: percentage, apr_type: type, balance_subject_to_apr: null, interest_charge_amount: null }];
  return {
    aprs: [
      ...apr('purchase_apr', card.purchase_apr),
      ...apr('cash_apr', card.cash_apr),
      ...apr('balance_transfer_apr', card.balance_transfer_apr),
      ...apr('special', card.special_apr),
    ],
    is_overdue: card.is_overdue ?? null,
    last_payment_amount: card.last_payment_amount ?? null,
    last_payment_date: null,
    last_statement_issue_date: null,
    last_statement_balance: null,
    minimum_payment_amount: card.minimum_payment_amount ?? null,
    next_payment_due_date: null,
  };
}

function studentTerms(loan: CustomLiability, today: PlainDate): (Liability & { kind: 'student' })['terms'] {
  const months = (loan.repayment_model?.non_repayment_months ?? 0) + (loan.repayment_model?.repayment_months ?? 120);
  const began = loan.origination_date ?? null;
  // `pslf_status` is deprecated, and still required: built apart, so that lint keeps guarding readers.
  const terms = {
    account_number: null,
    disbursement_dates: began === null ? null : [began],
    expected_payoff_date: began === null ? null : monthsAfter(began, months),
    guarantor: loan.guarantor ?? null,
    interest_rate_percentage: loan.nominal_apr ?? 0,
    is_overdue: loan.is_overdue ?? false,
    last_payment_amount: loan.last_payment_amount ?? null,
    last_payment_date: null,
    last_statement_issue_date: null,
    loan_name: loan.loan_name ?? null,
    loan_status: { end_date: null, type: 'repayment' },
    minimum_payment_amount: loan.minimum_payment_amount ?? null,
    next_payment_due_date: monthsAfter(`${monthOf(today)}-01` as PlainDate, 1),
    origination_date: began,
    origination_principal_amount: loan.principal ?? null,
    outstanding_interest_amount: null,
    payment_reference_number: null,
    pslf_status: { estimated_eligibility_date: null, payments_made: null, payments_remaining: null },
    repayment_plan: { description: 'Standard Repayment', type: 'standard' },
    sequence_number: null,
    servicer_address: { city: null, country: null, postal_code: null, region: null, street: null },
    ytd_interest_paid: null,
    ytd_principal_paid: null,
  } as const;
  return terms;
}
