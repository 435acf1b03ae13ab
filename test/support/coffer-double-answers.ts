/** Answers to the overview's and the list's questions, worked out from the double's rows. */
import { addDays, addMonths, firstOfMonth } from '../../src-renderer/format/dates.ts';
import { minorUnitsFromDecimal } from '#contract/money.ts';
import type { MonthSummary } from '#contract/shapes/overview.ts';
import { failed } from '#contract/failures.ts';
import type { BankTransactionId } from '#contract/ids.ts';
import type {
  CurrencySum,
  Transaction,
  TransactionDetail,
  TransactionFilterInput,
  TransactionOutline,
} from '#contract/shapes/transactions.ts';
import { categories } from '#domain/categories.ts';
import { today, type Data } from './coffer-double-data.ts';

export function matching(rows: readonly Transaction[], filter: TransactionFilterInput): readonly Transaction[] {
  const words = (filter.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const { from, to, accountIds, categoryIds, direction, status, minimumAmount, maximumAmount } = filter;
  if (Object.keys(filter).length === 0) return rows;
  return rows.filter((row) => {
    const text = words.length === 0 ? '' : `${row.merchant ?? ''} ${row.description} ${row.note}`.toLowerCase();
    const size = Math.abs(row.amount);
    return (
      words.every((word) => text.includes(word)) &&
      (from === undefined || row.date >= from) &&
      (to === undefined || row.date <= to) &&
      (accountIds === undefined || accountIds.some((id) => id === row.accountId)) &&
      (categoryIds === undefined || categoryIds.some((id) => id === row.categoryId)) &&
      (direction === undefined || (direction === 'in') === row.amount > 0) &&
      (status === undefined || row.status === status) &&
      (minimumAmount === undefined || size >= (minorUnitsFromDecimal(minimumAmount, row.currency) ?? 0)) &&
      (maximumAmount === undefined || size <= (minorUnitsFromDecimal(maximumAmount, row.currency) ?? Infinity))
    );
  });
}

function sumsOf(rows: readonly Transaction[]): CurrencySum[] {
  const sums = new Map<string, { currency: string; in: number; out: number }>();
  for (const row of rows) {
    const sum = sums.get(row.currency) ?? { currency: row.currency, in: 0, out: 0 };
    sum[row.amount > 0 ? 'in' : 'out'] += row.amount;
    sums.set(row.currency, sum);
  }
  return [...sums.values()];
}

export function outlineOf(all: readonly Transaction[], rows: readonly Transaction[]): TransactionOutline {
  const months = [...Map.groupBy(rows, (row) => row.date.slice(0, 7))].map(([month, own]) => ({
    month,
    count: own.length,
    sums: sumsOf(own),
  }));
  return { count: rows.length, sums: sumsOf(rows), months, totalCount: all.length, earliestDate: all.at(-1)?.date ?? null };
}

export function netWorthOf(
  { accounts, transactions }: Data,
  from: string,
): { currency: string; points: { date: string; amount: number }[] }[] {
  return [...Map.groupBy(accounts, (account) => account.currency)].map(([currency, own]) => {
    const byDay = new Map<string, number>();
    for (const row of transactions) if (row.currency === currency) byDay.set(row.date, (byDay.get(row.date) ?? 0) + row.amount);
    let amount = own.reduce((sum, account) => sum + (account.worth ?? 0), 0);
    const points: { date: string; amount: number }[] = [];
    for (let date: string = today; date >= from; date = addDays(date, -1)) {
      points.unshift({ date, amount });
      amount -= byDay.get(date) ?? 0;
    }
    return { currency, points };
  });
}

export function monthOf({ transactions }: Data, month: string): MonthSummary[] {
  const isSpending = (row: Transaction): boolean => {
    const found = categories.find((category) => category.categoryId === row.categoryId);
    return found?.isTransfer !== true && found?.isIncome !== true;
  };
  const earlier = Array.from({ length: 6 }, (_, index) => addMonths(month, -1 - index));
  const median = (values: readonly number[]): number | null =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
  const total = (rows: readonly Transaction[]): number => rows.reduce((sum, row) => sum + row.amount, 0);

  const currencies = [...new Set(transactions.map((row) => row.currency))];
  return currencies.map((currency) => {
    const own = transactions.filter((row) => row.currency === currency);
    const spending = own.filter(isSpending);
    const inMonth = (rows: readonly Transaction[], wanted: string): Transaction[] =>
      rows.filter((row) => row.date.startsWith(wanted));
    const now = inMonth(spending, month);
    let sum = 0;
    const spentByDay: { date: string; amount: number }[] = [];
    for (let date: string = firstOfMonth(`${month}-01`); date <= today && date.startsWith(month); date = addDays(date, 1)) {
      sum += total(now.filter((row) => row.date === date));
      spentByDay.push({ date, amount: sum });
    }
    const has = earlier.filter((each) => inMonth(own, each).length > 0);
    return {
      currency,
      income: total(inMonth(own, month).filter((row) => row.categoryId === 'paycheck')),
      spent: total(now),
      usualSpent: median(has.map((each) => total(inMonth(spending, each)))),
      spentByDay,
      categories: [...Map.groupBy(now, (row) => row.categoryId)]
        .map(([categoryId, rows]) => ({
          categoryId,
          spent: total(rows),
          usual: median(has.map((each) => total(inMonth(spending, each).filter((row) => row.categoryId === categoryId)))),
        }))
        .toSorted((a, b) => a.spent - b.spent),
    };
  });
}

export function detailOf({ accounts, transactions }: Data, entryId: number): TransactionDetail {
  const row = transactions.find((each) => each.entryId === entryId);
  const account = accounts.find((each) => each.accountId === row?.accountId);
  if (row === undefined || account === undefined) throw failed('not-found', 'This transaction is not here any more.');

  const before = row.authorizedDate ?? row.date;
  const wasPending = row.status === 'posted' && row.entryId % 3 === 0;
  const at = (date: string): number => Date.parse(`${date}T15:00:00Z`);
  const event = { date: null, amount: null, text: null };
  return {
    ...row,
    itemId: account.itemId,
    institutionName: account.institutionName,
    bankTransactionId: `bank-${entryId}` as BankTransactionId,
    bankCategoryId: row.categoryId,
    bankCategoryText: 'FOOD_AND_DRINK_COFFEE',
    paymentChannel: 'in store',
    details: {
      counterparties: [
        { name: row.merchant ?? 'Blue Bottle Coffee', kind: 'merchant', website: 'bluebottle.example' },
        { name: 'Square', kind: 'payment_terminal', website: null },
      ],
      place: {
        address: '300 Webster Street',
        city: 'Oakland',
        region: 'CA',
        postalCode: '94607',
        country: 'US',
        storeNumber: '0042',
      },
      website: 'bluebottle.example',
      checkNumber: null,
      payee: null,
      payer: null,
      reason: null,
      reference: null,
      method: null,
    },
    pendingForm: wasPending ? { date: before, amount: row.amount - 50, description: row.description } : null,
    history: [
      { ...event, at: at(before), by: 'bank', what: 'appeared' },
      { ...event, at: at(before) + 60_000, by: 'user', what: 'category', text: 'Restaurants' },
      { ...event, at: at(row.date) + 120_000, by: 'bank', what: 'posted', date: before, amount: row.amount - 50 },
    ],
  };
}
