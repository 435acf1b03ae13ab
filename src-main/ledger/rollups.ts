/** Sums by month and by day: what overviews, counts and totals are read from, however many transactions there are. */
import type { WritableDatabase } from './database.ts';
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
  /** Writes what has changed since the last time. */
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
  };

  return {
    add: (counted) => count(1, counted),
    subtract: (counted) => count(-1, counted),
    write: () => {
      for (const table of all) table.write();
    },
    forget: () => {
      for (const table of all) table.forget();
    },
  };
}
