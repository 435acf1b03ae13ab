import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { firstSchema } from '../../../../src-main/ledger/migrations/0001-first-schema.ts';
import { products } from '../../../../src-main/ledger/migrations/0002-products.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('keeps the banks and accounts of before, whose products are not known yet', () => {
  const database = aDatabaseInMemory();
  migrate(database, [firstSchema]);
  database.exec(`
    INSERT INTO names_currencies VALUES (1, 'USD');
    INSERT INTO bank_items (item, item_id, institution_name, history, linked_at) VALUES (1, 'item', 'First Platypus', 'complete', 5);
    INSERT INTO bank_accounts (account, account_id, item, name, type, currency, current)
      VALUES (1, 'account', 1, 'Checking', 'depository', 1, 12345);
  `);

  migrate(database, [firstSchema, products]);

  expect({
    items: database.prepare('SELECT item_id, history, products FROM bank_items').all(),
    accounts: database.prepare('SELECT account_id, current FROM bank_accounts').all(),
    products: database.prepare('SELECT count(*) FROM bank_products').pluck().get(),
  }).toEqual({
    items: [{ item_id: 'item', history: 'complete', products: '{"available":[],"billed":[],"consented":[]}' }],
    accounts: [{ account_id: 'account', current: 12345 }],
    products: 0,
  });
});
