import { readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

import { newestVersion } from '../../src-main/ledger/migrations/all-migrations.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { killMigration } from '../support/faults/kill-somewhere.ts';
import { openedLedger } from '../support/faults/opened-ledger.ts';
import { anEarlierLedger, contentOfEarlierLedger, logicalDump } from '../support/ledger-fixture.ts';

const fault = aFault('killed while the ledger is migrated');

/** Every version in turn. */
it(`is the ledger of before, or the new one whole: ${fault.title} (D1, D6)`, async () => {
  const stages = new Set<string>();

  await fault.tried(async (random, time) => {
    const version = 1 + (time % (newestVersion - 1));
    const location = anEarlierLedger(version);
    const before = logicalDump(location);
    const content = contentOfEarlierLedger(version);

    const said = await killMigration(location, random);
    stages.add(said);

    const after = logicalDump(location);
    const isAsBefore = after === before;
    const opened = openedLedger(location);
    const leftOver = readdirSync(dirname(location.file), { recursive: true })
      .map(String)
      .filter((name) => /unfinished|\.new$|journal/.test(name));
    expect(
      { ...opened, leftOver, isWhole: isAsBefore || after.startsWith(`[${newestVersion},`) },
      `version ${version}, killed after “${said}”`,
    ).toEqual({
      problems: [],
      sums: content.sums,
      cursors: content.cursors,
      entries: content.transactions.map(({ entryId, note, amount }) => [entryId, note, amount]),
      leftOver: [],
      isWhole: true,
    });
    rmSync(dirname(location.file), { recursive: true, force: true });
  });

  expect([...stages]).not.toEqual(['migrated']);
});
