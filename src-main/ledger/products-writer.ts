import { dayNumber, localDate } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import type { Names } from './names.ts';
import type { SyncForm } from './sync-form.ts';

type ProductCommands = Pick<SyncForm<LedgerCommands>, 'recordProduct' | 'recordTrades' | 'setProductStopped'>;

export interface ProductsWriterParts {
  readonly database: WritableDatabase;
  readonly names: Names;
  readonly whole: <Result>(work: () => Result) => Result;
}

export function openProductsWriter({ database, names, whole }: ProductsWriterParts): ProductCommands {
  const itemNumber = preparedColumn<number>(database, 'SELECT item FROM bank_items WHERE item_id = ?');
  const requireItem = (itemId: string): number => {
    const item = itemNumber.get(itemId);
    if (item === undefined) throw failed('not-found', 'This bank is no longer connected here.');
    return item;
  };
  const accountNumber = preparedColumn<number>(database, 'SELECT account FROM bank_accounts WHERE account_id = ? AND item = ?');

  return {
    recordProduct: (itemId, { product, at, outcome }) => {
      const item = requireItem(itemId);
      if (outcome.kind === 'failed') {
        // What was read before stays: old facts are better than none.
        prepared(
          database,
          `INSERT INTO bank_products (item, product, attempted_at, failure) VALUES (?, ?, ?, ?)
           ON CONFLICT (item, product) DO UPDATE SET attempted_at = excluded.attempted_at, failure = excluded.failure`,
        ).run(item, product, at, JSON.stringify(outcome.failure));
        return;
      }
      prepared(
        database,
        `INSERT INTO bank_products (item, product, attempted_at, failure, read_at, facts) VALUES (?, ?, ?, NULL, ?, ?)
         ON CONFLICT (item, product) DO UPDATE SET attempted_at = excluded.attempted_at, failure = NULL,
           read_at = excluded.read_at, facts = excluded.facts`,
      ).run(item, product, at, at, JSON.stringify(outcome.facts));
    },

    recordTrades: (itemId, from, trades) => {
      whole(() => {
        const item = requireItem(itemId);
        prepared(
          database,
          'DELETE FROM bank_trades WHERE day >= ? AND account IN (SELECT account FROM bank_accounts WHERE item = ?)',
        ).run(dayNumber(from), item);
        for (const trade of trades) {
          const account = accountNumber.get(trade.accountId, item);
          // An account that the user did not share: nothing of it is kept.
          if (account === undefined) continue;
          const { tradeId, date, name, type, subtype, ticker, quantity, price, amount, fees, currency } = trade;
          prepared(database, 'INSERT OR REPLACE INTO bank_trades VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
            tradeId, account, dayNumber(date), name, type, subtype, ticker, quantity, price, amount, fees, names.currency(currency),
          ); // prettier-ignore
        }
      });
    },

    setProductStopped: (itemId, product, isStopped) => {
      whole(() => {
        const item = requireItem(itemId);
        prepared(database, 'DELETE FROM user_stopped_products WHERE item = ? AND product = ?').run(item, product);
        if (!isStopped) return;
        prepared(database, 'INSERT INTO user_stopped_products VALUES (?, ?)').run(item, product);
        prepared(database, 'DELETE FROM bank_products WHERE item = ? AND product = ?').run(item, product);
      });
    },
  };
}

/** Keeps what the bank says today of each of an Item's accounts; the last word of a day counts. */
export function keepBalancesOfDay(database: WritableDatabase, item: number, at: number): void {
  prepared(
    database,
    `INSERT INTO bank_balances (account, day, current, available, currency)
     SELECT account, ?, current, available, currency FROM bank_accounts
     WHERE item = ? AND hidden = 0 AND (current IS NOT NULL OR available IS NOT NULL)
     ON CONFLICT (account, day) DO UPDATE SET
       current = excluded.current, available = excluded.available, currency = excluded.currency`,
  ).run(dayNumber(localDate(at)), item);
}

/** Deletes what the Item's products said last, and which of them the user had stopped. */
export function forgetProductFacts(database: WritableDatabase, item: number): void {
  prepared(database, 'DELETE FROM bank_products WHERE item = ?').run(item);
  prepared(database, 'DELETE FROM user_stopped_products WHERE item = ?').run(item);
}

/** For the removal of an Item. */
export function forgetProducts(database: WritableDatabase, item: number): void {
  const ofItsAccounts = 'account IN (SELECT account FROM bank_accounts WHERE item = ?)';
  forgetProductFacts(database, item);
  prepared(database, `DELETE FROM bank_trades WHERE ${ofItsAccounts}`).run(item);
  prepared(database, `DELETE FROM bank_balances WHERE ${ofItsAccounts}`).run(item);
}
