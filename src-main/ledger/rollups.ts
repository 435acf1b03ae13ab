/** Sums by month and by day: what overviews, counts and totals are read from, however many transactions there are. */
import type { WritableDatabase } from './database.ts';
import { requireExactTurnover } from './exact-turnover.ts';
import { openKeptSums } from './kept-sums.ts';
import { keptTables, type Counted } from './kept-tables.ts';

export interface Rollups {
  readonly add: (counted: Counted) => void;
  readonly subtract: (counted: Counted) => void;
  /** Writes what has changed since the last time. Throws `malformed-response` when sums would not be exact any more. */
  readonly write: () => void;
  readonly forget: () => void;
}

export function openRollups(database: WritableDatabase): Rollups {
  const all = keptTables.map((table) => openKeptSums(database, table));
  /** By how much more came in and went out of each currency. */
  const turnover = new Map<number, number>();

  const count = (sign: 1 | -1, counted: Counted): void => {
    for (const table of all) table.count(sign, counted);
    turnover.set(counted.currency, (turnover.get(counted.currency) ?? 0) + sign * Math.abs(counted.amount));
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
