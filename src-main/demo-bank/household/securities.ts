/** What the household's portfolios are made of, and what each was worth on a day. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import type { DemoSecurity } from '../people/account-details.ts';
import { seededRandom } from '../seeded-random.ts';

interface PricedSecurity extends DemoSecurity {
  /** On 1 January 2020. */
  readonly startPrice: number;
  readonly yearlyGrowth: number;
  /** Of the price, how far it sways. */
  readonly sway: number;
}

const fund = { currency: 'USD', isCash: false, type: 'etf', subtype: 'etf', market: 'ARCX' } as const;
const share = { currency: 'USD', isCash: false, type: 'equity', subtype: 'common stock', market: 'XNAS' } as const;

export const usDollars: DemoSecurity = {
  key: 'usd',
  name: 'U S Dollar',
  ticker: 'CUR:USD',
  type: 'cash',
  subtype: 'cash',
  currency: 'USD',
  isCash: true,
};

export const securities = {
  totalMarket: {
    ...fund,
    key: 'total-market',
    name: 'Meridian Total Stock Market ETF',
    ticker: 'MTSM',
    startPrice: 163.6,
    yearlyGrowth: 0.081,
    sway: 0.06,
  },
  world: {
    ...fund,
    key: 'world',
    name: 'Meridian International Stock ETF',
    ticker: 'MINT',
    startPrice: 54.1,
    yearlyGrowth: 0.043,
    sway: 0.07,
  },
  bonds: {
    ...fund,
    key: 'bonds',
    name: 'Meridian Total Bond Market ETF',
    ticker: 'MBND',
    subtype: 'etf',
    startPrice: 83.9,
    yearlyGrowth: 0.011,
    sway: 0.02,
  },
  target2055: {
    ...fund,
    key: 'target-2055',
    type: 'mutual fund',
    subtype: 'mutual fund',
    name: 'Meridian Target Retirement 2055 Fund',
    ticker: 'MTRFX',
    market: 'XNAS',
    startPrice: 44.7,
    yearlyGrowth: 0.067,
    sway: 0.05,
  },
  orchard: {
    ...share,
    key: 'orchard',
    name: 'Orchard Devices Inc',
    ticker: 'ORCH',
    sector: 'Electronic Technology',
    industry: 'Telecommunications Equipment',
    startPrice: 72.5,
    yearlyGrowth: 0.16,
    sway: 0.12,
  },
  bitcoin: {
    key: 'bitcoin',
    name: 'Bitcoin',
    ticker: 'BTC',
    type: 'cryptocurrency',
    subtype: 'cryptocurrency',
    currency: 'USD',
    isCash: false,
    startPrice: 21_000,
    yearlyGrowth: 0.2,
    sway: 0.25,
  },
  treasury: {
    key: 'treasury-2034',
    name: 'US Treasury Note 4.25% 15/11/2034',
    ticker: null,
    type: 'fixed income',
    subtype: 'note',
    currency: 'USD',
    isCash: false,
    bond: {
      yield_rate: { percentage: 4.25, type: 'coupon' },
      maturity_date: '2034-11-15',
      issue_date: '2024-11-15',
      face_value: 1_000,
    },
    startPrice: 98.2,
    yearlyGrowth: 0.002,
    sway: 0.015,
  },
} as const satisfies Record<string, PricedSecurity>;

export type SecurityName = keyof typeof securities;

const firstDay = dayNumber('2020-01-01' as PlainDate);
const daysPerYear = 365.25;
const swayingDays = [37, 101, 260] as const;

/** Where in each of its sways a security is on the first day: told once, since prices are asked for by the hundred. */
const swayStarts: ReadonlyMap<string, readonly number[]> = new Map(
  Object.values(securities).map(({ key }) => {
    const random = seededRandom(`security ${key}`);
    return [key, swayingDays.map(() => random.fraction())];
  }),
);

/** In the security's currency, to the cent. It grows, and sways around its growth; the same on every machine. */
export function priceOn(security: PricedSecurity, day: PlainDate): number {
  const days = dayNumber(day) - firstDay;
  const starts = swayStarts.get(security.key) ?? [];
  const swaying = swayingDays.reduce(
    (sum, period, index) => sum + Math.sin(2 * Math.PI * (days / period + (starts[index] ?? 0))) / swayingDays.length,
    0,
  );
  const price = security.startPrice * (1 + security.yearlyGrowth) ** (days / daysPerYear) * (1 + security.sway * swaying);
  return Math.round(price * 100) / 100;
}

/** The day itself, or the Friday before a weekend. */
export function lastTradingDay(day: PlainDate): PlainDate {
  const number = dayNumber(day);
  // 1 January 1970 was a Thursday.
  const weekday = (((number + 4) % 7) + 7) % 7;
  return dateOfDayNumber(number - (weekday === 0 ? 2 : weekday === 6 ? 1 : 0));
}
