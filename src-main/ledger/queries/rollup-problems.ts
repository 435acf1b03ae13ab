import { preparedColumn, preparedTuples, type ReadableDatabase } from '../database.ts';
import { monthOfDay } from '../months.ts';
import { dayOfRow } from '../row-ids.ts';

type Listed = [row: number, account: number, category: number, currency: number, pending: number, amount: number];

/** A table of sums: how its rows are found by their key, and how many there are. */
interface Kept {
  readonly table: 'derived_months' | 'derived_days' | 'derived_day_categories';
  readonly keyColumns: readonly string[];
}

const months: Kept = { table: 'derived_months', keyColumns: ['month', 'account', 'category', 'currency', 'pending'] };
const days: Kept = { table: 'derived_days', keyColumns: ['account', 'day', 'currency'] };
const dayCategories: Kept = { table: 'derived_day_categories', keyColumns: ['day', 'category', 'currency', 'pending'] };

/**
 * How many sums by month, by day, and by day and category are not what their transactions add up to. Rows come in the order of their days, so
 * that no more than one day's and one month's sums are ever held.
 */
export function countWrongSums(database: ReadableDatabase): Readonly<Record<'months' | 'days' | 'dayCategories', number>> {
  const byMonth = comparison(database, months);
  const byDay = comparison(database, days);
  const byDayAndCategory = comparison(database, dayCategories);
  const rows = preparedTuples<Listed>(
    database,
    `SELECT t.row, t.account, l.category, t.currency, t.pending, t.amount
     FROM bank_transactions t CROSS JOIN derived_listing l ON l.row = t.row ORDER BY t.row`,
  );
  let [thisDay, thisMonth] = [Number.NaN, Number.NaN];
  for (const [row, account, category, currency, pending, amount] of rows.iterate()) {
    const day = dayOfRow(row);
    if (day !== thisDay) {
      byDay.compare();
      byDayAndCategory.compare();
      const month = monthOfDay(day);
      if (month !== thisMonth) byMonth.compare();
      [thisDay, thisMonth] = [day, month];
    }
    byDay.add([account, day, currency], [1, pending === 0 ? amount : 0]);
    const directed = [amount > 0 ? 1 : 0, amount < 0 ? 1 : 0, amount === 0 ? 1 : 0, Math.max(amount, 0), Math.min(amount, 0)];
    byMonth.add([thisMonth, account, category, currency, pending], directed);
    byDayAndCategory.add([day, category, currency, pending], directed);
  }
  return { months: byMonth.wrong(), days: byDay.wrong(), dayCategories: byDayAndCategory.wrong() };
}

function comparison(database: ReadableDatabase, { table, keyColumns }: Kept) {
  const find = preparedTuples<number[]>(
    database,
    `SELECT * FROM ${table} WHERE ${keyColumns.map((column) => `${column} = ?`).join(' AND ')}`,
  );
  const sums = new Map<string, { readonly key: readonly number[]; readonly values: number[] }>();
  let [seen, found, wrong] = [0, 0, 0];

  const compare = (): void => {
    for (const { key, values } of sums.values()) {
      const kept = find.get(...key);
      seen += 1;
      if (kept !== undefined) found += 1;
      if (kept?.slice(key.length).join(',') !== values.join(',')) wrong += 1;
    }
    sums.clear();
  };
  return {
    add: (key: readonly number[], values: readonly number[]): void => {
      const name = key.join(',');
      const sum = sums.get(name);
      if (sum === undefined) sums.set(name, { key, values: [...values] });
      else for (const [index, value] of values.entries()) sum.values[index] = (sum.values[index] ?? 0) + value;
    },
    compare,
    /** With the sums that are kept of nothing. */
    wrong: (): number => {
      compare();
      const kept = preparedColumn<number>(database, `SELECT count(*) FROM ${table}`).get() ?? 0;
      return wrong + (seen === 0 ? kept : kept - found);
    },
  };
}
