import { describe, expect, it } from 'vitest';

import type { AccountId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { CardDebt, Mortgage } from '#contract/shapes/liabilities.ts';
import {
  debtsOf,
  dueNext,
  dueWithin,
  paidShareOf,
  utilisationOf,
  type Debts,
} from '../../../../src-renderer/views/loans/debts.ts';

const today = '2026-11-23';
const account = (accountId: string, kind: Account['kind'], more: Partial<Account> = {}): Account =>
  ({ accountId, kind, name: accountId, currency: 'USD', hidden: false, current: 0, limit: null, ...more }) as Account;
const card = (accountId: string, more: Partial<CardDebt> = {}): CardDebt => ({
  accountId: accountId as AccountId,
  rates: [],
  isOverdue: false,
  lastPayment: { amount: null, on: null },
  lastStatement: { amount: null, on: null },
  minimumPayment: 3500,
  nextDueOn: '2026-12-04',
  ...more,
});
const mortgage = (accountId: string, more: Partial<Mortgage> = {}): Mortgage => ({
  accountId: accountId as AccountId,
  ratePercent: null,
  lastPayment: { amount: null, on: null },
  nextPayment: { amount: 90_000, on: '2026-12-01' },
  borrowed: { amount: null, on: null },
  paidThisYear: { interest: null, principal: null },
  endsOn: null,
  rateKind: null,
  description: null,
  term: null,
  escrow: null,
  pastDue: null,
  lateFee: null,
  property: null,
  ...more,
});
const withCards = (...cards: readonly CardDebt[]): Debts =>
  debtsOf(
    cards.map(({ accountId }) => account(accountId, 'credit')),
    { cards: [...cards], mortgages: [], studentLoans: [] },
  );
const shown = (debts: Debts) =>
  dueNext(debts, today).map(({ account: { name }, days, isOverdue }) => ({ name, days, isOverdue }));

describe('what is due next', () => {
  it('is overdue first, then by day, cards and loans together', () => {
    const accounts = [account('visa', 'credit'), account('late', 'credit'), account('home', 'loan')];

    const debts = debtsOf(accounts, {
      cards: [card('visa'), card('late', { isOverdue: true, nextDueOn: '2026-12-20' })],
      mortgages: [mortgage('home')],
      studentLoans: [],
    });

    expect(shown(debts)).toEqual([
      { name: 'late', days: 27, isOverdue: true },
      { name: 'home', days: 8, isOverdue: false },
      { name: 'visa', days: 11, isOverdue: false },
    ]);
  });

  it('calls nothing overdue that the bank does not, though its day is past', () => {
    expect(shown(withCards(card('visa', { nextDueOn: '2026-11-20', isOverdue: null })))).toEqual([
      { name: 'visa', days: -3, isOverdue: false },
    ]);
  });

  it('leaves out what asks for nothing or tells no day', () => {
    expect(shown(withCards(card('paid', { minimumPayment: 0 }), card('silent', { nextDueOn: null })))).toEqual([]);
  });

  it('tells a mortgage with an amount past due as overdue', () => {
    const debts = debtsOf([account('home', 'loan')], {
      cards: [],
      mortgages: [mortgage('home', { pastDue: 100 })],
      studentLoans: [],
    });

    expect(shown(debts)).toEqual([{ name: 'home', days: 8, isOverdue: true }]);
  });

  it('is summed for each currency, as far ahead as asked, overdue included', () => {
    const accounts = [
      account('visa', 'credit'),
      account('late', 'credit'),
      account('far', 'credit'),
      account('euro', 'credit', { currency: 'EUR' }),
      account('silent', 'credit'),
    ];
    const cards = [
      card('visa'),
      card('late', { isOverdue: true, nextDueOn: '2026-10-01' }),
      card('far', { nextDueOn: '2027-01-30' }),
      card('euro', { minimumPayment: 2000 }),
      card('silent', { minimumPayment: null }),
    ];

    const totals = dueWithin(dueNext(debtsOf(accounts, { cards, mortgages: [], studentLoans: [] }), today), 30);

    expect(totals).toEqual([
      { currency: 'USD', minorUnits: 7000 },
      { currency: 'EUR', minorUnits: 2000 },
    ]);
  });
});

describe('the cards and loans', () => {
  it('have those of which only the balance is known, and none that the bank gives no more', () => {
    const accounts = [
      account('visa', 'credit'),
      account('silent', 'credit'),
      account('car', 'loan'),
      account('closed', 'credit', { hidden: true }),
      account('checking', 'cash'),
    ];

    const { cards, loans } = debtsOf(accounts, { cards: [card('visa')], mortgages: [], studentLoans: [] });

    expect(cards.map(({ account: { name }, debt }) => [name, debt !== null])).toEqual([
      ['visa', true],
      ['silent', false],
    ]);
    expect(loans.map(({ account: { name }, debt }) => [name, debt !== null])).toEqual([['car', false]]);
  });
});

describe('a card', () => {
  it('is used as far as what is owed goes into its limit', () => {
    const used = [
      { current: 2500, limit: 10_000 },
      { current: -50, limit: 10_000 },
      { current: 12_000, limit: 10_000 },
      { current: 2500, limit: null },
      { current: 2500, limit: 0 },
      { current: null, limit: 10_000 },
    ].map((balances) => utilisationOf(account('visa', 'credit', balances)));

    expect(used).toEqual([0.25, 0, 1.2, null, null, null]);
  });
});

describe('a loan', () => {
  it('is paid as far as what is owed is below what was borrowed', () => {
    expect([
      paidShareOf(75, 100),
      paidShareOf(0, 100),
      paidShareOf(130, 100),
      paidShareOf(null, 100),
      paidShareOf(75, null),
    ]).toEqual([0.25, 1, 0, null, null]);
  });
});
