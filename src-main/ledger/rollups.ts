/**
 * Sums by month and by day, kept with every commit: changes are added up here and written once at
 * the end of a transaction, which costs next to nothing; triggers cost a quarter more.
 */
import { prepared, type WritableDatabase } from './database.ts';
import { beyondCounting, largestTurnover, requireExactTurnover } from './exact-turnover.ts';
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

/** month, account, category, currency, pending, count_in, count_out, count_zero, sum_in, sum_out */
type MonthDelta = [number, number, number, number, 0 | 1, number, number, number, number, number];
/** account, day, currency, count, posted_sum */
type DayDelta = [number, number, number, number, number];

const addToMonth = `
  INSERT INTO derived_months VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    count_in = count_in + excluded.count_in, count_out = count_out + excluded.count_out,
    count_zero = count_zero + excluded.count_zero,
    sum_in = sum_in + excluded.sum_in, sum_out = sum_out + excluded.sum_out`;
const dropEmptyMonth = `
  DELETE FROM derived_months
  WHERE month = ? AND account = ? AND category = ? AND currency = ? AND pending = ?
    AND count_in = 0 AND count_out = 0 AND count_zero = 0`;
const addToDay = `
  INSERT INTO derived_days VALUES (?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, posted_sum = posted_sum + excluded.posted_sum`;
const dropEmptyDay = 'DELETE FROM derived_days WHERE account = ? AND day = ? AND currency = ? AND count = 0';

export function openRollups(database: WritableDatabase): Rollups {
  const months = new Map<string, MonthDelta>();
  const days = new Map<string, DayDelta>();

  const count = (sign: 1 | -1, { day, account, category, currency, pending, amount }: Counted): void => {
    const month = monthOfDay(day);
    const monthKey = `${month},${account},${category},${currency},${pending}`;
    let ofMonth = months.get(monthKey);
    if (ofMonth === undefined) {
      ofMonth = [month, account, category, currency, pending, 0, 0, 0, 0, 0];
      months.set(monthKey, ofMonth);
    }
    if (amount > 0) {
      ofMonth[5] += sign;
      ofMonth[8] += sign * amount;
    } else if (amount < 0) {
      ofMonth[6] += sign;
      ofMonth[9] += sign * amount;
    } else {
      ofMonth[7] += sign;
    }

    const dayKey = `${account},${day},${currency}`;
    let ofDay = days.get(dayKey);
    if (ofDay === undefined) {
      ofDay = [account, day, currency, 0, 0];
      days.set(dayKey, ofDay);
    }
    ofDay[3] += sign;
    if (pending === 0) ofDay[4] += sign * amount;
  };

  const forget = (): void => {
    months.clear();
    days.clear();
  };

  return {
    add: (counted) => count(1, counted),
    subtract: (counted) => count(-1, counted),
    write: () => {
      let growth = 0;
      for (const delta of months.values()) {
        const grown = delta[8] - delta[9];
        if (Math.abs(grown) > largestTurnover) throw beyondCounting(null);
        growth += Math.max(0, grown);
        if (delta.slice(5).every((change) => change === 0)) continue;
        prepared(database, addToMonth).run(...delta);
        if (delta[5] < 0 || delta[6] < 0 || delta[7] < 0) prepared(database, dropEmptyMonth).run(...delta.slice(0, 5));
      }
      for (const delta of days.values()) {
        if (delta[3] === 0 && delta[4] === 0) continue;
        prepared(database, addToDay).run(...delta);
        if (delta[3] < 0) prepared(database, dropEmptyDay).run(delta[0], delta[1], delta[2]);
      }
      forget();
      if (growth > 0) requireExactTurnover(database);
    },
    forget,
  };
}
