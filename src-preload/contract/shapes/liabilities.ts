import { z } from 'zod';

import { accountIdSchema } from '../ids.ts';
import { decimalTextSchema } from './investments.ts';

/** Minor units of the account's currency; what is owed or was paid is positive here. Null where the bank doesn't say. */
const amount = z.int().nullable();
const day = z.string().nullable();
const percent = decimalTextSchema.nullable();

export const cardDebtSchema = z.object({
  accountId: accountIdSchema,
  rates: z.array(
    z.object({
      /** 'purchase_apr', 'cash_apr', 'balance_transfer_apr', 'special'. Open. */
      kind: z.string(),
      percent: decimalTextSchema,
      balance: amount,
      interestCharged: amount,
    }),
  ),
  isOverdue: z.boolean().nullable(),
  lastPayment: z.object({ amount, on: day }),
  lastStatement: z.object({ amount, on: day }),
  minimumPayment: amount,
  nextDueOn: day,
});
export type CardDebt = z.infer<typeof cardDebtSchema>;

const loanFields = {
  accountId: accountIdSchema,
  ratePercent: percent,
  lastPayment: z.object({ amount, on: day }),
  nextPayment: z.object({ amount, on: day }),
  borrowed: z.object({ amount, on: day }),
  paidThisYear: z.object({ interest: amount, principal: amount }),
  endsOn: day,
};

export const mortgageSchema = z.object({
  ...loanFields,
  /** 'fixed' or 'variable'. Open. */
  rateKind: z.string().nullable(),
  description: z.string().nullable(),
  term: z.string().nullable(),
  escrow: amount,
  pastDue: amount,
  lateFee: amount,
  property: z.string().nullable(),
});
export type Mortgage = z.infer<typeof mortgageSchema>;

export const studentLoanSchema = z.object({
  ...loanFields,
  name: z.string().nullable(),
  /** 'repayment', 'deferment', 'in school'. Open. */
  status: z.string().nullable(),
  plan: z.string().nullable(),
  guarantor: z.string().nullable(),
  isOverdue: z.boolean().nullable(),
  unpaidInterest: amount,
});
export type StudentLoan = z.infer<typeof studentLoanSchema>;

export const liabilitiesSchema = z.object({
  cards: z.array(cardDebtSchema),
  mortgages: z.array(mortgageSchema),
  studentLoans: z.array(studentLoanSchema),
});
export type Liabilities = z.infer<typeof liabilitiesSchema>;
