import { expect, it } from 'vitest';

import { migrate, schemaVersion } from '../../../../src-main/ledger/migrate.ts';
import { firstSchema } from '../../../../src-main/ledger/migrations/0001-first-schema.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('makes a ledger of an empty file: marked as ours, with nothing in it and entries counted from one', () => {
  const database = aDatabaseInMemory();

  const steps = migrate(database, [firstSchema]);

  expect({
    steps,
    version: schemaVersion(database),
    ledger: database.prepare('SELECT * FROM ledger').all(),
    transactions: database.prepare('SELECT count(*) FROM bank_transactions').pluck().get(),
  }).toEqual({ steps: 1, version: 1, ledger: [{ one: 1, sentinel: 'coffer ledger', next_entry: 1 }], transactions: 0 });
});

it('takes no money that is not a whole number', () => {
  const database = aDatabaseInMemory();
  migrate(database, [firstSchema]);

  const write = (): unknown => database.prepare('INSERT INTO derived_listing VALUES (1, 1, 1, 12.34, 1, 0)').run();

  expect(write).toThrow(/cannot store REAL value in INTEGER column/);
});
