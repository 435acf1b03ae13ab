/** `user_bank_income`: a year of pay, gigs, rent and interest on one account. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { decimalNumber } from '../decimal.ts';
import { seededRandom } from '../seeded-random.ts';
import type { BookedRow, HeldAccount, Person } from './person.ts';

interface Source {
  readonly name: string;
  readonly everyDays: number;
  /** Cents that come in: at least, at most. */
  readonly between: readonly [number, number];
  readonly detailed: string;
}

const account: HeldAccount = {
  key: 'income-checking',
  name: 'Plaid Checking',
  officialName: 'Plaid Gold Standard 0% Interest Checking',
  mask: '0000',
  type: 'depository',
  subtype: 'checking',
  currency: 'USD',
  limit: null,
};

const sources: readonly Source[] = [
  { name: 'NORTHWIND LABS PAYROLL', everyDays: 14, between: [214_570, 214_570], detailed: 'INCOME_SALARY' },
  { name: 'QUICKRIDE DRIVER PAYOUT', everyDays: 7, between: [8_120, 24_640], detailed: 'INCOME_OTHER_INCOME' },
  { name: 'UNIT 2 RENTAL DEPOSIT', everyDays: 30, between: [85_000, 85_000], detailed: 'INCOME_RENTAL' },
  { name: 'INTEREST PAYMENT', everyDays: 30, between: [312, 498], detailed: 'INCOME_INTEREST_EARNED' },
];

const daysOfHistory = 730;

export function incomePerson(startedOn: PlainDate): Person {
  const rows = sources.flatMap((source) => rowsOf(source, dayNumber(startedOn)));
  return { accounts: [account], rows: () => rows, balance: () => ({ current: 4_812.77, available: 4_812.77 }) };
}

function rowsOf(source: Source, startedOn: number): readonly BookedRow[] {
  const random = seededRandom(`income ${source.name}`);
  return Array.from({ length: Math.floor(daysOfHistory / source.everyDays) }, (_, index) => {
    const day = dateOfDayNumber(startedOn - 1 - index * source.everyDays);
    return {
      key: `income-${source.name}-${index}`,
      accountKey: account.key,
      appearsOn: day,
      authorizedOn: day,
      postsOn: day,
      amount: decimalNumber(-random.between(...source.between), account.currency),
      pendingAmount: null,
      currency: account.currency,
      name: source.name,
      originalDescription: source.name,
      merchant: null,
      category: { primary: 'INCOME', detailed: source.detailed },
      channel: 'other',
      city: null,
    };
  });
}
