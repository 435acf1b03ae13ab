import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { firstSchema } from '../../../../src-main/ledger/migrations/0001-first-schema.ts';
import { products } from '../../../../src-main/ledger/migrations/0002-products.ts';
import { assetReports } from '../../../../src-main/ledger/migrations/0003-asset-reports.ts';
import { itemLifecycle } from '../../../../src-main/ledger/migrations/0004-item-lifecycle.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('keeps the banks of before as connected ones, and counts each as linked', () => {
  const database = aDatabaseInMemory();
  migrate(database, [firstSchema, products, assetReports]);
  database.exec(`
    INSERT INTO bank_items (item, item_id, institution_name, history, linked_at, removing)
      VALUES (1, 'one', 'First Platypus', 'complete', 5, 0), (2, 'two', 'Tartan', 'recent', 7, 1);
  `);

  migrate(database, [firstSchema, products, assetReports, itemLifecycle]);

  expect({
    items: database.prepare('SELECT item_id, removing, keep_history, disconnected_at FROM bank_items').raw().all(),
    linkedAt: database.prepare('SELECT linked_at FROM bank_items_ever ORDER BY linked_at').pluck().all(),
    stopped: database.prepare('SELECT count(*) FROM user_stopped_products').pluck().get(),
  }).toEqual({
    items: [
      ['one', 0, 0, null],
      ['two', 1, 0, null],
    ],
    linkedAt: [5, 7],
    stopped: 0,
  });
});
