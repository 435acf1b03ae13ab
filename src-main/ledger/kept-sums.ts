/**
 * A table of counts and sums, kept with every commit: changes are added up in memory and written once at
 * the end of a transaction, which costs next to nothing; triggers cost a quarter more.
 */
import { prepared, type WritableDatabase } from './database.ts';
import { beyondCounting, largestTurnover } from './exact-turnover.ts';
import type { Counted, KeptTable } from './kept-tables.ts';

export interface KeptSums {
  /** Once more, or once less. */
  readonly count: (sign: 1 | -1, counted: Counted) => void;
  /** Writes what has changed since the last time. Throws `malformed-response` when a sum is beyond counting. */
  readonly write: () => void;
  readonly forget: () => void;
}

interface Change {
  readonly key: readonly number[];
  readonly values: number[];
}

export function openKeptSums(database: WritableDatabase, { table, key, counts, sums, keyOf, valuesOf }: KeptTable): KeptSums {
  const columns = [...counts, ...sums];
  const upsert = `
    INSERT INTO ${table} (${[...key, ...columns].join(', ')}) VALUES (${[...key, ...columns].map(() => '?').join(', ')})
    ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`;
  const dropEmpty = `
    DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}
      AND ${counts.map((column) => `${column} = 0`).join(' AND ')}`;
  const changed = new Map<string, Change>();

  return {
    count: (sign, counted) => {
      const ofKey = keyOf(counted);
      const text = ofKey.join();
      let change = changed.get(text);
      if (change === undefined) changed.set(text, (change = { key: ofKey, values: columns.map(() => 0) }));
      const values = valuesOf(counted);
      // Six tables for each row of a first sync: an iterator takes a third more.
      for (let index = 0; index < values.length; index += 1) {
        change.values[index] = (change.values[index] ?? 0) + sign * (values[index] ?? 0);
      }
    },
    write: () => {
      for (const { key: ofKey, values } of changed.values()) {
        if (values.every((value) => value === 0)) continue;
        if (values.some((value) => Math.abs(value) > largestTurnover)) throw beyondCounting(null);
        prepared(database, upsert).run(...ofKey, ...values);
        if (values.slice(0, counts.length).some((count) => count < 0)) prepared(database, dropEmpty).run(...ofKey);
      }
      changed.clear();
    },
    forget: () => changed.clear(),
  };
}
