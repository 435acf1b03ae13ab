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
type Branch = Map<number, Branch | Change>;

export function openKeptSums(database: WritableDatabase, { table, key, counts, sums, keyOf, valuesOf }: KeptTable): KeptSums {
  const columns = [...counts, ...sums];
  const upsert = `
    INSERT INTO ${table} (${[...key, ...columns].join(', ')}) VALUES (${[...key, ...columns].map(() => '?').join(', ')})
    ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`;
  const dropEmpty = `
    DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}
      AND ${counts.map((column) => `${column} = 0`).join(' AND ')}`;
  let changed: Change[] = [];
  let root: Branch = new Map();
  const forget = (): void => {
    changed = [];
    root = new Map();
  };
  const changeOf = (ofKey: readonly number[]): Change => {
    let branch = root;
    const last = ofKey.length - 1;
    for (let at = 0; at < last; at += 1) {
      const part = ofKey[at] ?? 0;
      let next = branch.get(part);
      if (next === undefined) branch.set(part, (next = new Map()));
      branch = next as Branch;
    }
    const known = branch.get(ofKey[last] ?? 0);
    if (known !== undefined) return known as Change;
    const change = { key: ofKey, values: columns.map(() => 0) };
    branch.set(ofKey[last] ?? 0, change);
    changed.push(change);
    return change;
  };

  return {
    count: (sign, counted) => {
      addTo(changeOf(keyOf(counted)).values, sign, valuesOf(counted));
    },
    write: () => {
      const add = prepared(database, upsert);
      for (const { key: ofKey, values } of changed) {
        if (values.every((value) => value === 0)) continue;
        if (values.some((value) => Math.abs(value) > largestTurnover)) throw beyondCounting(null);
        add.run(...ofKey, ...values);
        if (values.slice(0, counts.length).some((count) => count < 0)) prepared(database, dropEmpty).run(...ofKey);
      }
      forget();
    },
    forget,
  };
}

function addTo(sums: number[], sign: 1 | -1, values: readonly number[]): void {
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + sign * (values[index] ?? 0);
}
