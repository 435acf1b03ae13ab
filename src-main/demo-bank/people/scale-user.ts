/** `user_scale_N`: N rows over 24 months on three accounts, each made when it is asked for. For measuring clients. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { decimalNumber } from '../decimal.ts';
import { seededRandom } from '../seeded-random.ts';
import type { BookedRow, HeldAccount, Person, RowSeries } from './person.ts';
import { scaleMerchants, type ScaleMerchants } from './scale-merchants.ts';

const daysOfHistory = 730;
const pendingDays = 2;

interface ScaleAccount {
  readonly account: HeldAccount;
  /** Of ten rows, how many are on this account. */
  readonly share: number;
  readonly balance: number;
}

const shared = { officialName: null, currency: 'USD', limit: null } as const;
const till = { ...shared, key: 'scale-till', name: 'Till', mask: '2048', type: 'depository', subtype: 'checking' } as const;
const accounts: readonly ScaleAccount[] = [
  { account: till, share: 5, balance: 48_016.16 },
  { account: { ...shared, key: 'scale-card', name: 'Company Card', mask: '4096', type: 'credit', subtype: 'credit card', limit: 50_000 }, share: 4, balance: 8_190.22 },
  { account: { ...shared, key: 'scale-reserve', name: 'Reserve', mask: '8192', type: 'depository', subtype: 'savings' }, share: 1, balance: 120_500 },
]; // prettier-ignore

export function scalePerson(rowCount: number, seed: number, startedOn: PlainDate): Person {
  const merchants = scaleMerchants(seed);
  const held = heldRows(startedOn).slice(0, Math.floor(rowCount / 20));
  const inSeries = rowCount - held.length;
  let given = 0;
  const series = accounts.map(({ account, share }, index) => {
    const isLast = index === accounts.length - 1;
    const length = isLast ? inSeries - given : Math.floor((inSeries * share) / 10);
    given += length;
    return seriesOf(account.key, { length, seed, startedOn, merchants });
  });
  return {
    accounts: accounts.map(({ account }) => account),
    rows: () => held,
    series,
    balance: ({ key }) => {
      const current = accounts.find(({ account }) => account.key === key)?.balance ?? 0;
      return { current, available: key === 'scale-card' ? null : current };
    },
  };
}

function seriesOf(
  accountKey: string,
  of: {
    readonly length: number;
    readonly seed: number;
    readonly startedOn: PlainDate;
    readonly merchants: ScaleMerchants;
  },
): RowSeries {
  const last = dayNumber(of.startedOn);
  return {
    accountKey,
    length: of.length,
    at: (index) => {
      const day = dateOfDayNumber(last - Math.floor(((of.length - 1 - index) * daysOfHistory) / of.length));
      const random = seededRandom(`${accountKey} ${of.seed} ${of.length} ${index}`);
      const { isIncome, minorUnits, ...visit } = of.merchants.visit(random, accountKey === till.key);
      return {
        key: `${accountKey}-${index}`,
        accountKey,
        appearsOn: day,
        authorizedOn: random.happens(0.3) ? dateOfDayNumber(dayNumber(day) - 1) : day,
        postsOn: day,
        amount: decimalNumber(isIncome ? -minorUnits : minorUnits, 'USD'),
        pendingAmount: null,
        currency: 'USD',
        ...visit,
      };
    },
    indexOf: (rowKey) => {
      if (!rowKey.startsWith(`${accountKey}-`)) return null;
      const index = Number(rowKey.slice(accountKey.length + 1));
      return Number.isInteger(index) && index >= 0 && index < of.length ? index : null;
    },
  };
}

/** What recurs, and what is still pending: in few rows, which the bank holds like anyone's. */
function heldRows(startedOn: PlainDate): readonly BookedRow[] {
  const today = dayNumber(startedOn);
  const pending = [0, 1, 2].map((number) =>
    heldRow(`pending-${number}`, today - (number % pendingDays), today + pendingDays, [
      ...(['FULL MOON STATIONERS', 4_210 + 1_000 * number] as const),
      ...(['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_OFFICE_SUPPLIES'] as const),
    ]),
  );
  const monthly = Array.from({ length: 24 }, (_, month) => Math.round(today - 5 - month * 30.4)).flatMap((day, month) => [
    heldRow(`rent-${month}`, day, day, ['WHARF STREET PROPERTIES', 240_000, 'RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_RENT']),
    heldRow(`card-sales-${month}`, day - 2, day - 2, ['CARD TERMINAL PAYOUT', -910_000, 'INCOME', 'INCOME_OTHER_INCOME']),
  ]);
  return [...pending, ...monthly];
}

function heldRow(
  key: string,
  day: number,
  posts: number,
  [name, minorUnits, primary, detailed]: readonly [name: string, minorUnits: number, primary: string, detailed: string],
): BookedRow {
  return {
    key: `scale-held-${key}`,
    accountKey: till.key,
    appearsOn: dateOfDayNumber(day),
    authorizedOn: dateOfDayNumber(day),
    postsOn: dateOfDayNumber(posts),
    amount: decimalNumber(minorUnits, 'USD'),
    pendingAmount: null,
    currency: 'USD',
    name,
    originalDescription: name,
    merchant: null,
    category: { primary, detailed },
    channel: 'other',
    city: null,
  };
}
