/** The tables of counts and sums that are kept of transactions, and what each transaction adds to them. */
import { monthOfDay } from './months.ts';
import { leastOfSize } from './sizes.ts';

/** What a transaction counts as. */
export interface Counted {
  readonly day: number;
  readonly account: number;
  readonly category: number;
  readonly currency: number;
  readonly pending: 0 | 1;
  readonly amount: number;
}

export interface KeptTable {
  readonly table: string;
  /** What it has, in words. */
  readonly what: string;
  /** The columns that say what is counted: the table's primary key. */
  readonly key: readonly string[];
  /** A row goes when nothing is counted in it any more. */
  readonly counts: readonly string[];
  readonly sums: readonly string[];
  readonly keyOf: (counted: Counted) => readonly number[];
  /** Values of the counts, then of the sums. */
  readonly valuesOf: (counted: Counted) => readonly number[];
  /** All that goes into one of its rows is of one day or month, or may be of any. */
  readonly span: 'day' | 'month' | 'always';
}

const byDirection = {
  counts: ['count_in', 'count_out', 'count_zero'],
  sums: ['sum_in', 'sum_out'],
  valuesOf: ({ amount }: Counted) => [
    amount > 0 ? 1 : 0,
    amount < 0 ? 1 : 0,
    amount === 0 ? 1 : 0,
    Math.max(amount, 0),
    Math.min(amount, 0),
  ],
};
export const keptTables: readonly KeptTable[] = [
  {
    table: 'derived_months',
    what: 'sums by month',
    key: ['month', 'account', 'category', 'currency', 'pending'],
    keyOf: ({ day, account, category, currency, pending }) => [monthOfDay(day), account, category, currency, pending],
    ...byDirection,
    span: 'month',
  },
  {
    table: 'derived_days',
    what: 'sums by day',
    key: ['account', 'day', 'currency'],
    keyOf: ({ account, day, currency }) => [account, day, currency],
    counts: ['count'],
    sums: ['posted_sum', 'sum_in', 'sum_out'],
    valuesOf: (counted) => [1, postedAmount(counted), Math.max(counted.amount, 0), Math.min(counted.amount, 0)],
    span: 'day',
  },
  {
    table: 'derived_day_totals',
    what: 'sums of all accounts by day',
    key: ['currency', 'day'],
    keyOf: ({ currency, day }) => [currency, day],
    counts: ['count'],
    sums: ['posted_sum'],
    valuesOf: (counted) => [1, postedAmount(counted)],
    span: 'day',
  },
  {
    table: 'derived_day_categories',
    what: 'sums by day and category',
    key: ['day', 'category', 'currency', 'pending'],
    keyOf: ({ day, category, currency, pending }) => [day, category, currency, pending],
    ...byDirection,
    span: 'day',
  },
  {
    table: 'derived_month_sizes',
    what: 'sums by month and size',
    key: ['month', 'currency', 'pending', 'least_size'],
    keyOf: ({ day, currency, pending, amount }) => [monthOfDay(day), currency, pending, leastOfSize(Math.abs(amount))],
    ...byDirection,
    span: 'month',
  },
  {
    table: 'derived_accounts',
    what: 'counts of accounts',
    key: ['account', 'currency'],
    keyOf: ({ account, currency }) => [account, currency],
    counts: ['count'],
    sums: [],
    valuesOf: () => [1],
    span: 'always',
  },
];

function postedAmount({ pending, amount }: Counted): number {
  return pending === 0 ? amount : 0;
}
