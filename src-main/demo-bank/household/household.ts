/**
 * A household lived day by day from its first day to today, by seeded chance: the same seed gives
 * the same days, and a new day only adds to them.
 */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { decimalNumber, minorUnitsOf } from '../decimal.ts';
import type { Balance, BookedRow, HeldAccount, Person } from '../people/person.ts';
import { seededRandom } from '../seeded-random.ts';
import { everydayRows } from './everyday-rows.ts';
import { householdAccounts } from './household-accounts.ts';
import { householdDetails } from './household-details.ts';
import { openBooks, type HouseholdBooks } from './household-books.ts';
import { loanBalance } from './loans.ts';
import { ownTransfers } from './own-transfers.ts';
import { householdPortfolio, portfolioCash, portfolioValue } from './portfolio.ts';
import { recurringRows } from './recurring-rows.ts';
import { wealthAccounts } from './wealth-accounts.ts';

const firstDay = dayNumber('2020-01-01' as PlainDate);
/** The institution whose accounts a household has at a bank that it does not really bank with. */
const mainInstitution = 'ins_109508';

interface LivedDays {
  readonly books: HouseholdBooks;
  lastDay: number;
}

const livesBySeed = new Map<string, LivedDays>();

/** The household's accounts at one institution. */
export function householdPerson(seed: number, institutionId: string): Person {
  const banksThere = householdAccounts.some((account) => account.institutionId === institutionId);
  const home = banksThere ? institutionId : mainInstitution;
  const wealthHome = wealthAccounts.some((account) => account.institutionId === institutionId) ? institutionId : home;
  const accounts: readonly HeldAccount[] = [
    ...householdAccounts.filter((account) => account.institutionId === home),
    ...wealthAccounts.filter((account) => account.institutionId === wealthHome),
  ];
  const keys = new Set(accounts.map(({ key }) => key));
  const live = (today: PlainDate): HouseholdBooks => liveUntil(banksThere ? String(seed) : `${seed} at ${institutionId}`, today);
  const rowsThere = (today: PlainDate): readonly BookedRow[] =>
    live(today).rows.filter((row) => keys.has(row.accountKey) && row.appearsOn <= today);

  return {
    accounts,
    rows: rowsThere,
    balance: (account, today) =>
      wealthBalance(account.key, today, live(today)) ?? balanceOf(account, today, live(today), rowsThere(today)),
    details: ({ key }, today) => householdDetails(key, today, live(today), (day) => owedOn(key, day, live(today))),
  };
}

function liveUntil(seed: string, today: PlainDate): HouseholdBooks {
  const life: LivedDays = livesBySeed.get(seed) ?? { books: openBooks(), lastDay: firstDay - 1 };
  livesBySeed.set(seed, life);
  while (life.lastDay < dayNumber(today)) {
    life.lastDay += 1;
    const day = dateOfDayNumber(life.lastDay);
    const random = seededRandom(`household ${seed} on ${day}`);
    const planned = [...ownTransfers(day, life.books), ...recurringRows(day, random), ...everydayRows(day, random)];
    planned.forEach(life.books.book);
  }
  return life.books;
}

/** Null for the accounts that rows are booked on. */
function wealthBalance(key: string, today: PlainDate, books: HouseholdBooks): Balance | null {
  const portfolio = householdPortfolio(key, today, books);
  if (portfolio !== null) return { current: portfolioValue(portfolio), available: portfolioCash(portfolio) };
  const owed = loanBalance(key, today);
  return owed === null ? null : { current: owed, available: null };
}

function owedOn(key: string, day: PlainDate, books: HouseholdBooks): number {
  const account = householdAccounts.find((candidate) => candidate.key === key);
  return account === undefined ? 0 : decimalNumber(books.balance(account.key, day), account.currency);
}

function balanceOf(account: HeldAccount, today: PlainDate, books: HouseholdBooks, rows: readonly BookedRow[]): Balance {
  const { currency } = account;
  const key = householdAccounts.find((candidate) => candidate.key === account.key)?.key;
  if (key === undefined) return { current: 0, available: null };
  const current = books.balance(key, today);
  const waiting = rows
    .filter((row) => row.accountKey === account.key && row.postsOn > today)
    .reduce((sum, row) => sum + minorUnitsOf(row.pendingAmount ?? row.amount, currency), 0);
  const available = account.limit === null ? current - waiting : minorUnitsOf(account.limit, currency) - current - waiting;
  return { current: decimalNumber(current, currency), available: decimalNumber(available, currency) };
}
