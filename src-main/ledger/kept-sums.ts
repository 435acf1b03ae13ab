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

/** Changes by one number of their key after the other: to make a text of each key costs more than all the adding up. */
interface Branch {
  readonly next: Map<number, Branch>;
  change: Change | null;
}

export function openKeptSums(database: WritableDatabase, { table, key, counts, sums, keyOf, valuesOf }: KeptTable): KeptSums {
  const columns = [...counts, ...sums];
  const upsert = `
    INSERT INTO ${table} (${[...key, ...columns].join(', ')}) VALUES (${[...key, ...columns].map(() => '?').join(', ')})
    ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`;
  const dropEmpty = `
    DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}
      AND ${counts.map((column) => `${column} = 0`).join(' AND ')}`;
  let changed: Change[] = [];
  let root = emptyBranch();
  const forget = (): void => {
    changed = [];
    root = emptyBranch();
  };

  return {
    count: (sign, counted) => {
      const ofKey = keyOf(counted);
      let branch = root;
      for (const part of ofKey) {
        let next = branch.next.get(part);
        if (next === undefined) branch.next.set(part, (next = emptyBranch()));
        branch = next;
      }
      if (branch.change === null) changed.push((branch.change = { key: ofKey, values: columns.map(() => 0) }));
      addTo(branch.change.values, sign, valuesOf(counted));
    },
    write: () => {
      for (const { key: ofKey, values } of changed) {
        if (values.every((value) => value === 0)) continue;
        if (values.some((value) => Math.abs(value) > largestTurnover)) throw beyondCounting(null);
        prepared(database, upsert).run(...ofKey, ...values);
        if (values.slice(0, counts.length).some((count) => count < 0)) prepared(database, dropEmpty).run(...ofKey);
      }
      forget();
    },
    forget,
  };
}

function emptyBranch(): Branch {
  return { next: new Map(), change: null };
}

function addTo(sums: number[], sign: 1 | -1, values: readonly number[]): void {
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + sign * (values[index] ?? 0);
}
