import { failed } from '#contract/failures.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import { keepBalancesOfDay } from './products-writer.ts';
import type { SyncForm } from './sync-form.ts';

interface BalancesWriterParts {
  readonly database: WritableDatabase;
  readonly whole: <Result>(work: () => Result) => Result;
}

export function openBalancesWriter({ database, whole }: BalancesWriterParts): Pick<SyncForm<LedgerCommands>, 'recordBalances'> {
  return {
    recordBalances: (itemId, accounts, at) => {
      whole(() => {
        const item = preparedColumn<number>(database, 'SELECT item FROM bank_items WHERE item_id = ?').get(itemId);
        if (item === undefined) throw failed('not-found', 'This bank is no longer connected here.');
        for (const { accountId, current, available, limit, balanceAsOf } of accounts) {
          prepared(
            database,
            `UPDATE bank_accounts SET current = ?, available = ?, credit_limit = ?, balance_as_of = ?
             WHERE account_id = ? AND item = ?`,
          ).run(current, available, limit, balanceAsOf ?? at, accountId, item);
        }
        keepBalancesOfDay(database, item, at);
      });
    },
  };
}
