import { preparedColumn, type ReadableDatabase } from '../database.ts';

/** Answers that hold until somebody writes. */
export interface OneStateCache {
  readonly of: <Value>(key: string, make: () => Value) => Value;
}

const mostEntries = 12;

/** Keeps the last few answers, and none across a write by this or another connection. Ask inside a transaction. */
export function openOneStateCache(database: ReadableDatabase): OneStateCache {
  const answers = new Map<string, unknown>();
  const ownChanges = preparedColumn<number>(database, 'SELECT total_changes()');
  let keptState = '';

  return {
    of: <Value>(key: string, make: () => Value): Value => {
      const state = `${String(database.pragma('data_version', { simple: true }))} ${ownChanges.get() ?? 0}`;
      if (state !== keptState) answers.clear();
      keptState = state;

      const answer = answers.has(key) ? (answers.get(key) as Value) : make();
      answers.delete(key);
      answers.set(key, answer);
      const [oldest] = answers.keys();
      if (answers.size > mostEntries && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
  };
}
