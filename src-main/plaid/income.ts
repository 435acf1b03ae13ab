/** What /credit/bank_income/get answers, in which every field is optional. Income is positive in it, unlike elsewhere at Plaid. */
import { z } from 'zod';

import { plainDateSchema, plainMonthSchema } from '#contract/dates.ts';
import type { Income, IncomeSource } from '#contract/shapes/income.ts';
import { currencyFields, currencyOf, exactMinorUnits, momentSchema } from './money-and-time.ts';

const text = z.string().nullish();
const number = z.number().nullish();
const day = plainDateSchema.nullish();
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .nullish()
    .transform((list) => list ?? []);

const amountSchema = z.object({ amount: z.number(), ...currencyFields }).transform((total, context) => {
  const currency = currencyOf(total);
  return { currency, amount: exactMinorUnits(total.amount, currency, 'amount', context) ?? 0 };
});

const paymentSchema = z
  .object({ amount: z.number(), date: plainDateSchema, name: text, pending: z.boolean().nullish(), ...currencyFields })
  .transform((payment, context) => {
    const currency = currencyOf(payment);
    return {
      date: payment.date,
      name: payment.name ?? null,
      currency,
      amount: exactMinorUnits(payment.amount, currency, 'amount', context) ?? 0,
      isPending: payment.pending ?? false,
    };
  });

/** A sum for each currency; answers from before 2023 have one sum beside its currency. */
const monthSchema = z
  .object({
    start_date: day,
    total_amounts: z.array(amountSchema).nullish(),
    total_amount: number,
    ...currencyFields,
    transactions: listOf(paymentSchema),
  })
  .transform(({ start_date: start, total_amounts: totals, total_amount: total, transactions, ...currencies }, context) => {
    const currency = currencyOf(currencies);
    const single = exactMinorUnits(total, currency, 'total_amount', context);
    return { start: start ?? null, totals: totals ?? (single === null ? [] : [{ currency, amount: single }]), transactions };
  });

const sourceSchema = z.object({
  income_source_id: text,
  income_description: text,
  income_category: text,
  account_id: text,
  start_date: day,
  end_date: day,
  pay_frequency: text,
  total_amount: number,
  transaction_count: z.int().nonnegative().nullish(),
  historical_summary: listOf(monthSchema),
});

const itemSchema = z
  .object({
    institution_name: text,
    bank_income_accounts: listOf(z.object({ account_id: z.string(), name: z.string(), mask: text })),
    bank_income_sources: listOf(sourceSchema),
  })
  .transform((item, context) => ({
    institutionName: item.institution_name ?? null,
    sources: item.bank_income_sources.map((source, index) => {
      const account = item.bank_income_accounts.find(({ account_id: id }) => id === source.account_id);
      const place = {
        institutionName: item.institution_name ?? null,
        accountName: account?.name ?? null,
        mask: account?.mask ?? null,
      };
      return sourceOf(source, place, `${account?.account_id ?? ''} ${index}`, context);
    }),
  }));

const reportSchema = z
  .object({
    generated_time: momentSchema,
    days_requested: z.int().nullish(),
    items: listOf(itemSchema),
    bank_income_summary: z
      .object({
        start_date: day,
        end_date: day,
        total_amounts: listOf(amountSchema),
        historical_summary: listOf(monthSchema),
      })
      .nullish(),
    warnings: listOf(z.object({ warning_code: text })),
  })
  .transform(({ items, bank_income_summary: summary, warnings, ...report }): Income => ({
    madeAt: report.generated_time,
    days: report.days_requested ?? null,
    from: summary?.start_date ?? null,
    to: summary?.end_date ?? null,
    institutionNames: [...new Set(items.flatMap(({ institutionName }) => institutionName ?? []))],
    totals: summary?.total_amounts ?? [],
    months: (summary?.historical_summary ?? [])
      .flatMap(({ start, totals }) =>
        start === null ? [] : totals.map((total) => ({ month: plainMonthSchema.parse(start.slice(0, 7)), ...total })),
      )
      .toSorted((left, right) => right.month.localeCompare(left.month)),
    sources: items.flatMap(({ sources }) => sources),
    warnings: [...new Set(warnings.flatMap(({ warning_code: code }) => code ?? []))],
  }));

/** The newest report; null when there is none. */
export const incomeAnswerSchema = z
  .object({ bank_income: listOf(reportSchema) })
  .transform(({ bank_income: [newest] }): Income | null => newest ?? null);

function sourceOf(
  source: z.output<typeof sourceSchema>,
  place: Pick<IncomeSource, 'institutionName' | 'accountName' | 'mask'>,
  otherwiseId: string,
  context: z.RefinementCtx,
): IncomeSource {
  const months = source.historical_summary;
  const payments = months.flatMap(({ transactions }) => transactions);
  // The sum itself comes without a currency: it is in that of what it sums up.
  const currency = months.flatMap(({ totals }) => totals)[0]?.currency ?? payments[0]?.currency ?? 'XXX';
  const total = exactMinorUnits(source.total_amount, currency, 'total_amount', context) ?? sumOf(payments);
  // Plaid documents money in as negative here and shows it as positive in its examples: the total tells which it was.
  const sign = Math.sign(sumOf(payments)) === -Math.sign(total) ? -1 : 1;
  return {
    sourceId: source.income_source_id ?? otherwiseId,
    name: source.income_description ?? 'Unnamed income',
    category: source.income_category ?? null,
    rhythm: source.pay_frequency ?? null,
    ...place,
    firstDate: source.start_date ?? null,
    lastDate: source.end_date ?? null,
    currency,
    total,
    count: source.transaction_count ?? payments.length,
    payments: payments
      .map((payment) => ({ ...payment, amount: payment.amount === 0 ? 0 : sign * payment.amount }))
      .toSorted((left, right) => right.date.localeCompare(left.date)),
  };
}

function sumOf(payments: readonly { readonly amount: number }[]): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}

export const incomeUserSchema = z.object({ user_id: z.string().min(1), user_token: text });

export const incomeSessionsSchema = z
  .object({
    sessions: listOf(
      z.object({
        session_start_time: momentSchema,
        results: z.object({ bank_income_results: listOf(z.object({ status: text })) }).nullish(),
      }),
    ),
  })
  .transform(({ sessions }) => {
    // Plaid lists them newest first; said again, since the last word counts.
    const [newest] = sessions.toSorted((left, right) => (right.session_start_time ?? 0) - (left.session_start_time ?? 0));
    if (newest === undefined) return null;
    return { startedAt: newest.session_start_time, status: newest.results?.bank_income_results.at(-1)?.status ?? null };
  });
