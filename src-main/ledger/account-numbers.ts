import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import type { Names } from './names.ts';
import type { StagedForm } from './staging/staged-form.ts';

/** The numbers of accounts that transactions name. */
export interface AccountNumbers {
  /** An account that the bank's list does not have (yet) gets a hidden row, which the next list fills in. */
  readonly of: (transaction: StagedForm, item: number) => number;
  readonly forget: () => void;
}

export function openAccountNumbers(database: WritableDatabase, names: Names): AccountNumbers {
  const known = new Map<string, number>();
  const read = preparedColumn<number>(database, 'SELECT account FROM bank_accounts WHERE account_id = ?');
  const addUnknown = prepared(
    database,
    `INSERT INTO bank_accounts (account_id, item, name, type, currency, hidden) VALUES (?, ?, 'Account not listed by the bank', 'other', ?, 1)`,
  );
  return {
    of: ({ accountId, currency }, item) => {
      let number = known.get(accountId);
      if (number === undefined) {
        number = read.get(accountId) ?? Number(addUnknown.run(accountId, item, names.currency(currency)).lastInsertRowid);
        known.set(accountId, number);
      }
      return number;
    },
    forget: () => known.clear(),
  };
}
