import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { preparedColumn, type ReadableDatabase } from '../database.ts';

/** Answers to one question about filters, which hold until somebody writes. */
export interface OneStateCache<Answer> {
  readonly of: (filter: TransactionFilter) => Answer;
}

/** Keeps the last few answers, and none across a write by this or another connection. Ask inside a transaction. */
export function openOneStateCache<Answer>(
  database: ReadableDatabase,
  answerTo: (filter: TransactionFilter) => Answer,
  mostEntries = 12,
): OneStateCache<Answer> {
  const answers = new Map<string, Answer>();
  const ownChanges = preparedColumn<number>(database, 'SELECT total_changes()');
  const othersChanges = preparedColumn<number>(database, 'PRAGMA data_version');
  let keptState = '';

  const known = (filter: TransactionFilter): Answer | undefined => {
    const state = `${othersChanges.get() ?? 0} ${ownChanges.get() ?? 0}`;
    if (state !== keptState) answers.clear();
    keptState = state;
    return answers.get(JSON.stringify(filter));
  };
  const keep = (filter: TransactionFilter, answer: Answer): Answer => {
    const key = JSON.stringify(filter);
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > mostEntries && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  return { of: (filter) => keep(filter, known(filter) ?? answerTo(filter)) };
}
