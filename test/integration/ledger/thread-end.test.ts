import { expect, test } from 'vitest';

import { newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

function isSqliteLoaded(): boolean {
  const { sharedObjects } = process.report.getReport() as { readonly sharedObjects: readonly string[] };
  return sharedObjects.some((path) => path.includes('better-sqlite3'));
}

test('SQLite stays in memory when its last thread has ended, so that no ending thread runs code that is gone', async () => {
  const ledger = await openLedgerAt(newLocation());

  await ledger.close();

  expect(isSqliteLoaded()).toBe(true);
});
