import { describe, expect, test } from 'vitest';

import { incomeAnswerSchema, incomeSessionsSchema } from '../../../src-main/plaid/income.ts';
import { readAnswer } from '../../../src-main/plaid/read-answer.ts';

const dollars = (amount: number) => ({ amount, iso_currency_code: 'USD', unofficial_currency_code: null });
const paid = (date: string, amount: number) => ({ date, name: 'PAYROLL', ...dollars(amount) });

const aSource = (changes: object = {}) => ({
  income_source_id: 'salary',
  income_description: 'Payroll',
  income_category: 'SALARY',
  account_id: 'checking',
  start_date: '2026-09-15',
  end_date: '2026-10-15',
  pay_frequency: 'MONTHLY',
  total_amount: 2000.5,
  transaction_count: 2,
  historical_summary: [
    { start_date: '2026-10-01', total_amounts: [dollars(1000.25)], transactions: [paid('2026-10-15', 1000.25)] },
    { start_date: '2026-09-15', total_amounts: [dollars(1000.25)], transactions: [paid('2026-09-15', 1000.25)] },
  ],
  ...changes,
});
const aReport = (source: object, changes: object = {}) => ({
  bank_income: [
    {
      generated_time: '2026-10-20T08:00:00Z',
      days_requested: 60,
      items: [
        {
          institution_name: 'First Platypus Bank',
          bank_income_accounts: [{ account_id: 'checking', name: 'Checking', mask: '4021' }],
          bank_income_sources: [source],
        },
      ],
      bank_income_summary: {
        start_date: '2026-08-21',
        end_date: '2026-10-20',
        total_amounts: [dollars(2000.5)],
        historical_summary: [
          { start_date: '2026-09-15', total_amounts: [dollars(1000.25)] },
          { start_date: '2026-10-01', total_amounts: [dollars(1000.25)] },
        ],
      },
      ...changes,
    },
  ],
});
const read = (answer: object) => readAnswer(incomeAnswerSchema, answer);

describe('income', () => {
  test('is money in, so positive, by source, month and payment', () => {
    const income = read(aReport(aSource()));

    expect(income).toMatchObject({
      days: 60,
      from: '2026-08-21',
      institutionNames: ['First Platypus Bank'],
      totals: [{ currency: 'USD', amount: 200_050 }],
      months: [
        { month: '2026-10', currency: 'USD', amount: 100_025 },
        { month: '2026-09', currency: 'USD', amount: 100_025 },
      ],
    });
    expect(income?.sources).toMatchObject([
      {
        name: 'Payroll',
        accountName: 'Checking',
        total: 200_050,
        count: 2,
        payments: [{ date: '2026-10-15', amount: 100_025 }, {}],
      },
    ]);
  });

  test('is positive too where Plaid gives its payments with the sign that it documents', () => {
    const asDocumented = aSource({
      historical_summary: [{ start_date: '2026-10-01', transactions: [paid('2026-10-15', -2100.5), paid('2026-10-16', 100)] }],
    });

    const [source] = read(aReport(asDocumented))?.sources ?? [];

    // The second is a payment that was taken back.
    expect(source?.payments.map(({ amount }) => amount)).toEqual([-10_000, 210_050]);
    expect([source?.total, source?.currency]).toEqual([200_050, 'USD']);
  });

  test('needs nothing of a source: Plaid promises none of its fields', () => {
    expect(read({ bank_income: [{ items: [{ bank_income_sources: [{}] }] }] })?.sources).toEqual([
      {
        sourceId: ' 0',
        name: 'Unnamed income',
        category: null,
        rhythm: null,
        institutionName: null,
        accountName: null,
        mask: null,
        firstDate: null,
        lastDate: null,
        currency: 'XXX',
        total: 0,
        count: 0,
        payments: [],
      },
    ]);
  });

  test('keeps words that Plaid did not have before as they are', () => {
    const [source] = read(aReport(aSource({ income_category: 'LOTTERY', pay_frequency: 'LUNAR', new_field: 1 })))?.sources ?? [];

    expect([source?.category, source?.rhythm]).toEqual(['LOTTERY', 'LUNAR']);
  });

  test('that was never shared is none', () => {
    expect([read({ bank_income: [] }), read({})]).toEqual([null, null]);
  });

  test.each([
    ['a total in words', aReport(aSource({ total_amount: 'much' })), 'bank_income.0.items.0.bank_income_sources.0.total_amount'],
    [
      'a day that is none',
      aReport(aSource({ start_date: '2026-13-01' })),
      'bank_income.0.items.0.bank_income_sources.0.start_date',
    ],
    [
      'sources that are no list',
      { bank_income: [{ items: [{ bank_income_sources: {} }] }] },
      'bank_income.0.items.0.bank_income_sources',
    ],
    ['an amount beyond counting', aReport(aSource({ total_amount: 1e300 })), 'bank_income.0.items.0.total_amount'],
  ])('with %s is refused whole, and the field named', (_what, answer, field) => {
    expect(() => read(answer)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'malformed-response', field }) as object }) as Error,
    );
  });
});

test('of several Link sessions the newest tells how sharing ended', () => {
  const session = (at: string, status: string) => ({ session_start_time: at, results: { bank_income_results: [{ status }] } });

  const read = readAnswer(incomeSessionsSchema, {
    sessions: [session('2026-01-01T10:00:00Z', 'APPROVED'), session('2026-02-01T10:00:00Z', 'NO_DEPOSITS_FOUND')],
  });

  expect(read?.status).toBe('NO_DEPOSITS_FOUND');
  expect(readAnswer(incomeSessionsSchema, { sessions: [] })).toBeNull();
});
