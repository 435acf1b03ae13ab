import { readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import type { OpeningStep } from '../../src-main/ledger/bring-up-to-date.ts';
import { openLedgerCommands } from '../../src-main/ledger/commands.ts';
import { newestVersion } from '../../src-main/ledger/migrations/all-migrations.ts';
import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';
import { asLedgerFailure } from '../../src-main/ledger/sqlite-failures.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { openedLedger } from '../support/faults/opened-ledger.ts';
import { anEarlierLedger, contentOfEarlierLedger, logicalDump } from '../support/ledger-fixture.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const fault = aFault('a disk that fills while the ledger is migrated', { few: 10 });

/** Every version in turn, with room for the backup and some of what follows; every second time with too little for sure. */
it(`is the ledger of before, says that the disk is full, and goes through once there is room: ${fault.title} (D2, D6)`, async ({
  skip,
}) => {
  const disk = mountSmallDisk(16);
  if (disk === null) return skip('this machine does not let us mount a small disk');
  const filledUp: (readonly OpeningStep[])[] = [];
  try {
    await fault.tried((random, time) => {
      const version = 1 + (time % (newestVersion - 1));
      const { content, needed } = whatItTakes(version);
      const location = anEarlierLedger(version, disk.folder);
      const before = logicalDump(location);
      leave(disk.folder, Math.ceil(needed.backup + (time % 2 === 0 ? 0.3 : random.fraction()) * needed.rest));

      const { failure, steps } = attempt(location);
      const after = logicalDump(location);
      const left = namesIn(location);
      rmSync(join(disk.folder, 'ballast'));
      const later = attempt(location);

      const { problems, sums, cursors } = openedLedger(location);

      if (failure !== null) {
        expect(failure).toEqual(['disk-full', expect.stringMatching(/free some space/i) as string]);
        filledUp.push(steps);
        // It may be whole already, with its log waiting for room in the file itself and its sums for the next start.
        const isMigrated = after.startsWith(`[${newestVersion},`);
        const usual = ['ledger.db.key-check', ...(isMigrated ? ['a backup', 'ledger.db-shm', 'ledger.db-wal'] : [])];
        expect({ isWhole: isMigrated || after === before, left: left.filter((name) => !usual.includes(name)) }).toEqual({
          isWhole: true,
          left: ['ballast', 'ledger.db'],
        });
      }
      expect({ later: later.failure, content: { problems, sums, cursors } }).toEqual({ later: null, content });
      for (const name of readdirSync(disk.folder)) rmSync(join(disk.folder, name), { recursive: true });
    });
  } finally {
    disk.unmount();
  }

  expect(filledUp).toContainEqual(['backing-up', 'migrating']);
});

/** Opens the ledger as the app does. */
function attempt(location: LedgerLocation): { failure: readonly [string, string] | null; steps: readonly OpeningStep[] } {
  const steps: OpeningStep[] = [];
  try {
    const database = openWritableDatabase(location, (step) => void steps.push(step));
    try {
      openLedgerCommands(database);
    } finally {
      database.close();
    }
    return { failure: null, steps };
  } catch (error) {
    const known = asLedgerFailure(error);
    if (!(known instanceof CofferError)) throw error;
    return { failure: [known.failure.kind, known.failure.message], steps };
  }
}

/** What a migration of that version takes from a disk with room: for the backup, and for its log while it runs. */
function whatItTakes(version: number): { content: unknown; needed: { backup: number; rest: number } } {
  const location = anEarlierLedger(version);
  const size = statSync(location.file).size;
  const database = openWritableDatabase(location);
  openLedgerCommands(database);
  const rest = statSync(`${location.file}-wal`).size + statSync(`${location.file}-shm`).size;
  database.close();
  const { sums, cursors } = contentOfEarlierLedger(version);
  return { content: { problems: [], sums, cursors }, needed: { backup: size * 1.1 + 16_384, rest } };
}

function leave(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(bavail * bsize - bytes));
}

function namesIn({ file }: LedgerLocation): readonly string[] {
  return readdirSync(dirname(file), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => (/^ledger-v\d+-[\dT-]+Z\.db$/.test(name) ? 'a backup' : name))
    .toSorted();
}
