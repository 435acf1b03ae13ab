import { addUp } from '../added-up.ts';
import { preparedColumn, preparedTuples, type ReadableDatabase } from '../database.ts';
import { keptTables, type Counted, type KeptTable } from '../kept-tables.ts';
import { monthOfDay } from '../months.ts';
import { dayOfRow } from '../row-ids.ts';

type Listed = [row: number, account: number, category: number, currency: number, pending: 0 | 1, amount: number];

/** How many rows of a table of sums are wrong. */
export interface WrongSums {
  /** Such as `sums by month`. */
  readonly what: string;
  readonly wrong: number;
}

/**
 * How many sums are not what their transactions add up to. Rows come in the order of their days, so
 * that no more than one day's and one month's sums are ever held.
 */
export function countWrongSums(database: ReadableDatabase): readonly WrongSums[] {
  const comparisons = keptTables.map((kept) => ({ ...kept, ...comparison(database, kept) }));
  const compareThoseBy = (span: KeptTable['span']): void => {
    for (const one of comparisons) if (one.span === span) one.compare();
  };
  const rows = preparedTuples<Listed>(
    database,
    `SELECT t.row, t.account, l.category, t.currency, t.pending, t.amount
     FROM bank_transactions t CROSS JOIN derived_listing l ON l.row = t.row ORDER BY t.row`,
  );
  let [thisDay, thisMonth] = [Number.NaN, Number.NaN];
  for (const [row, account, category, currency, pending, amount] of rows.iterate()) {
    const day = dayOfRow(row);
    if (day !== thisDay) {
      compareThoseBy('day');
      const month = monthOfDay(day);
      if (month !== thisMonth) compareThoseBy('month');
      [thisDay, thisMonth] = [day, month];
    }
    for (const one of comparisons) one.add({ day, account, category, currency, pending, amount });
  }
  return comparisons.map(({ what, wrong }) => ({ what, wrong: wrong() }));
}

function comparison(database: ReadableDatabase, { table, key: keyColumns, keyOf, valuesOf }: KeptTable) {
  const find = preparedTuples<number[]>(
    database,
    `SELECT * FROM ${table} WHERE ${keyColumns.map((column) => `${column} = ?`).join(' AND ')}`,
  );
  const sums = addUp();
  let [seen, found, wrong] = [0, 0, 0];

  const compare = (): void => {
    for (const { key, values } of sums.all()) {
      const kept = find.get(...key);
      seen += 1;
      if (kept !== undefined) found += 1;
      if (kept?.slice(key.length).join(',') !== values.join(',')) wrong += 1;
    }
    sums.clear();
  };
  return {
    add: (counted: Counted): void => sums.add(keyOf(counted), 1, valuesOf(counted)),
    compare,
    /** With the sums that are kept of nothing. */
    wrong: (): number => {
      compare();
      const kept = preparedColumn<number>(database, `SELECT count(*) FROM ${table}`).get() ?? 0;
      return wrong + (seen === 0 ? kept : kept - found);
    },
  };
}
