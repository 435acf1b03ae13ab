import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { allMigrations } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import { hostedLinks } from '../../../../src-main/ledger/migrations/0007-hosted-links.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

it('keeps the exchanges that have not ended, beside which no link is open', () => {
  const database = aDatabaseInMemory();
  migrate(database, allMigrations.slice(0, hostedLinks.version - 1));
  database.exec(`INSERT INTO bank_pending_exchanges VALUES ('pending', 'ins_1', 'First Platypus', 5, NULL)`);

  migrate(database, allMigrations.slice(0, hostedLinks.version));

  expect({
    pending: database.prepare('SELECT id, institution_name FROM bank_pending_exchanges').all(),
    open: database.prepare('SELECT count(*) FROM bank_hosted_links').pluck().get(),
  }).toEqual({ pending: [{ id: 'pending', institution_name: 'First Platypus' }], open: 0 });
});
