import { expect, it } from 'vitest';

import { migrate } from '../../../../src-main/ledger/migrate.ts';
import { allMigrations } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import { aDatabaseInMemory } from '../../../support/database-in-memory.ts';

const refresh = 'npx vitest run --project integration test/integration/ledger/migrations/schema.test.ts --update';

it('is the committed schema, so that no change of it goes unseen', async () => {
  const database = aDatabaseInMemory();
  migrate(database, allMigrations);

  const statements = database
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'derived_search_%' ORDER BY name")
    .pluck()
    .all() as readonly string[];
  const schema = `${statements.map((sql) => `${sql.replaceAll(/\n {6}/g, '\n')};`).join('\n\n')}\n`;

  await expect(schema, `The schema changed. If a new migration meant to do that, run: ${refresh}`).toMatchFileSnapshot(
    './schema.sql',
  );
});
