/** Money that moves between the household's own accounts, and what the banks add: sweeps, card payments, interest. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { monthsAfter } from '../calendar.ts';
import { cards } from './cards.ts';
import type { AccountKey } from './household-accounts.ts';
import { accountsByKey, type HouseholdBooks, type PlannedRow } from './household-books.ts';

const comfortableChecking = 260_000;
/** Of what is left over, this much is invested and the rest saved. */
const investedShare = 0.8;
const rothContribution = 30_000;
const dollarsPerHundredEuro = 108;

export function ownTransfers(day: PlainDate, books: HouseholdBooks): readonly PlannedRow[] {
  const dayOfMonth = Number(day.slice(8));
  const yesterday = dateOfDayNumber(dayNumber(day) - 1);
  return [
    ...(dayOfMonth === 5 ? sweep(day, books.balance('checking', yesterday)) : []),
    ...(dayOfMonth === 11
      ? spend(day, 'roth', 'checking', rothContribution, 'ONLINE TRANSFER TO ROTH IRA XXXX2093', investing)
      : []),
    ...(dayOfMonth === 20 ? transfer(day, 'holiday', 'savings', 'holiday-savings', 15_000) : []),
    ...(dayOfMonth === 28 ? fromEurope(day, books.balance('euro-account', yesterday)) : []),
    ...cards.flatMap((card) => (card.paysOn === dayOfMonth ? cardPayment(day, card, books) : [])),
    ...(dateOfDayNumber(dayNumber(day) + 1).endsWith('-01') ? interest(day, books, yesterday) : []),
    ...(day.endsWith('-06-21') ? holiday(day, books.balance('holiday-savings', yesterday)) : []),
  ];
}

/** What checking does not need is invested and saved; when it runs low, savings helps out. */
function sweep(day: PlainDate, balance: number): readonly PlannedRow[] {
  const spare = balance - comfortableChecking;
  if (spare < 0) return transfer(day, 'sweep', 'savings', 'checking', wholeUpTo(-spare));
  const invested = wholeUpTo(spare * investedShare);
  return [
    ...spend(day, 'invest', 'checking', invested, 'ONLINE TRANSFER TO BROKERAGE XXXX8846', investing),
    ...transfer(day, 'sweep', 'checking', 'savings', wholeUpTo(spare - invested)),
  ];
}

/** Nobody transfers odd cents: fifty dollars are the least. */
function wholeUpTo(amount: number): number {
  return Math.trunc(amount / 5_000) * 5_000;
}

function transfer(day: PlainDate, key: string, from: AccountKey, to: AccountKey, amount: number): readonly PlannedRow[] {
  const shared = { on: day, lagDays: 0, channel: 'other' } as const;
  return [
    {
      ...shared,
      key: `${day}/${key}-out`,
      account: from,
      amount,
      name: `ONLINE TRANSFER TO ${shortNameOf(to)}`,
      category: ['TRANSFER_OUT', 'TRANSFER_OUT_ACCOUNT_TRANSFER'],
    },
    {
      ...shared,
      key: `${day}/${key}-in`,
      account: to,
      amount: -amount,
      name: `ONLINE TRANSFER FROM ${shortNameOf(from)}`,
      category: ['TRANSFER_IN', 'TRANSFER_IN_ACCOUNT_TRANSFER'],
    },
  ];
}

/** 'SAV XXXX7730', as banks name the other account. */
function shortNameOf(key: AccountKey): string {
  const account = accountsByKey.get(key);
  return `${account?.subtype === 'savings' ? 'SAV' : 'CHK'} XXXX${account?.mask ?? ''}`;
}

function fromEurope(day: PlainDate, balance: number): readonly PlannedRow[] {
  const euros = Math.trunc((balance - 80_000) / 10_000) * 10_000;
  if (euros <= 0) return [];
  const [out, into] = transfer(day, 'europe', 'euro-account', 'checking', euros);
  if (out === undefined || into === undefined) return [];
  return [out, { ...into, amount: -Math.round((euros * dollarsPerHundredEuro) / 100), name: 'INCOMING WIRE TARTAN BANK FX EUR' }];
}

/** The statement that closed last, paid in full: it shows on checking and on the card. */
function cardPayment(
  day: PlainDate,
  { card, closesOn, name }: (typeof cards)[number],
  books: HouseholdBooks,
): readonly PlannedRow[] {
  const closing = monthsAfter(day, -1, closesOn);
  const owed = books.balance(card, closing);
  if (owed <= 0) return [];
  const shared = { on: day, lagDays: 0, channel: 'other' } as const;
  return [
    {
      ...shared,
      key: `${day}/${card}-payment-out`,
      account: 'checking',
      amount: owed,
      name,
      category: ['LOAN_PAYMENTS', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
    },
    {
      ...shared,
      key: `${day}/${card}-payment-in`,
      account: card,
      amount: -owed,
      name: 'AUTOPAY PAYMENT - THANK YOU',
      category: ['LOAN_PAYMENTS', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
    },
  ];
}

function interest(day: PlainDate, books: HouseholdBooks, yesterday: PlainDate): readonly PlannedRow[] {
  return (['savings', 'holiday-savings'] as const).map((account) => ({
    key: `${day}/${account}-interest`,
    account,
    on: day,
    lagDays: 0,
    amount: -Math.round((Math.max(0, books.balance(account, yesterday)) * 0.034) / 12),
    name: 'INTEREST PAYMENT',
    category: ['INCOME', 'INCOME_INTEREST_EARNED'],
    channel: 'other',
  }));
}

const investing = ['TRANSFER_OUT', 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS'] as const;

/** Once a year the household goes on the holiday that it has put money aside for. */
function holiday(day: PlainDate, balance: number): readonly PlannedRow[] {
  const price = Math.trunc(balance / 10_000) * 10_000 - 40_000;
  return spend(day, 'tour', 'holiday-savings', price, 'ALPENGLOW TOURS WEB PMT', ['TRAVEL', 'TRAVEL_OTHER_TRAVEL']);
}

function spend(
  day: PlainDate,
  key: string,
  account: AccountKey,
  amount: number,
  name: string,
  category: PlannedRow['category'],
): readonly PlannedRow[] {
  return amount <= 0 ? [] : [{ key: `${day}/${key}`, account, on: day, lagDays: 0, amount, name, category, channel: 'online' }];
}
