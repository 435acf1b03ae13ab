import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { firstSchema } from '../../../../src-main/ledger/migrations/0001-first-schema.ts';
import { products } from '../../../../src-main/ledger/migrations/0002-products.ts';
import { assetReports } from '../../../../src-main/ledger/migrations/0003-asset-reports.ts';
import { itemLifecycle } from '../../../../src-main/ledger/migrations/0004-item-lifecycle.ts';
import { receiptsAndRelinks } from '../../../../src-main/ledger/migrations/0005-receipts-and-relinks.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('keeps what transactions and balances were, now with their currency', () => {
  const database = aDatabaseInMemory();
  const before = [firstSchema, products, assetReports, itemLifecycle];
  migrate(database, before);
  database.exec(`
    INSERT INTO names_currencies VALUES (1, 'USD'), (2, 'EUR');
    INSERT INTO bank_items (item, item_id, institution_name, history, linked_at) VALUES (1, 'item', 'First Platypus', 'complete', 5);
    INSERT INTO bank_accounts (account, account_id, item, name, type, currency, current)
      VALUES (1, 'account', 1, 'Checking', 'depository', 1, 12345);
    INSERT INTO bank_syncs VALUES (1, 1, 5, 2, 1, 1, 0);
    INSERT INTO bank_transactions VALUES (16777216, 7, 1, 'tx', 1, NULL, -500, 2, 'now', NULL, NULL, NULL, 0, 1);
    INSERT INTO bank_departed VALUES (8, 2, 'gone', 1, 1, 20, -600, 'gone', 1);
    INSERT INTO bank_changes VALUES (7, 1, 'changed', 20, -400, 'before'), (8, 1, 'changed', 21, -300, 'before');
    INSERT INTO bank_balances VALUES (1, 20, 100, NULL);
  `);

  migrate(database, [...before, receiptsAndRelinks]);

  expect({
    changes: database.prepare('SELECT entry, what, day, amount, currency, description FROM bank_changes').raw().all(),
    balances: database.prepare('SELECT account, day, current, currency FROM bank_balances').raw().all(),
    transactions: database.prepare('SELECT entry, amount, detail FROM bank_transactions').raw().all(),
    departed: database.prepare('SELECT entry, amount, currency FROM bank_departed').raw().all(),
  }).toEqual({
    changes: [
      [7, 'changed', 20, -400, 2, 'before'],
      [8, 'changed', 21, -300, 1, 'before'],
    ],
    balances: [[1, 20, 100, 1]],
    transactions: [[7, -500, null]],
    departed: [[8, -600, null]],
  });
});
