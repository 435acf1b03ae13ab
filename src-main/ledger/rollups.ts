/** Sums by month and by day: what overviews, counts and totals are read from, however many transactions there are. */
import type { WritableDatabase } from './database.ts';
import { requireExactTurnover } from './exact-turnover.ts';
import { openKeptSums } from './kept-sums.ts';
import { monthOfDay } from './months.ts';

/** What a transaction counts as. */
export interface Counted {
  readonly day: number;
  readonly account: number;
  readonly category: number;
  readonly currency: number;
  readonly pending: 0 | 1;
  readonly amount: number;
}

export interface Rollups {
  readonly add: (counted: Counted) => void;
  readonly subtract: (counted: Counted) => void;
  /** Writes what has changed since the last time. Throws `malformed-response` when sums would not be exact any more. */
  readonly write: () => void;
  readonly forget: () => void;
}

const byDirection = { counts: ['count_in', 'count_out', 'count_zero'], sums: ['sum_in', 'sum_out'] };

export function openRollups(database: WritableDatabase): Rollups {
  const months = openKeptSums(database, {
    table: 'derived_months',
    key: ['month', 'account', 'category', 'currency', 'pending'],
    ...byDirection,
  });
  const days = openKeptSums(database, {
    table: 'derived_days',
    key: ['account', 'day', 'currency'],
    counts: ['count'],
    sums: ['posted_sum'],
  });
  const dayCategories = openKeptSums(database, {
    table: 'derived_day_categories',
    key: ['day', 'category', 'currency', 'pending'],
    ...byDirection,
  });
  const all = [months, days, dayCategories];
  /** By how much more came in and went out of each currency. */
  const turnover = new Map<number, number>();

  const count = (sign: 1 | -1, { day, account, category, currency, pending, amount }: Counted): void => {
    const directed = [
      amount > 0 ? sign : 0,
      amount < 0 ? sign : 0,
      amount === 0 ? sign : 0,
      amount > 0 ? sign * amount : 0,
      amount < 0 ? sign * amount : 0,
    ];
    months.add([monthOfDay(day), account, category, currency, pending], directed);
    dayCategories.add([day, category, currency, pending], directed);
    days.add([account, day, currency], [sign, pending === 0 ? sign * amount : 0]);
    turnover.set(currency, (turnover.get(currency) ?? 0) + sign * Math.abs(amount));
  };

  return {
    add: (counted) => count(1, counted),
    subtract: (counted) => count(-1, counted),
    write: () => {
      for (const table of all) table.write();
      const grew = [...turnover.values()].some((change) => change > 0);
      turnover.clear();
      if (grew) requireExactTurnover(database);
    },
    forget: () => {
      for (const table of all) table.forget();
      turnover.clear();
    },
  };
}
