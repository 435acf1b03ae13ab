/**
 * A table of counts and sums, kept with every commit: changes are added up in memory and written once at
 * the end of a transaction, which costs next to nothing; triggers cost a quarter more.
 */
import { prepared, type WritableDatabase } from './database.ts';
import { beyondCounting, largestTurnover } from './exact-turnover.ts';

export interface KeptSums {
  readonly add: (key: readonly number[], changes: readonly number[]) => void;
  /** Writes what has changed since the last time. Throws `malformed-response` when a sum is beyond counting. */
  readonly write: () => void;
  readonly forget: () => void;
}

interface KeptTable {
  readonly table: string;
  /** The columns that say what is counted: the table's primary key. */
  readonly key: readonly string[];
  /** A row goes when nothing is counted in it any more. */
  readonly counts: readonly string[];
  readonly sums: readonly string[];
}

interface Change {
  readonly key: readonly number[];
  readonly values: number[];
}

export function openKeptSums(database: WritableDatabase, { table, key, counts, sums }: KeptTable): KeptSums {
  const columns = [...counts, ...sums];
  const upsert = `
    INSERT INTO ${table} (${[...key, ...columns].join(', ')}) VALUES (${[...key, ...columns].map(() => '?').join(', ')})
    ON CONFLICT DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`;
  const dropEmpty = `
    DELETE FROM ${table} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}
      AND ${counts.map((column) => `${column} = 0`).join(' AND ')}`;
  const changed = new Map<string, Change>();

  return {
    add: (ofKey, changes) => {
      const text = ofKey.join();
      const known = changed.get(text);
      if (known === undefined) changed.set(text, { key: ofKey, values: [...changes] });
      else for (const [index, change] of changes.entries()) known.values[index] = (known.values[index] ?? 0) + change;
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
