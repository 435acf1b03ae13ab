/**
 * A table of counts and sums, kept with every commit: changes are added up in memory and written once at
 * the end of a transaction, which costs next to nothing; triggers cost a quarter more.
 */
import { addUp } from './added-up.ts';
import { prepared, type WritableDatabase } from './database.ts';
import { beyondCounting, largestTurnover } from './exact-turnover.ts';
import type { Counted, KeptTable } from './kept-tables.ts';
import { writeRows } from './many-rows.ts';

export interface KeptSums {
  /** Once more, or once less. */
  readonly count: (sign: 1 | -1, counted: Counted) => void;
  /** Writes what has changed since the last time. Throws `malformed-response` when a sum is beyond counting. */
  readonly write: () => void;
  readonly forget: () => void;
}

export function openKeptSums(database: WritableDatabase, { table, key, counts, sums, keyOf, valuesOf }: KeptTable): KeptSums {
  const columns = [...counts, ...sums];
  const upsert = (places: string): string => `
    INSERT INTO ${table} (${[...key, ...columns].join(', ')}) VALUES ${places}
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
      const written: number[] = [];
      const fewer: (readonly number[])[] = [];
      for (const { key: ofKey, values } of changes.all()) {
        if (!values.some(isSomething)) continue;
        if (values.some(isBeyondCounting)) throw beyondCounting(null);
        written.push(...ofKey, ...values);
        if (values.some((value, at) => value < 0 && at < counts.length)) fewer.push(ofKey);
      }
      writeRows(database, { columns: key.length + columns.length, values: written, statement: upsert });
      for (const ofKey of fewer) prepared(database, dropEmpty).run(...ofKey);
      changes.clear();
    },
    forget: changes.clear,
  };
}

function isSomething(value: number): boolean {
  return value !== 0;
}

function isBeyondCounting(value: number): boolean {
  return Math.abs(value) > largestTurnover;
}
