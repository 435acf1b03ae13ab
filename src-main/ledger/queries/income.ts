import { failureSchema } from '#contract/failures.ts';
import { incomeSchema } from '#contract/shapes/income.ts';
import type { StoredIncome } from '#ports/stored-income.ts';
import { prepared, type ReadableDatabase } from '../database.ts';

interface IncomeRow {
  readonly readAt: number | null;
  readonly failure: string | null;
  readonly facts: string | null;
}

export function readIncome(database: ReadableDatabase): StoredIncome | null {
  const row = prepared<IncomeRow>(database, 'SELECT read_at AS readAt, failure, facts FROM bank_income').get();
  if (row === undefined) return null;
  const { readAt, failure, facts } = row;
  return {
    readAt,
    failure: failure === null ? null : failureSchema.parse(JSON.parse(failure)),
    // What another Coffer wrote otherwise is read again when the user wants it.
    income: facts === null ? null : (incomeSchema.safeParse(JSON.parse(facts)).data ?? null),
  };
}
