/**
 * `user_custom`: the password is JSON in the form that Plaid documents for custom Sandbox users
 * (plaid.com/docs/sandbox/user-custom). Amounts, dates and texts come out as they went in.
 */
import { z } from 'zod';
import type { PlainDate } from '#contract/dates.ts';
import { decimalNumber, minorUnitsOf } from '../decimal.ts';
import { PlaidFault } from '../plaid-fault.ts';
import { categoryOfDescription } from './category-of-description.ts';
import { customDetails, day, detailFields } from './custom-user-details.ts';
import type { Balance, BookedRow, HeldAccount, Person } from './person.ts';

const mostAccounts = 10;
const mostBytes = 55_000;

const accountSchema = z.looseObject({
  type: z.enum(['investment', 'credit', 'depository', 'loan', 'payroll', 'other']),
  subtype: z.string().nullish(),
  starting_balance: z.number().nullish(),
  force_available_balance: z.number().nullish(),
  has_null_available_balance: z.boolean().nullish(),
  currency: z.string().nullish(),
  meta: z
    .looseObject({
      name: z.string().nullish(),
      official_name: z.string().nullish(),
      limit: z.number().nullish(),
      mask: z
        .string()
        .regex(/^$|^[0-9A-Za-z]{2,4}$/)
        .nullish(),
    })
    .nullish(),
  ...detailFields,
  transactions: z
    .array(
      z.looseObject({
        date_transacted: day,
        date_posted: day,
        amount: z.number(),
        description: z.string(),
        currency: z.string().nullish(),
      }),
    )
    .nullish(),
});

const configurationSchema = z.looseObject({
  override_accounts: z.array(accountSchema).max(mostAccounts).default([]),
  force_error: z.string().optional(),
});

type CustomAccount = z.output<typeof accountSchema>;

/** Plaid's Sandbox has these balances where a custom user leaves them out. */
const usualBalances: Partial<Record<string, Balance>> = {
  checking: { current: 110, available: 100 },
  savings: { current: 210, available: 200 },
  'credit card': { current: 410, available: null },
};

/** Throws INVALID_CREDENTIALS when `configuration` is not a custom user, or the error that it forces. */
export function checkCustomUser(configuration: string): void {
  const { force_error: forced } = parseConfiguration(configuration);
  if (forced !== undefined) throw new PlaidFault('ITEM_ERROR', forced, `the custom user forces ${forced}`);
}

export function customPerson(configuration: string): Person {
  const { override_accounts: overrides } = parseConfiguration(configuration);
  const accounts = overrides.map(heldAccount);
  const rows = overrides.flatMap((account, index) => bookedRows(account, index));
  const overrideOf = (held: HeldAccount): CustomAccount | undefined =>
    overrides[accounts.findIndex(({ key }) => key === held.key)];
  return {
    accounts,
    rows: () => rows,
    balance: (held) => {
      const override = overrideOf(held);
      return override === undefined ? { current: 0, available: null } : balanceOf(override, held);
    },
    details: (held, today) => {
      const override = overrideOf(held);
      return override === undefined ? {} : customDetails(override, held.key, today);
    },
  };
}

function parseConfiguration(configuration: string): z.output<typeof configurationSchema> {
  if (Buffer.byteLength(configuration) > mostBytes) throw notACustomUser(`it is larger than ${mostBytes} bytes`);
  let json: unknown;
  try {
    json = JSON.parse(configuration);
  } catch {
    throw notACustomUser('it is not JSON');
  }
  const parsed = configurationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw notACustomUser(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function notACustomUser(why: string): PlaidFault {
  const displayMessage = `The custom user is not valid: ${why}.`;
  return new PlaidFault('ITEM_ERROR', 'INVALID_CREDENTIALS', displayMessage, { displayMessage });
}

function heldAccount(override: CustomAccount, index: number): HeldAccount {
  const number = override.numbers?.account;
  return {
    key: `custom-${index}`,
    name: override.meta?.name ?? usualName(override),
    officialName: override.meta?.official_name ?? null,
    mask:
      override.meta?.mask ??
      (number === undefined || number === null ? String((index * 1111) % 10_000).padStart(4, '0') : number.slice(-4)),
    type: override.type === 'payroll' ? 'other' : override.type,
    subtype: (override.subtype ?? null) as HeldAccount['subtype'],
    currency: override.currency ?? override.transactions?.[0]?.currency ?? 'USD',
    limit: override.meta?.limit ?? null,
  };
}

function usualName({ type, subtype }: CustomAccount): string {
  const kind = subtype ?? type;
  const word = kind === 'savings' ? 'saving' : kind;
  return `Plaid ${word.replaceAll(/\b\w/g, (letter) => letter.toUpperCase())}`;
}

function bookedRows({ transactions, currency }: CustomAccount, accountIndex: number): readonly BookedRow[] {
  return (transactions ?? []).map((transaction, index) => ({
    key: `custom-${accountIndex}-${index}`,
    accountKey: `custom-${accountIndex}`,
    // A date_posted in the future makes the row pending from the start, whatever date_transacted is.
    appearsOn: '0000-01-01' as PlainDate,
    authorizedOn: transaction.date_transacted,
    postsOn: transaction.date_posted,
    amount: transaction.amount,
    pendingAmount: null,
    currency: transaction.currency ?? currency ?? 'USD',
    name: transaction.description,
    originalDescription: transaction.description,
    merchant: null,
    category: categoryOfDescription(transaction.description, transaction.amount),
    channel: 'other',
    city: null,
  }));
}

function balanceOf(override: CustomAccount, held: HeldAccount): Balance {
  const usual = usualBalances[override.subtype ?? ''] ?? { current: 0, available: null };
  const current = override.starting_balance ?? override.liability?.principal ?? usual.current;
  if (override.has_null_available_balance === true) return { current, available: null };
  if (override.force_available_balance !== null && override.force_available_balance !== undefined) {
    return { current, available: override.force_available_balance };
  }
  if (override.starting_balance === null || override.starting_balance === undefined)
    return { current, available: usual.available };
  if (held.type === 'depository') return { current, available: current };
  if (held.type !== 'credit' || held.limit === null || current === null) return { current, available: null };
  const { currency } = held;
  return { current, available: decimalNumber(minorUnitsOf(held.limit, currency) - minorUnitsOf(current, currency), currency) };
}
