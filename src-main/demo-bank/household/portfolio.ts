/** The household's investment accounts: what is put in each month, what it bought, what it is worth. */
import { dateOfDayNumber, dayNumber, monthOf, type PlainDate } from '#contract/dates.ts';
import { minorUnitsOf } from '../decimal.ts';
import type { DemoSecurity, Portfolio, Position, Trade } from '../people/account-details.ts';
import type { HouseholdBooks } from './household-books.ts';
import { lastTradingDay, priceOn, securities, usDollars, type SecurityName } from './securities.ts';
import type { WealthKey } from './wealth-accounts.ts';

interface SavingPlan {
  readonly since: PlainDate;
  /** The rows of the household's books that pay in, by the end of their key; or an employer's, on a day of each month. */
  readonly paidBy: `/${string}` | { readonly dayOfMonth: number; readonly cents: number };
  /** Shares of it, in percent; the rest stays cash. */
  readonly into: Partial<Record<SecurityName, number>>;
  /** Decimals of a quantity. */
  readonly quantityDecimals: number;
  /** The employer's part belongs to the household only after three years. */
  readonly vestedPercent: number | null;
  /** Some plans do not say what was paid. */
  readonly tellsCost: boolean;
}

const plans: Partial<Record<WealthKey, SavingPlan>> = {
  brokerage: {
    since: '2023-06-01' as PlainDate,
    paidBy: '/invest',
    into: { totalMarket: 45, world: 20, orchard: 12, treasury: 10, bitcoin: 8 },
    quantityDecimals: 6,
    vestedPercent: null,
    tellsCost: true,
  },
  roth: {
    since: '2021-01-01' as PlainDate,
    paidBy: '/roth',
    into: { totalMarket: 70, bonds: 28 },
    quantityDecimals: 4,
    vestedPercent: null,
    tellsCost: true,
  },
  'workplace-plan': {
    since: '2020-07-01' as PlainDate,
    paidBy: { dayOfMonth: 28, cents: 91_000 },
    into: { target2055: 100 },
    quantityDecimals: 3,
    vestedPercent: 80,
    tellsCost: false,
  },
};

const advisoryFee = 2_500;
const dividendPercent = 0.4;

interface Lot {
  quantity: number;
  /** Cents. */
  cost: number;
}

/** Null for an account that holds no investments. */
export function householdPortfolio(key: string, today: PlainDate, books: HouseholdBooks): Portfolio | null {
  const plan = plans[key as WealthKey];
  if (plan === undefined) return null;

  const lots = new Map<SecurityName, Lot>();
  const trades: Trade[] = [];
  let cash = 0;
  const move = (trade: Trade): void => {
    trades.push(trade);
    cash -= Math.round(trade.amount * 100);
  };

  for (const { day, cents } of contributions(plan, today, books)) {
    move(cashTrade(`${day}/in`, day, 'CONTRIBUTION', -cents, 'contribution'));
    for (const [name, percent] of Object.entries(plan.into) as [SecurityName, number][]) {
      const bought = buy(name, day, Math.round((cents * percent) / 100), plan.quantityDecimals);
      move(bought);
      const lot = lots.get(name) ?? { quantity: 0, cost: 0 };
      lots.set(name, { quantity: lot.quantity + bought.quantity, cost: lot.cost + Math.round(bought.amount * 100) });
    }
    if (/-(03|06|09|12)-/.test(day)) {
      for (const [name, lot] of lots) {
        const dividend = Math.round(lot.quantity * priceOn(securities[name], day) * dividendPercent);
        if (dividend > 0) move(dividendTrade(name, day, dividend));
      }
    }
    if (day.slice(5, 7) === '01' && plan.tellsCost) move(feeTrade(day));
  }

  const pricedOn = lastTradingDay(today);
  const positions = [...lots].map(([name, lot]): Position => {
    const quantity = rounded(lot.quantity, plan.quantityDecimals);
    return {
      security: securities[name],
      quantity,
      price: priceOn(securities[name], pricedOn),
      pricedOn,
      costBasis: plan.tellsCost ? lot.cost / 100 : null,
      vestedQuantity: plan.vestedPercent === null ? null : rounded((quantity * plan.vestedPercent) / 100, plan.quantityDecimals),
    };
  });
  return { positions: [...positions, cashPosition(cash, today)], trades };
}

/** Dollars, to the cent. */
export function portfolioValue({ positions }: Portfolio): number {
  return positions.reduce((cents, { quantity, price }) => cents + Math.round(quantity * price * 100), 0) / 100;
}

/** Dollars that wait to be invested. */
export function portfolioCash({ positions }: Portfolio): number {
  return positions.find(({ security }) => security.isCash)?.quantity ?? 0;
}

interface Contribution {
  readonly day: PlainDate;
  readonly cents: number;
}

function contributions({ since, paidBy }: SavingPlan, today: PlainDate, books: HouseholdBooks): readonly Contribution[] {
  if (typeof paidBy === 'string') {
    return books.rows
      .filter((row) => row.key.endsWith(paidBy) && row.postsOn >= since && row.postsOn <= today)
      .map((row) => ({ day: row.postsOn, cents: minorUnitsOf(row.amount, row.currency) }));
  }
  const days: Contribution[] = [];
  for (let number = dayNumber(since); number <= dayNumber(today); number += 1) {
    const day = dateOfDayNumber(number);
    if (Number(day.slice(8)) === paidBy.dayOfMonth) days.push({ day, cents: paidBy.cents });
  }
  return days;
}

function buy(name: SecurityName, day: PlainDate, cents: number, decimals: number): Trade {
  const security: DemoSecurity = securities[name];
  const price = priceOn(securities[name], day);
  const quantity = rounded(cents / 100 / price, decimals);
  return {
    key: `${day}/buy-${name}`,
    on: day,
    security,
    name: `BUY ${(security.ticker ?? security.name ?? '').toUpperCase()}`,
    quantity,
    amount: Math.round(quantity * price * 100) / 100,
    price,
    fees: 0,
    type: 'buy',
    subtype: 'buy',
  };
}

function dividendTrade(name: SecurityName, day: PlainDate, cents: number): Trade {
  const security: DemoSecurity = securities[name];
  const label = (security.ticker ?? security.name ?? '').toUpperCase();
  return { ...cashTrade(`${day}/dividend-${name}`, day, `DIVIDEND ${label}`, -cents, 'dividend'), security };
}

function feeTrade(day: PlainDate): Trade {
  return { ...cashTrade(`${monthOf(day)}/fee`, day, 'ANNUAL ACCOUNT FEE', advisoryFee, 'account fee'), type: 'fee' };
}

function cashTrade(key: string, on: PlainDate, name: string, cents: number, subtype: Trade['subtype']): Trade {
  return { key, on, security: usDollars, name, quantity: 0, amount: cents / 100, price: 0, fees: 0, type: 'cash', subtype };
}

function cashPosition(cents: number, today: PlainDate): Position {
  const dollars = cents / 100;
  return { security: usDollars, quantity: dollars, price: 1, pricedOn: today, costBasis: dollars, vestedQuantity: null };
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
