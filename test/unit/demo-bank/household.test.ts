import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { minorUnitsFromDecimal } from '#contract/money.ts';
import { householdPerson } from '../../../src-main/demo-bank/household/household.ts';
import type { BookedRow, HeldAccount } from '../../../src-main/demo-bank/people/person.ts';

const today = '2026-11-23' as PlainDate;
const institutions = ['ins_109508', 'ins_109509', 'ins_109511'];
const anyDay = fc
  .integer({ min: dayNumber('2026-01-01' as PlainDate), max: dayNumber('2027-12-31' as PlainDate) })
  .map(dateOfDayNumber);

const lastTwoYears = (rows: readonly BookedRow[], end: PlainDate): BookedRow[] =>
  rows.filter(({ postsOn }) => postsOn > dateOfDayNumber(dayNumber(end) - 730));
const everyRow = (end: PlainDate): BookedRow[] =>
  institutions.flatMap((institution) => lastTwoYears(householdPerson(1, institution).rows(end), end));
const cents = (decimal: number | null, { currency }: Pick<HeldAccount, 'currency'>): number =>
  minorUnitsFromDecimal(String(decimal), currency) ?? Number.NaN;

describe('the household', () => {
  test('has sixty to a hundred rows a month over its accounts', () => {
    const perMonth = Map.groupBy(everyRow(today), ({ postsOn }) => postsOn.slice(0, 7));
    // The months at both ends are not whole.
    const counts = [...perMonth]
      .sort(([one], [other]) => one.localeCompare(other))
      .slice(1, -1)
      .map(([, rows]) => rows.length);

    expect([counts.length, Math.min(...counts) >= 60, Math.max(...counts) <= 100]).toEqual([23, true, true]);
  });

  test('shows a pending row on every day', () => {
    fc.assert(
      fc.property(anyDay, (end) =>
        householdPerson(1, 'ins_109508')
          .rows(end)
          .some(({ appearsOn, postsOn }) => appearsOn <= end && end < postsOn),
      ),
    );
  });

  test('posts within two days of the purchase, or at once', () => {
    const lags = new Set(everyRow(today).map(({ authorizedOn, postsOn }) => dayNumber(postsOn) - dayNumber(authorizedOn)));

    expect([...lags].sort()).toEqual([0, 1, 2]);
  });

  test('adds to its past and never changes it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (end, days) => {
        const later = new Map(
          householdPerson(1, 'ins_109508')
            .rows(dateOfDayNumber(dayNumber(end) + days))
            .map((row) => [row.key, row]),
        );
        const earlier = householdPerson(1, 'ins_109508').rows(end);
        expect(earlier.map(({ key }) => later.get(key))).toEqual(earlier);
      }),
      { numRuns: 10 },
    );
  });

  test('gives every row a name of its own', () => {
    const keys = institutions.flatMap((institution) =>
      householdPerson(1, institution)
        .rows(today)
        .map(({ key }) => key),
    );

    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has balances that its rows add up to', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...institutions), fc.integer({ min: 1, max: 60 }), (end, institution, days) => {
        const person = householdPerson(1, institution);
        const start = dateOfDayNumber(dayNumber(end) - days);
        // Investments and loans have no rows of their own.
        for (const account of person.accounts.filter(({ type }) => type === 'depository' || type === 'credit')) {
          const moved = person
            .rows(end)
            .filter(({ accountKey, postsOn }) => accountKey === account.key && postsOn > start && postsOn <= end)
            .reduce((sum, { amount }) => sum + cents(amount, account), 0);
          const change =
            cents(person.balance(account, end).current, account) - cents(person.balance(account, start).current, account);
          expect(change).toBe(account.type === 'credit' ? moved : 0 - moved);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keeps its checking account and cards within their means', () => {
    const worst = institutions.flatMap((institution) => {
      const person = householdPerson(1, institution);
      return person.accounts
        .filter(({ type }) => type === 'depository' || type === 'credit')
        .map((account) => {
          const balances = Array.from({ length: 104 }, (_, week) => {
            const day = dateOfDayNumber(dayNumber(today) - week * 7);
            return person.balance(account, day).available ?? Number.NaN;
          });
          return { account: account.name, solvent: Math.min(...balances) > 0 };
        });
    });

    expect(worst.filter(({ solvent }) => !solvent)).toEqual([]);
  });

  test('moves money between its own accounts as two rows that cancel out', () => {
    const rows = everyRow(today);
    const half = (key: string): number[] => rows.filter((row) => row.key.endsWith(key)).map(({ amount }) => amount);

    expect(half('/sweep-out').length).toBeGreaterThan(12);
    expect(half('/sweep-out')).toEqual(half('/sweep-in').map((amount) => -amount));
    expect(half('/rewards-card-payment-out')).toEqual(half('/rewards-card-payment-in').map((amount) => -amount));
  });

  test.each([1, 2, 3])('grows richer from year to year, and no month costs it a fifth of what it has (seed %i)', (seed) => {
    const people = institutions.map((institution) => householdPerson(seed, institution));
    const worthAgo = (days: number): number => {
      const day = dateOfDayNumber(dayNumber(today) - days);
      const balances = people.flatMap((person) =>
        person.accounts.map(
          (account) => cents(person.balance(account, day).current, account) * (account.type === 'credit' ? -1 : 1),
        ),
      );
      return balances.reduce((sum, balance) => sum + balance, 0);
    };
    const months = Array.from({ length: 25 }, (_, month) => worthAgo(30 * (24 - month)));

    expect([worthAgo(730), worthAgo(365), worthAgo(0)]).toEqual(
      [worthAgo(730), worthAgo(365), worthAgo(0)].sort((one, other) => one - other),
    );
    expect(months.filter((worth, index) => worth < 0.8 * (months[index - 1] ?? 0))).toEqual([]);
  });

  test('pays more for streaming than a year ago, gets refunds, drinks Blue Kettle coffee, and has euros', () => {
    const rows = everyRow(today);
    const streaming = rows.filter(({ merchant }) => merchant?.name === 'Streamara').map(({ amount }) => amount);

    expect(new Set(streaming).size).toBeGreaterThan(1);
    expect(streaming).toEqual([...streaming].sort((one, other) => one - other));
    expect(rows.some(({ key, amount }) => key.endsWith('/refund') && amount < 0)).toBe(true);
    expect(rows.filter(({ merchant }) => merchant?.name === 'Blue Kettle Coffee').length).toBeGreaterThan(100);
    expect(rows.some(({ currency }) => currency === 'EUR')).toBe(true);
  });

  test('is another household for another seed', () => {
    const amounts = (seed: number): number[] =>
      lastTwoYears(householdPerson(seed, 'ins_109508').rows(today), today).map(({ amount }) => amount);

    expect(amounts(2)).not.toEqual(amounts(1));
  });
});
