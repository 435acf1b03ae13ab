/**
 * A table of counts and sums, kept with every commit: changes are added up in memory and written once at
 * the end of a transaction, which costs next to nothing; triggers cost a quarter more.
 */
import { addUp } from './added-up.ts';
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

export function openKeptSums(database: WritableDatabase, { table, key, counts, sums, keyOf, valuesOf }: KeptTable): KeptSums {
  const columns = [...counts, ...sums];
  const upsert = `
    INSERT INTO ${table} (${[...key, ...columns].join(', ')}) VALUES (${[...key, ...columns].map(() => '?').join(', ')})
    ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`;
  const dropEmpty = `
    DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}
      AND ${counts.map((column) => `${column} = 0`).join(' AND ')}`;
  const changes = addUp();

  return {
    count: (sign, counted) => {
      changes.add(keyOf(counted), sign, valuesOf(counted));
    },
    write: () => {
      const add = prepared(database, upsert);
      for (const { key: ofKey, values } of changes.all()) {
        if (values.every((value) => value === 0)) continue;
        if (values.some((value) => Math.abs(value) > largestTurnover)) throw beyondCounting(null);
        add.run(...ofKey, ...values);
        if (values.slice(0, counts.length).some((count) => count < 0)) prepared(database, dropEmpty).run(...ofKey);
      }
      changes.clear();
    },
    forget: changes.clear,
  };
}
