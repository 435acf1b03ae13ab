import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { BankAccount, BankItem } from '#domain/bank-facts.ts';
import type { ItemProducts } from '#domain/product-rules.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import type { BankWriter } from './bank-writer.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import type { Names } from './names.ts';
import { forgetProducts, keepBalancesOfDay } from './products-writer.ts';
import type { Rollups } from './rollups.ts';
import type { SyncForm } from './sync-form.ts';

type ItemCommands = Pick<
  SyncForm<LedgerCommands>,
  | 'savePendingExchange'
  | 'forgetPendingExchange'
  | 'addItem'
  | 'markItemRemoving'
  | 'removeItem'
  | 'recordAccounts'
  | 'recordItemFacts'
  | 'recordSyncFailure'
>;

export interface ItemsWriterParts {
  readonly database: WritableDatabase;
  readonly names: Names;
  readonly writer: BankWriter;
  readonly rollups: Rollups;
  readonly whole: <Result>(work: () => Result) => Result;
  /** Forgets numbers of names and accounts that a removal may have deleted. */
  readonly forgetNumbers: () => void;
}

/** What hangs on the entries of a removed Item, in an order that foreign keys allow. */
const entryTables = ['bank_pending_forms', 'bank_changes', 'user_categories', 'user_notes', 'user_edits'] as const;

export function openItemsWriter({ database, names, writer, rollups, whole, forgetNumbers }: ItemsWriterParts): ItemCommands {
  const itemNumber = preparedColumn<number>(database, 'SELECT item FROM bank_items WHERE item_id = ?');
  const requireItem = (itemId: ItemId): number => {
    const item = itemNumber.get(itemId);
    if (item === undefined) throw failed('not-found', 'This bank is no longer connected here.');
    return item;
  };
  const saveAccount = prepared(
    database,
    `INSERT INTO bank_accounts (account_id, item, persistent_account_id, name, official_name, mask, type, subtype, currency,
       current, available, credit_limit, balance_as_of, hidden)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (account_id) DO UPDATE SET item = excluded.item, persistent_account_id = excluded.persistent_account_id,
       name = excluded.name, official_name = excluded.official_name, mask = excluded.mask, type = excluded.type,
       subtype = excluded.subtype, currency = excluded.currency, current = excluded.current, available = excluded.available,
       credit_limit = excluded.credit_limit, balance_as_of = excluded.balance_as_of, hidden = 0`,
  );
  const writeAccounts = (item: number, accounts: readonly BankAccount[], at: number): void => {
    prepared(database, 'UPDATE bank_accounts SET hidden = 1 WHERE item = ?').run(item);
    for (const account of accounts) {
      const { accountId, persistentAccountId, name, officialName, mask, type, subtype, currency, current, available, limit } =
        account;
      saveAccount.run(
        accountId, item, persistentAccountId, name, officialName, mask, type, subtype, names.currency(currency), current,
        available, limit, account.balanceAsOf ?? at,
      ); // prettier-ignore
    }
    keepBalancesOfDay(database, item, at);
  };
  const storedEntries = preparedColumn<number>(
    database,
    'SELECT t.entry FROM bank_transactions t JOIN bank_accounts a USING (account) WHERE a.item = ?',
  );
  const departedEntries = preparedColumn<number>(
    database,
    'SELECT d.entry FROM bank_departed d JOIN bank_accounts a USING (account) WHERE a.item = ?',
  );

  const removeEntries = (item: number): void => {
    for (const entry of storedEntries.all(item)) {
      const stored = writer.findByEntry(entry);
      if (stored !== undefined) writer.remove(stored);
      forgetEntry(entry);
    }
    for (const entry of departedEntries.all(item)) {
      prepared(database, 'DELETE FROM bank_departed WHERE entry = ?').run(entry);
      forgetEntry(entry);
    }
  };
  const removeAll = (item: number): void => {
    removeEntries(item);
    prepared(database, 'DELETE FROM user_edit_batches WHERE batch NOT IN (SELECT batch FROM user_edits)').run();
    prepared(database, 'DELETE FROM bank_syncs WHERE item = ?').run(item);
    forgetProducts(database, item);
    prepared(database, 'DELETE FROM bank_accounts WHERE item = ?').run(item);
    prepared(database, 'DELETE FROM bank_items WHERE item = ?').run(item);
    prepared(
      database,
      'DELETE FROM names_merchants WHERE merchant NOT IN (SELECT merchant FROM bank_transactions WHERE merchant IS NOT NULL)',
    ).run();
    rollups.write();
    // Deleted rows stay in the index's segments until they are merged.
    prepared(database, "INSERT INTO derived_search (derived_search) VALUES ('optimize')").run();
    requireWholeReferences(database);
    forgetNumbers();
  };
  const forgetEntry = (entry: number): void => {
    for (const table of entryTables) prepared(database, `DELETE FROM ${table} WHERE entry = ?`).run(entry);
  };

  return {
    savePendingExchange: ({ id, institutionId, institutionName, startedAt, itemId }) => {
      prepared(database, 'INSERT OR REPLACE INTO bank_pending_exchanges VALUES (?, ?, ?, ?, ?)').run(
        id, institutionId, institutionName, startedAt, itemId,
      ); // prettier-ignore
    },
    forgetPendingExchange: (id) => {
      prepared(database, 'DELETE FROM bank_pending_exchanges WHERE id = ?').run(id);
    },
    addItem: ({ itemId, institution, institutionName, accounts, facts, linkedAt, pendingExchangeId }) => {
      whole(() => {
        prepared(
          database,
          `INSERT INTO bank_items (item_id, institution_id, institution_name, logo, primary_color, history, linked_at,
             bank_updated_at, consent_expires_at, products)
           VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?) ON CONFLICT (item_id) DO NOTHING`,
        ).run(
          itemId,
          institution?.institutionId ?? facts.institutionId,
          institutionName,
          institution?.logo ?? null,
          institution?.primaryColor ?? null,
          linkedAt,
          facts.transactionsUpdatedAt,
          facts.consentExpiresAt,
          productsOf(facts),
        );
        writeAccounts(requireItem(itemId), accounts, linkedAt);
        if (pendingExchangeId !== null)
          prepared(database, 'DELETE FROM bank_pending_exchanges WHERE id = ?').run(pendingExchangeId);
      });
    },
    markItemRemoving: (itemId) => {
      prepared(database, 'UPDATE bank_items SET removing = 1 WHERE item = ?').run(requireItem(itemId));
    },
    removeItem: (itemId) => {
      withoutForeignKeys(database, () => whole(() => removeAll(requireItem(itemId))));
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    recordAccounts: (itemId, accounts, at) => {
      whole(() => writeAccounts(requireItem(itemId), accounts, at));
    },
    recordItemFacts: (itemId, facts) => {
      prepared(
        database,
        `UPDATE bank_items SET institution_id = coalesce(?, institution_id), bank_updated_at = ?, consent_expires_at = ?,
           products = ? WHERE item = ?`,
      ).run(facts.institutionId, facts.transactionsUpdatedAt, facts.consentExpiresAt, productsOf(facts), requireItem(itemId));
    },
    recordSyncFailure: (itemId, failure, at) => {
      prepared(database, 'UPDATE bank_items SET failure = ?, last_attempt_at = ? WHERE item_id = ?').run(
        JSON.stringify(failure),
        at,
        itemId,
      );
    },
  };
}

/**
 * Runs `work` without foreign keys: for each row deleted, SQLite would read the whole of each table that may refer to
 * it, which takes seconds beside a large ledger. `requireWholeReferences` asks the same in one go.
 */
function withoutForeignKeys(database: WritableDatabase, work: () => void): void {
  database.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function requireWholeReferences(database: WritableDatabase): void {
  const [dangling] = database.pragma('foreign_key_check') as readonly { readonly table: string }[];
  if (dangling !== undefined) throw new Error(`${dangling.table} would refer to what is gone.`);
}

function productsOf({ availableProducts, billedProducts, consentedProducts }: BankItem): string {
  const products: ItemProducts = {
    available: [...availableProducts],
    billed: [...billedProducts],
    consented: [...consentedProducts],
  };
  return JSON.stringify(products);
}
