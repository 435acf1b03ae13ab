import { failed } from '#contract/failures.ts';
import { itemIdSchema, type ItemId } from '#contract/ids.ts';
import type { BankAccount, BankItem } from '#domain/bank-facts.ts';
import type { ItemProducts } from '#domain/product-rules.ts';
import type { LedgerCommands } from '#ports/ledger.ts';
import { renewAccountIds } from './account-renewal.ts';
import { prepared, preparedColumn } from './database.ts';
import { hashOfId } from './id-hash.ts';
import { forgetCopies, removeItemWhole } from './item-removal.ts';
import { forgetProductFacts, keepBalancesOfDay } from './products-writer.ts';
import { replacedBy } from './relink-end.ts';
import type { SyncForm } from './sync-form.ts';
import type { WriterParts } from './writer-parts.ts';

type ItemCommands = Pick<
  SyncForm<LedgerCommands>,
  | 'savePendingExchange'
  | 'forgetPendingExchange'
  | 'addItem'
  | 'markItemRemoving'
  | 'removeItem'
  | 'disconnectItem'
  | 'forgetFailure'
  | 'recordSyncWithoutTransactions'
  | 'recordAccounts'
  | 'recordItemFacts'
  | 'recordSyncFailure'
>;

export interface ItemsWriterParts extends WriterParts {
  /** Forgets numbers of names and accounts that a removal may have deleted. */
  readonly forgetNumbers: () => void;
  readonly undoCarryOver: (oldItemId: ItemId) => void;
}

export function openItemsWriter(parts: ItemsWriterParts): ItemCommands {
  const { database, names, whole, forgetNumbers } = parts;
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
    renewAccountIds(database, item, accounts);
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

  /** For good: a plan's limit counts what was removed too. */
  const rememberItem = (itemId: ItemId, linkedAt: number): void => {
    prepared(database, 'INSERT OR IGNORE INTO bank_items_ever VALUES (?, ?)').run(hashOfId(itemId), linkedAt);
  };

  return {
    savePendingExchange: ({ id, institutionId, institutionName, startedAt, itemId }) => {
      if (itemId !== null) rememberItem(itemId, startedAt);
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
        rememberItem(itemId, linkedAt);
        writeAccounts(requireItem(itemId), accounts, linkedAt);
        if (pendingExchangeId !== null)
          prepared(database, 'DELETE FROM bank_pending_exchanges WHERE id = ?').run(pendingExchangeId);
      });
    },
    markItemRemoving: (itemId, keepsHistory) => {
      prepared(database, 'UPDATE bank_items SET removing = 1, keep_history = ? WHERE item = ?').run(
        keepsHistory ? 1 : 0,
        requireItem(itemId),
      );
    },
    disconnectItem: (itemId, at) => {
      whole(() => {
        const item = requireItem(itemId);
        forgetProductFacts(database, item);
        prepared(database, 'UPDATE bank_accounts SET hidden = 1 WHERE item = ?').run(item);
        prepared(
          database,
          `UPDATE bank_items SET disconnected_at = ?, removing = 0, keep_history = 0, cursor = NULL, failure = NULL,
             consent_expires_at = NULL, products = ? WHERE item = ?`,
        ).run(at, JSON.stringify(noProducts), item);
      });
      forgetCopies(database);
    },
    forgetFailure: (itemId) => {
      prepared(database, 'UPDATE bank_items SET failure = NULL WHERE item = ?').run(requireItem(itemId));
    },
    removeItem: (itemId) => {
      // History that came from a connection which is still there goes back to it.
      for (const oldItemId of replacedBy(database, requireItem(itemId))) parts.undoCarryOver(itemIdSchema.parse(oldItemId));
      removeItemWhole(parts, () => requireItem(itemId));
      forgetNumbers();
    },
    recordAccounts: (itemId, accounts, at) => {
      whole(() => writeAccounts(requireItem(itemId), accounts, at));
      forgetNumbers();
    },
    recordItemFacts: (itemId, facts) => {
      prepared(
        database,
        `UPDATE bank_items SET institution_id = coalesce(?, institution_id), bank_updated_at = ?, consent_expires_at = ?,
           products = ? WHERE item = ?`,
      ).run(facts.institutionId, facts.transactionsUpdatedAt, facts.consentExpiresAt, productsOf(facts), requireItem(itemId));
    },
    recordSyncWithoutTransactions: (itemId, at) => {
      prepared(
        database,
        `UPDATE bank_items SET history = 'complete', last_synced_at = ?, last_attempt_at = ?, failure = NULL WHERE item = ?`,
      ).run(at, at, requireItem(itemId));
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

const noProducts: ItemProducts = { available: [], billed: [], consented: [] };

function productsOf({ availableProducts, billedProducts, consentedProducts }: BankItem): string {
  const products: ItemProducts = {
    available: [...availableProducts],
    billed: [...billedProducts],
    consented: [...consentedProducts],
  };
  return JSON.stringify(products);
}
