import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { firstSchema } from '../../../../src-main/ledger/migrations/0001-first-schema.ts';
import { products } from '../../../../src-main/ledger/migrations/0002-products.ts';
import { assetReports } from '../../../../src-main/ledger/migrations/0003-asset-reports.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('adds asset reports, of which there are none, and leaves what was read before', () => {
  const database = aDatabaseInMemory();
  migrate(database, [firstSchema, products]);
  database.exec(`
    INSERT INTO bank_items (item, item_id, institution_name, history, linked_at) VALUES (1, 'item', 'First Platypus', 'complete', 5);
    INSERT INTO bank_products (item, product, attempted_at, read_at, facts) VALUES (1, 'auth', 7, 7, '[]');
  `);

  migrate(database, [firstSchema, products, assetReports]);

  expect({
    reports: database.prepare('SELECT count(*) FROM bank_asset_reports').pluck().get(),
    products: database.prepare('SELECT product, facts FROM bank_products').all(),
  }).toEqual({ reports: 0, products: [{ product: 'auth', facts: '[]' }] });
});
