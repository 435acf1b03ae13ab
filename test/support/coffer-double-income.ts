/** Income for looking at its view: of several sources, none, and in every state between. */
import { failed } from '#contract/failures.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import type { Income, IncomeSource, IncomeState } from '#contract/shapes/income.ts';
import { addDays, addMonths, firstOfMonth } from '../../src-renderer/format/dates.ts';
import { today } from './coffer-double-data.ts';

export type DoubleIncome = IncomeState['status'] | 'extremes' | 'nothing';

type IncomeOperations = Extract<OperationName, `income.${string}`>;
type IncomeAnswers = { readonly [Name in IncomeOperations]: (input: OperationInput<Name>) => OperationOutput<Name> };

const notReady = failed('bank-unavailable', 'The bank is still preparing this data. Coffer asks again by itself.').failure;
const notAllowed = failed(
  'plaid-error',
  'Your Plaid account may not use one of the products asked for: check the products in Settings. (INVALID_PRODUCT)',
  { action: 'none' },
).failure;

export function incomeAnswers(kind: DoubleIncome, onChange: () => void): IncomeAnswers {
  const none: IncomeState = { status: 'none', readAt: null, failure: null, income: null };
  const readAt = Date.now() - 3 * 86_400_000;
  const states: Readonly<Record<DoubleIncome, IncomeState>> = {
    none,
    preparing: { ...none, status: 'preparing', failure: notReady },
    ready: { status: 'ready', readAt, failure: null, income: incomeOf(household) },
    extremes: { status: 'ready', readAt, failure: null, income: incomeOf([...household, ...extremes]) },
    nothing: { status: 'ready', readAt, failure: null, income: incomeOf([]) },
    failed: { ...none, status: 'failed', failure: notAllowed },
  };
  let state = states[kind];
  return {
    'income.state': () => state,
    'income.share': () => {
      state = states.ready;
      onChange();
      return state;
    },
    'income.read': () => state,
    'income.forget': () => {
      state = none;
      onChange();
      return null;
    },
  };
}

const household = [
  source('Tidewater Software Payroll', 'SALARY', 'BIWEEKLY', 14, 342_118),
  source('Pedal Courier Payout', 'GIG_ECONOMY', 'WEEKLY', 7, 21_940),
  source('Rent Garden Flat', 'RENTAL', 'MONTHLY', 30, 118_000),
  source('Interest paid', 'BANK_INTEREST', 'MONTHLY', 30, 1_204),
];
const extremes = [
  source('A payer with a name so long that no column of any width could ever hold all of it on a line', 'NEW_KIND', null, 40, 1),
  { ...source('Tokyo licence fees', 'OTHER', 'UNKNOWN', 45, 98_000_000), currency: 'JPY' },
];

function source(name: string, category: string, rhythm: string | null, every: number, amount: number): IncomeSource {
  const payments = Array.from({ length: Math.floor(365 / every) }, (_, index) => ({
    date: addDays(today, -3 - index * every),
    name,
    currency: 'USD',
    amount: amount + (index % 3) * 120,
    isPending: index === 0 && every === 7,
  }));
  return {
    sourceId: name,
    name,
    category,
    rhythm,
    institutionName: 'First Platypus Bank',
    accountName: 'Everyday Checking',
    mask: '4021',
    firstDate: payments.at(-1)?.date ?? null,
    lastDate: payments[0]?.date ?? null,
    currency: 'USD',
    total: payments.reduce((sum, payment) => sum + payment.amount, 0),
    count: payments.length,
    payments,
  };
}

function incomeOf(sources: readonly IncomeSource[]): Income {
  const currencies = [...new Set(sources.map(({ currency }) => currency))];
  const paid = sources.flatMap(({ currency, payments }) => payments.map(({ date, amount }) => ({ currency, date, amount })));
  const sum = (rows: readonly { readonly amount: number }[]): number => rows.reduce((total, { amount }) => total + amount, 0);
  return {
    madeAt: Date.now() - 3 * 86_400_000,
    days: 365,
    from: addDays(today, -365),
    to: today,
    institutionNames: sources.length === 0 ? [] : ['First Platypus Bank'],
    totals: currencies.map((currency) => ({ currency, amount: sum(paid.filter((row) => row.currency === currency)) })),
    months: Array.from({ length: 12 }, (_, back) => addMonths(firstOfMonth(today), -back).slice(0, 7)).flatMap((month) =>
      currencies.map((currency) => ({
        month,
        currency,
        amount: sum(paid.filter((row) => row.currency === currency && row.date.startsWith(month))),
      })),
    ) as Income['months'],
    sources: [...sources],
    warnings: [],
  };
}
