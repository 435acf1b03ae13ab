/** Numbers, owners, holdings and debts of a custom user's account (plaid.com/docs/sandbox/user-custom). */
import type { Owner } from 'plaid';
import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '#contract/dates.ts';
import type { Wire } from '../wire.ts';
import type { AccountDetails, AccountNumber } from './account-details.ts';
import { customLiability } from './custom-user-liability.ts';
import { customPortfolio } from './custom-user-portfolio.ts';

/** A day of a custom user's. */
export const day = z.string().transform((text, context): PlainDate => {
  const date = parsePlainDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'must be a day that exists, written YYYY-MM-DD' });
  return z.NEVER;
});
const text = z.string().nullish();
const number = z.number().nullish();

const security = z.looseObject({ ticker_symbol: text, name: text, currency: text, type: text });

/** The parts of an account's configuration that Transactions has no use for. */
export const detailFields = {
  numbers: z
    .looseObject({
      account: text,
      ach_routing: text,
      ach_wire_routing: text,
      eft_institution: text,
      eft_branch: text,
      international_bic: text,
      international_iban: text,
      bacs_sort_code: text,
    })
    .nullish(),
  identity: z
    .looseObject({
      names: z.array(z.string()).nullish(),
      phone_numbers: z.array(z.looseObject({ data: z.string(), primary: z.boolean().nullish(), type: text })).nullish(),
      emails: z.array(z.looseObject({ data: z.string(), primary: z.boolean().nullish(), type: text })).nullish(),
      addresses: z
        .array(
          z.looseObject({
            primary: z.boolean().nullish(),
            data: z.looseObject({ city: text, region: text, street: text, postal_code: text, country: text }),
          }),
        )
        .nullish(),
    })
    .nullish(),
  holdings: z
    .array(
      z.looseObject({
        institution_price: z.number(),
        institution_price_as_of: day.nullish(),
        cost_basis: number,
        quantity: z.number(),
        vested_quantity: number,
        currency: text,
        security,
      }),
    )
    .nullish(),
  investment_transactions: z
    .array(
      z.looseObject({
        date: day,
        name: z.string(),
        quantity: z.number(),
        price: z.number(),
        fees: number,
        type: z.enum(['buy', 'sell', 'cancel', 'cash', 'fee', 'transfer']),
        currency: text,
        security: security.nullish(),
      }),
    )
    .nullish(),
  liability: z
    .looseObject({
      type: text,
      purchase_apr: number,
      cash_apr: number,
      balance_transfer_apr: number,
      special_apr: number,
      last_payment_amount: number,
      minimum_payment_amount: number,
      is_overdue: z.boolean().nullish(),
      origination_date: day.nullish(),
      principal: number,
      nominal_apr: number,
      loan_name: text,
      guarantor: text,
      repayment_model: z.looseObject({ type: text, non_repayment_months: number, repayment_months: number }).nullish(),
    })
    .nullish(),
} as const;

export type CustomDetails = z.output<z.ZodObject<typeof detailFields>>;

export function customDetails(custom: CustomDetails, accountKey: string, today: PlainDate): Partial<AccountDetails> {
  const number = accountNumber(custom.numbers);
  const owners = ownersOf(custom.identity);
  return {
    ...(number === null ? {} : { number }),
    ...(owners.length === 0 ? {} : { owners }),
    portfolio: customPortfolio(custom, accountKey, today),
    liability: customLiability(custom.liability, today),
  };
}

function accountNumber(numbers: CustomDetails['numbers']): AccountNumber | null {
  const account = numbers?.account ?? null;
  if (numbers === undefined || numbers === null) return null;
  if (numbers.international_iban && numbers.international_bic) {
    return { scheme: 'international', iban: numbers.international_iban, bic: numbers.international_bic };
  }
  if (account === null) return null;
  if (numbers.bacs_sort_code) return { scheme: 'bacs', account, sortCode: numbers.bacs_sort_code };
  if (numbers.eft_institution && numbers.eft_branch) {
    return { scheme: 'eft', account, institution: numbers.eft_institution, branch: numbers.eft_branch };
  }
  if (!numbers.ach_routing) return null;
  return {
    scheme: 'ach',
    account,
    routing: numbers.ach_routing,
    wireRouting: numbers.ach_wire_routing ?? null,
    isTokenized: false,
  };
}

function ownersOf(identity: CustomDetails['identity']): readonly Wire<Owner>[] {
  if (identity === undefined || identity === null) return [];
  type Phone = Wire<Owner>['phone_numbers'][number];
  type Email = Wire<Owner>['emails'][number];
  return [
    {
      names: identity.names ?? [],
      phone_numbers: (identity.phone_numbers ?? []).map(({ data, primary, type }) => ({
        data,
        primary: primary ?? false,
        type: (type ?? 'other') as Phone['type'],
      })),
      emails: (identity.emails ?? []).map(({ data, primary, type }) => ({
        data,
        primary: primary ?? false,
        type: (type ?? 'other') as Email['type'],
      })),
      addresses: (identity.addresses ?? []).map(({ data, primary }) => ({
        data: {
          city: data.city ?? null,
          region: data.region ?? null,
          street: data.street ?? '',
          postal_code: data.postal_code ?? null,
          country: data.country ?? null,
        },
        primary: primary ?? false,
      })),
    },
  ];
}
