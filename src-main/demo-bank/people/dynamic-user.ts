/** `user_transactions_dynamic`: six months of recurring rows, 50 in all, the latest still pending. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { decimalNumber } from '../decimal.ts';
import type { BookedRow, HeldAccount, Person } from './person.ts';

interface Habit {
  readonly name: string;
  readonly everyDays: number;
  readonly times: number;
  /** Days before the Item was made that the latest one happened. */
  readonly latest: number;
  readonly amount: number;
  readonly category: readonly [string, string];
}

const checking = 'dynamic-checking';
const pendingDays = 2;

const habits: readonly Habit[] = [
  {
    name: 'ACME PAYROLL DIRECT DEP',
    everyDays: 14,
    times: 13,
    latest: 4,
    amount: -185_000,
    category: ['INCOME', 'INCOME_SALARY'],
  },
  {
    name: 'ELM STREET RENT',
    everyDays: 30,
    times: 6,
    latest: 9,
    amount: 120_000,
    category: ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_RENT'],
  },
  {
    name: 'FITFACTORY GYM',
    everyDays: 30,
    times: 6,
    latest: 6,
    amount: 2_999,
    category: ['PERSONAL_CARE', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS'],
  },
  {
    name: 'VIDEOBOX SUBSCRIPTION',
    everyDays: 30,
    times: 6,
    latest: 1,
    amount: 1_549,
    category: ['ENTERTAINMENT', 'ENTERTAINMENT_TV_AND_MOVIES'],
  },
  {
    name: 'FRESHCO GROCERIES',
    everyDays: 11,
    times: 16,
    latest: 0,
    amount: 7_431,
    category: ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES'],
  },
  {
    name: 'BLUE KETTLE COFFEE',
    everyDays: 1,
    times: 3,
    latest: 0,
    amount: 475,
    category: ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'],
  },
];

const accounts: readonly HeldAccount[] = [
  {
    key: checking,
    name: 'Plaid Checking',
    officialName: 'Plaid Gold Standard 0% Interest Checking',
    mask: '0000',
    type: 'depository',
    subtype: 'checking',
    currency: 'USD',
    limit: null,
  },
  {
    key: 'dynamic-savings',
    name: 'Plaid Saving',
    officialName: 'Plaid Silver Standard 0.1% Interest Saving',
    mask: '1111',
    type: 'depository',
    subtype: 'savings',
    currency: 'USD',
    limit: null,
  },
];

export function dynamicPerson(startedOn: PlainDate): Person {
  const rows = habits.flatMap((habit) => rowsOf(habit, dayNumber(startedOn)));
  return {
    accounts,
    rows: () => rows,
    balance: ({ key }) => (key === checking ? { current: 110, available: 100 } : { current: 210, available: 200 }),
  };
}

/** A row for `checking` as this user has them. `sequence` makes its key. */
export function dynamicRow(
  sequence: string,
  on: PlainDate,
  postsOn: PlainDate,
  habit: Pick<Habit, 'name' | 'amount' | 'category'>,
): BookedRow {
  return {
    key: `dynamic-${sequence}`,
    accountKey: checking,
    appearsOn: on,
    authorizedOn: on,
    postsOn,
    amount: decimalNumber(habit.amount, 'USD'),
    pendingAmount: null,
    currency: 'USD',
    name: habit.name,
    originalDescription: habit.name,
    merchant: null,
    category: { primary: habit.category[0], detailed: habit.category[1] },
    channel: 'other',
    city: null,
  };
}

function rowsOf(habit: Habit, startedOn: number): readonly BookedRow[] {
  return Array.from({ length: habit.times }, (_, index) => {
    const day = startedOn - habit.latest - index * habit.everyDays;
    // What happened today and yesterday is still pending.
    const posts = day > startedOn - pendingDays ? day + pendingDays : day;
    return dynamicRow(`${habit.name}-${index}`, dateOfDayNumber(day), dateOfDayNumber(posts), habit);
  });
}
