import type { IncomeCommands } from '#ports/stored-income.ts';
import { prepared, type WritableDatabase } from './database.ts';
import type { SyncForm } from './sync-form.ts';

export function openIncomeWriter(database: WritableDatabase): SyncForm<IncomeCommands> {
  return {
    recordIncome: (at, outcome) => {
      if (outcome.kind === 'failed') {
        prepared(
          database,
          `INSERT INTO bank_income (only, failure) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET failure = excluded.failure`,
        ).run(JSON.stringify(outcome.failure));
        return;
      }
      prepared(
        database,
        `INSERT INTO bank_income (only, failure, read_at, facts) VALUES (1, NULL, ?, ?)
         ON CONFLICT (only) DO UPDATE SET failure = NULL, read_at = excluded.read_at, facts = excluded.facts`,
      ).run(at, JSON.stringify(outcome.income));
    },
    forgetIncome: () => {
      prepared(database, 'DELETE FROM bank_income').run();
      // Until it is folded back, the log still has what was there before.
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}
