import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import { connect } from '../../src-main/ledger/connect.ts';
import { openWritableDatabase } from '../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../src-main/ledger/queries.ts';
import { keyThatOpens, renewKey } from '../../src-main/ledger/renew-key.ts';
import { asLedgerFailure } from '../../src-main/ledger/sqlite-failures.ts';
import { writeFileDurably } from '../../src-main/vault/write-file-durably.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../support/bank-facts.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { makeLedgerFile, type LedgerFile } from '../support/ledger-file.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const newKey = new Uint8Array(32).fill(9);
const once = (name: string, work: () => void | Promise<void>): Promise<void> => aFault(name, { onlyOnce: true }).tried(work);
const kindOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    const failure = asLedgerFailure(error);
    if (!(failure instanceof CofferError)) throw error;
    return failure.failure.kind;
  }
};

let ledger: LedgerFile;
beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
});
afterEach(() => ledger.remove());

function sync(from: number, rows = 50): void {
  const added = Array.from({ length: rows }, (_, index) => aTransaction({ transactionId: transactionId(`${from}-${index}`) }));
  ledger.commands.stagePage('run', platypusItem, aPage({ added }));
  ledger.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor: from === 0 ? null : String(from), nextCursor: String(from + 1), history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore
}

function stateOf(file: string, key = ledger.location.key): { rows: number; cursor: number; problems: readonly string[] } {
  const database = openWritableDatabase({ file, key, mustExist: true });
  try {
    const queries = openLedgerQueries(database);
    const cursor = Number(queries.item(platypusItem)?.cursor ?? 0);
    return { rows: queries.transactionsOutline({}).count, cursor, problems: queries.check() };
  } finally {
    database.close();
  }
}

/** The files as a killed process leaves them: some commits in the file, later ones in its log. */
function asAfterKill(): string {
  sync(0);
  ledger.database.pragma('wal_checkpoint(TRUNCATE)');
  sync(1);
  sync(2);
  const copy = join(dirname(ledger.location.file), 'copy.db');
  for (const end of ['', '-wal', '-shm', '.key-check']) copyFileSync(`${ledger.location.file}${end}`, `${copy}${end}`);
  return copy;
}

describe('what lies beside the file (D5)', () => {
  const faults: readonly (readonly [what: string, befall: (copy: string) => void, cursors: readonly number[]])[] = [
    ['a log that was deleted', (copy) => rmSync(`${copy}-wal`), [1]],
    ['a log whose end is garbled', (copy) => garbleEnd(`${copy}-wal`), [1, 2]],
    ['an index of the log without its log', (copy) => rmSync(`${copy}-wal`), [1]],
    ['an index of the log that is garbage', (copy) => writeFileSync(`${copy}-shm`, Buffer.alloc(32_768, 0x5a)), [1, 2, 3]],
    ['no index of the log', (copy) => rmSync(`${copy}-shm`), [3]],
  ];

  it.each(faults)('%s leaves what some commit left', async (what, befall, cursors) => {
    await once(what, () => {
      const copy = asAfterKill();
      befall(copy);

      const { rows, cursor, problems } = stateOf(copy);

      expect({ rows, problems, isKnown: cursors.includes(cursor) }).toEqual({ rows: cursor * 50, problems: [], isKnown: true });
    });
  });

  it('a log of another database is told of as damage, does not get into the file, and hides nothing of it', async () => {
    await once('a log of another database', () => {
      const copy = asAfterKill();
      anotherLog(copy);
      const before = readFileSync(copy);

      const kind = kindOf(() => stateOf(copy));
      const isUntouched = readFileSync(copy).equals(before);
      for (const end of ['-wal', '-shm']) rmSync(`${copy}${end}`, { force: true });

      expect({ kind, isUntouched, without: stateOf(copy) }).toEqual({
        kind: 'ledger-damaged',
        isUntouched: true,
        without: { rows: 50, cursor: 1, problems: [] },
      });
    });
  });

  function anotherLog(copy: string): void {
    const other = makeLedgerFile();
    other.commands.addItem(platypus);
    copyFileSync(`${other.location.file}-wal`, `${copy}-wal`);
    rmSync(`${copy}-shm`);
    other.remove();
  }
  function garbleEnd(file: string): void {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, Math.floor(bytes.length * 0.7)));
  }
});

describe('somebody else with the file (D7)', () => {
  it('who writes for longer than Coffer waits is told of as busy, and nothing is lost', async () => {
    await once('a lock that another program holds', () => {
      sync(0);
      const other = connect(ledger.location, { readonly: false });
      other.exec('BEGIN EXCLUSIVE');
      ledger.database.pragma('busy_timeout = 100');

      const kind = kindOf(() => sync(1));
      other.exec('ROLLBACK');
      other.close();
      ledger.commands.discardStage('run');
      sync(1);

      expect([kind, openLedgerQueries(ledger.database).transactionsOutline({}).count]).toEqual(['busy', 100]);
    });
  });
});

describe('values that were tampered with (D8)', () => {
  const account = '(SELECT min(account) FROM bank_accounts)';
  const refused: readonly (readonly [what: string, sql: string])[] = [
    ['money with a fraction', 'UPDATE bank_transactions SET amount = 12.34'],
    ['money that is no number', 'UPDATE bank_transactions SET amount = 0.0 / 0'],
    ['money without an end', 'UPDATE bank_transactions SET amount = 9e999'],
    ['money that is a text', "UPDATE bank_transactions SET amount = 'much'"],
    ['a row of no account', 'UPDATE bank_transactions SET account = 999'],
    ['a state that there is not', 'UPDATE bank_transactions SET pending = 7'],
  ];

  it.each(refused)('%s is refused by the schema itself', async (what, sql) => {
    await once(what, () => {
      sync(0);

      expect(() => ledger.database.exec(sql)).toThrow(/constraint|cannot store/i);
      expect(openLedgerQueries(ledger.database).check()).toEqual([]);
    });
  });

  const found: readonly (readonly [what: string, sql: string])[] = [
    [
      'a row that refers to nothing, put in without checks',
      'PRAGMA foreign_keys = OFF; UPDATE bank_transactions SET account = 999 WHERE row = (SELECT min(row) FROM bank_transactions)',
    ],
    ['sums that were changed', 'UPDATE derived_days SET posted_sum = posted_sum + 1'],
    [
      'a date that was changed',
      `UPDATE bank_transactions SET row = row - 16777216 * 400 WHERE row = (SELECT min(row) FROM bank_transactions WHERE account = ${account})`,
    ],
  ];

  it.each(found)('%s are told of by the check', async (what, sql) => {
    await once(what, () => {
      sync(0);
      ledger.database.exec(sql);

      expect(openLedgerQueries(ledger.database).check()).not.toEqual([]);
    });
  });

  it('a trigger or view that somebody put in may call nothing that reaches outside, and a huge text is only text', async () => {
    await once('a trigger, a view and a huge text', () => {
      sync(0);
      const huge = 'x'.repeat(1_000_000);
      ledger.database
        .prepare('UPDATE bank_transactions SET description = ? WHERE row = (SELECT min(row) FROM bank_transactions)')
        .run(huge);
      ledger.database.exec(
        "CREATE VIEW trap AS SELECT text_contains('a', 'b') AS x; CREATE TRIGGER trap2 AFTER UPDATE ON user_notes BEGIN SELECT load_extension('evil'); END",
      );

      expect(() => ledger.database.prepare('SELECT * FROM trap').get()).toThrow(/unsafe use/);
      expect(
        openLedgerQueries(ledger.database)
          .transactionsPage({}, 0, 100)
          .some(({ description }) => description.length === huge.length),
      ).toBe(true);
    });
  });
});

describe('a full disk (D2)', () => {
  it('keeps the key as it was when there is no room for the copy, and takes the new one once there is', async ({ skip }) => {
    const disk = mountSmallDisk(3);
    if (disk === null) return skip('this machine does not let us mount a small disk');
    try {
      await once('a full disk while the ledger is encrypted anew', () => {
        sync(0, 2000);
        ledger.database.pragma('wal_checkpoint(TRUNCATE)');
        const file = join(disk.folder, 'ledger.db');
        copyFileSync(ledger.location.file, file);
        writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(1_000_000));
        const { key } = ledger.location;

        const kind = kindOf(() => renewKey({ file, key }, newKey));
        const [stillOld, left] = [keyThatOpens(file, [newKey, key]) === key, existsSync(`${file}.renewed`)];
        disk.growTo(32);
        renewKey({ file, key }, newKey);

        expect({ kind, stillOld, left, now: stateOf(file, newKey) }).toEqual({
          kind: 'disk-full',
          stillOld: true,
          left: false,
          now: { rows: 2000, cursor: 1, problems: [] },
        });
      });
    } finally {
      disk.unmount();
    }
  });

  it.each(['vault.json', 'settings.json'])('leaves the older %s, and nothing beside it', async (name) => {
    const disk = mountSmallDisk(1);
    if (disk === null) return;
    try {
      await once(`a full disk while ${name} is written`, async () => {
        const file = join(disk.folder, name);
        await writeFileDurably(file, 'old');
        writeFileSync(join(disk.folder, 'ballast'), Buffer.alloc(1_040_000));

        await expect(writeFileDurably(file, 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'ENOSPC' });
        const kept = readFileSync(file, 'utf8');
        disk.growTo(4);
        await writeFileDurably(file, 'new');

        expect([kept, readFileSync(file, 'utf8')]).toEqual(['old', 'new']);
      });
    } finally {
      disk.unmount();
    }
  });
});
