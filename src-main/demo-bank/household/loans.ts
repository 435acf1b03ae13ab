/** What the household owes: two loans paid month by month, and the statements of its cards. */
import type { PlainDate } from '#contract/dates.ts';
import { monthsAfter } from '../calendar.ts';
import type { Liability } from '../people/account-details.ts';

interface Loan {
  readonly kind: 'mortgage' | 'student';
  readonly since: PlainDate;
  readonly dueOn: number;
  /** Cents. */
  readonly principal: number;
  readonly yearlyPercent: number;
  readonly months: number;
}

const loans = {
  mortgage: {
    kind: 'mortgage',
    since: '2021-05-01' as PlainDate,
    dueOn: 1,
    principal: 34_200_000,
    yearlyPercent: 3.125,
    months: 360,
  },
  'student-loan': {
    kind: 'student',
    since: '2018-09-04' as PlainDate,
    dueOn: 4,
    principal: 3_150_000,
    yearlyPercent: 4.53,
    months: 120,
  },
} as const satisfies Record<string, Loan>;

const loanOf = (key: string): Loan | undefined => (key in loans ? loans[key as keyof typeof loans] : undefined);

/** Cents. */
export function monthlyPayment(key: keyof typeof loans): number {
  return paymentOf(loans[key]);
}

interface LoanState {
  /** Cents, after the last payment. */
  readonly owed: number;
  readonly payment: number;
  readonly lastPaidOn: PlainDate | null;
  readonly nextDueOn: PlainDate;
  readonly interestThisYear: number;
  readonly principalThisYear: number;
}

/** What is left of a loan in dollars; null for an account that is none. */
export function loanBalance(key: string, today: PlainDate): number | null {
  const loan = loanOf(key);
  return loan === undefined ? null : stateOf(loan, today).owed / 100;
}

export function loanLiability(key: string, today: PlainDate): Liability | null {
  const loan = loanOf(key);
  if (loan === undefined) return null;
  const state = stateOf(loan, today);
  return loan.kind === 'mortgage' ? mortgage(loan, state) : studentLoan(loan, state);
}

/** What a card's last statement asked for. `owedAt` answers the dollars owed at the end of a day. */
export function cardLiability(
  card: { readonly closesOn: number; readonly paysOn: number; readonly purchaseApr: number },
  today: PlainDate,
  owedAt: (day: PlainDate) => number,
): Liability {
  const closed = latest(card.closesOn, today);
  const paid = latest(card.paysOn, today);
  const closedBeforePaid = latest(card.closesOn, paid);
  const statement = owedAt(closed);
  return {
    kind: 'credit',
    terms: {
      aprs: [
        { apr_percentage: card.purchaseApr, apr_type: 'purchase_apr', balance_subject_to_apr: 0, interest_charge_amount: 0 },
        { apr_percentage: 29.99, apr_type: 'cash_apr', balance_subject_to_apr: 0, interest_charge_amount: 0 },
      ],
      is_overdue: false,
      last_payment_amount: owedAt(closedBeforePaid),
      last_payment_date: paid,
      last_statement_issue_date: closed,
      last_statement_balance: statement,
      minimum_payment_amount: statement <= 0 ? 0 : Math.min(statement, Math.max(35, Math.round(statement) / 100)),
      next_payment_due_date: monthsAfter(closed, 1, card.paysOn),
    },
  };
}

function monthlyRate({ yearlyPercent }: Loan): number {
  return yearlyPercent / 100 / 12;
}

/** The same each month until nothing is owed. */
function paymentOf(loan: Loan): number {
  const rate = monthlyRate(loan);
  return Math.round((loan.principal * rate) / (1 - (1 + rate) ** -loan.months));
}

function stateOf(loan: Loan, today: PlainDate): LoanState {
  const monthly = monthlyRate(loan);
  const payment = paymentOf(loan);
  let owed = loan.principal;
  let lastPaidOn: PlainDate | null = null;
  let interestThisYear = 0;
  let principalThisYear = 0;

  let due = monthsAfter(loan.since, 1, loan.dueOn);
  while (due <= today && owed > 0) {
    const interest = Math.round(owed * monthly);
    const paid = Math.min(owed, payment - interest);
    owed -= paid;
    lastPaidOn = due;
    if (due.slice(0, 4) === today.slice(0, 4)) {
      interestThisYear += interest;
      principalThisYear += paid;
    }
    due = monthsAfter(due, 1, loan.dueOn);
  }
  return { owed, payment, lastPaidOn, nextDueOn: due, interestThisYear, principalThisYear };
}

function mortgage(loan: Loan, state: LoanState): Liability {
  return {
    kind: 'mortgage',
    terms: {
      account_number: '3120003372',
      current_late_fee: 0,
      escrow_balance: 3_141.54,
      has_pmi: false,
      has_prepayment_penalty: false,
      interest_rate: { percentage: loan.yearlyPercent, type: 'fixed' },
      last_payment_amount: state.lastPaidOn === null ? null : state.payment / 100,
      last_payment_date: state.lastPaidOn,
      loan_type_description: 'conventional',
      loan_term: '30 year',
      maturity_date: monthsAfter(loan.since, loan.months, loan.dueOn),
      next_monthly_payment: state.payment / 100,
      next_payment_due_date: state.nextDueOn,
      origination_date: loan.since,
      origination_principal_amount: loan.principal / 100,
      past_due_amount: 0,
      property_address: { city: 'Oakland', country: 'US', postal_code: '94607', region: 'CA', street: '418 Alder Street' },
      ytd_interest_paid: state.interestThisYear / 100,
      ytd_principal_paid: state.principalThisYear / 100,
    },
  };
}

function studentLoan(loan: Loan, state: LoanState): Liability {
  // `pslf_status` is deprecated, and still required: built apart, so that lint keeps guarding readers.
  const terms = {
    account_number: '4277075694',
    disbursement_dates: [loan.since],
    expected_payoff_date: monthsAfter(loan.since, loan.months, loan.dueOn),
    guarantor: 'DEPT OF ED',
    interest_rate_percentage: loan.yearlyPercent,
    is_overdue: false,
    last_payment_amount: state.lastPaidOn === null ? null : state.payment / 100,
    last_payment_date: state.lastPaidOn,
    last_statement_balance: state.owed / 100,
    last_statement_issue_date: state.lastPaidOn,
    loan_name: 'Consolidation',
    loan_status: { end_date: null, type: 'repayment' },
    minimum_payment_amount: state.payment / 100,
    next_payment_due_date: state.nextDueOn,
    origination_date: loan.since,
    origination_principal_amount: loan.principal / 100,
    outstanding_interest_amount: 0,
    payment_reference_number: '4277075694',
    pslf_status: { estimated_eligibility_date: null, payments_made: null, payments_remaining: null },
    repayment_plan: { description: 'Standard Repayment', type: 'standard' },
    sequence_number: '1',
    servicer_address: {
      city: 'San Matias',
      country: 'US',
      postal_code: '99415',
      region: 'CA',
      street: '123 Relaxation Road',
    },
    ytd_interest_paid: state.interestThisYear / 100,
    ytd_principal_paid: state.principalThisYear / 100,
  } as const;
  return { kind: 'student', terms };
}

/** The last day before `today` that was the `dayOfMonth`th. */
function latest(dayOfMonth: number, today: PlainDate): PlainDate {
  const here = monthsAfter(today, 0, dayOfMonth);
  return here < today ? here : monthsAfter(today, -1, dayOfMonth);
}
