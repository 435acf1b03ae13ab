import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { CofferError, type Failure } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { backupsFolder } from '../../../../src-main/ledger/backups.ts';
import { bringUpToDate, type OpeningStep } from '../../../../src-main/ledger/bring-up-to-date.ts';
import { connect } from '../../../../src-main/ledger/connect.ts';
import type { WritableDatabase } from '../../../../src-main/ledger/database.ts';
import { allMigrations, newestVersion } from '../../../../src-main/ledger/migrations/all-migrations.ts';
import { openWritableDatabase } from '../../../../src-main/ledger/open-database.ts';
import { openLedgerCommands } from '../../../../src-main/ledger/commands.ts';
import { openLedgerQueries } from '../../../../src-main/ledger/queries.ts';
import { platypusItem } from '../../../support/bank-facts.ts';
import { anEarlierLedger, contentOfEarlierLedger, logicalDump } from '../../../support/ledger-fixture.ts';
import { mountSmallDisk } from '../../../support/small-disk.ts';

const versions = Array.from({ length: newestVersion }, (_, index) => index + 1);
const backupsOf = ({ file }: LedgerLocation): readonly string[] => readdirSync(backupsFolder(file)).toSorted();

it('has a ledger of every schema that ever was: for a new one run node scripts/make-ledger-fixture.ts', () => {
  const there = readdirSync(join(import.meta.dirname, '../../../fixtures/ledgers')).toSorted();

  expect(there).toEqual(versions.flatMap((version) => [`v${version}.db.gz`, `v${version}.json`]).toSorted());
});

describe.each(versions)('a ledger of schema %i', (version) => {
  it('is brought to the newest with every transaction, edit, sum and place in the bank’s log, and is sound', () => {
    const location = anEarlierLedger(version);

    const database = openWritableDatabase(location);
    openLedgerCommands(database);
    const queries = openLedgerQueries(database);
    const transactions = queries.transactionsPage({}, 0, 1000).map((shown) => ({
      id: queries.transactionDetail(shown.entryId)?.bankTransactionId,
      ...shown,
    }));
    const found = {
      cursors: queries.items().map(({ itemId, cursor }) => [itemId, cursor]),
      sums: queries.transactionsOutline({}).sums,
      pendingExchanges: queries.pendingExchanges(),
      problems: queries.check(),
    };
    database.close();

    const { transactions: expected, ...rest } = contentOfEarlierLedger(version);
    expect(transactions).toEqual(expected.map((row) => expect.objectContaining(row) as unknown));
    expect(found).toEqual({ ...rest, problems: [] });
  });

  it.skipIf(version === newestVersion)('is in a backup first, as it was, under the same key and for its owner alone', () => {
    const location = anEarlierLedger(version);
    const before = logicalDump(location);
    const steps: OpeningStep[] = [];

    openWritableDatabase(location, (step) => void steps.push(step)).close();

    const [backup = '', ...others] = backupsOf(location);
    const file = join(backupsFolder(location.file), backup);
    expect({
      steps,
      backup,
      others,
      isAsBefore: logicalDump({ ...location, file }) === before,
      modes: [statSync(dirname(file)).mode & 0o777, statSync(file).mode & 0o777],
      isEncrypted: !readFileSync(file).includes('SQLite format 3'),
    }).toEqual({
      steps: ['backing-up', 'migrating'],
      backup: expect.stringMatching(new RegExp(`^ledger-v${version}-[\\dT-]+Z\\.db$`)) as string,
      others: [],
      isAsBefore: true,
      modes: [0o700, 0o600],
      isEncrypted: true,
    });
  });
});

describe('a migration (D6)', () => {
  const failing = (at: number): typeof allMigrations =>
    allMigrations.map((step) =>
      step.version === at
        ? { ...step, migrate: (database) => (step.migrate(database), database.exec('SELECT no_such_function()')) }
        : step,
    );
  const attempt = (location: LedgerLocation, migrations = allMigrations): Failure | null => {
    const database = connect(location, { readonly: false }) as unknown as WritableDatabase;
    try {
      bringUpToDate(database, location, () => undefined, migrations);
      return null;
    } catch (error) {
      if (!(error instanceof CofferError)) throw error;
      return error.failure;
    } finally {
      database.close();
    }
  };

  it.each(versions.slice(1))('that fails in step %i leaves the ledger as it was, a backup beside it, and says so', (step) => {
    const location = anEarlierLedger(1);
    const before = logicalDump(location);

    const failure = attempt(location, failing(step));

    expect([logicalDump(location) === before, backupsOf(location)]).toEqual([true, [expect.stringMatching(/^ledger-v1-/)]]);
    expect(failure).toMatchObject({
      kind: 'file-error',
      action: 'report',
      message: expect.stringMatching(/could not be brought from format 1 to format \d+\. It is as it was, and a copy/) as string,
    });
  });

  it.each([
    ['loses a row', 'DELETE FROM user_notes WHERE rowid IN (SELECT rowid FROM user_notes LIMIT 1)'],
    ['changes money', 'UPDATE bank_transactions SET amount = amount + 1 WHERE row = (SELECT min(row) FROM bank_transactions)'],
    ['leaves a row that refers to nothing', 'PRAGMA defer_foreign_keys = ON; DELETE FROM names_currencies'],
  ])('that %s is undone', (_, sql) => {
    const location = anEarlierLedger(1);
    const before = logicalDump(location);
    const bad = allMigrations.map((step) =>
      step.version === 2 ? { ...step, migrate: (to: WritableDatabase) => void to.exec(sql) } : step,
    );

    const failure = attempt(location, bad.slice(0, 2));

    expect([failure?.kind, logicalDump(location) === before]).toEqual(['file-error', true]);
  });

  it('keeps the newest three backups, and nothing that a crash cut off', () => {
    const location = anEarlierLedger(1);
    const folder = backupsFolder(location.file);
    mkdirSync(folder);
    const older = [
      'ledger-v1-2020-01-01T00-00-00-000Z.db',
      'ledger-v1-2020-03-01T00-00-00-000Z.db',
      'ledger-v1-2020-02-01T00-00-00-000Z.db',
    ];
    for (const name of older) copyFileSync(location.file, join(folder, name));
    writeFileSync(join(folder, `${older[0] ?? ''}.unfinished`), 'half');
    writeFileSync(join(folder, 'mine.txt'), 'not ours');

    openWritableDatabase(location).close();

    expect(backupsOf(location)).toEqual(
      [older[2], older[1], expect.stringMatching(/^ledger-v1-20(2[1-9]|[3-9])/), 'mine.txt'].map((name) => name as unknown),
    );
  });

  it('leaves a backup that goes with the next bank that is removed, since it would still have that bank’s data', () => {
    const location = anEarlierLedger(1);
    const database = openWritableDatabase(location);
    const before = backupsOf(location).length;

    openLedgerCommands(database).removeItem(platypusItem);
    database.close();

    expect([before, backupsOf(location)]).toEqual([1, []]);
  });

  it('of a ledger that is new, or as new as Coffer, makes no backup', () => {
    const newest = anEarlierLedger(newestVersion);
    const empty: LedgerLocation = { ...newest, file: join(dirname(newest.file), 'new', 'ledger.db'), mustExist: false };

    openWritableDatabase(newest).close();
    openWritableDatabase(empty).close();

    expect([readdirSync(dirname(newest.file)).includes('backups'), readdirSync(dirname(empty.file)).includes('backups')]).toEqual(
      [false, false],
    );
  });

  it('without room for the backup is not begun, says how much is missing, and goes through once there is room', ({ skip }) => {
    const disk = mountSmallDisk(1);
    if (disk === null) return skip('this machine does not let us mount a small disk');
    try {
      const location = anEarlierLedger(1, disk.folder);
      writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(600_000));
      const before = logicalDump(location);

      const failure = attempt(location);
      const untouched = logicalDump(location) === before;
      disk.growTo(16);
      const later = attempt(location);

      expect({ failure, untouched, later, backups: backupsOf(location).length }).toEqual({
        failure: {
          kind: 'disk-full',
          action: 'free-disk-space',
          message: expect.stringMatching(
            /^There is no room for a backup of your data, .* takes [\d.]+ MB, and [\d.]+ MB are free\./,
          ) as string,
        },
        untouched: true,
        later: null,
        backups: 1,
      });
    } finally {
      disk.unmount();
    }
  });
});
