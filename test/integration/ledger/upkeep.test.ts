import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { connect } from '../../../src-main/ledger/connect.ts';
import { openWritableDatabase } from '../../../src-main/ledger/open-database.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { openUpkeep, type Upkeep } from '../../../src-main/ledger/upkeep.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { bankAccount, bankTransaction } from '../../support/bank-rows.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';
import { linkBank, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

const syncs = 9;
const rowsEach = 40;

let ledger: LedgerFile;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  for (let sync = 1; sync <= syncs; sync += 1) {
    const added = Array.from({ length: rowsEach }, (_, row) =>
      aTransaction({ transactionId: transactionId(`${sync}-${row}`), description: `Blue kettle ${sync} ${row}` }),
    );
    ledger.commands.stagePage('run', platypusItem, aPage({ added }));
    ledger.commands.commitSync({
      runId: 'run',
      itemId: platypusItem,
      fromCursor: sync === 1 ? null : String(sync - 1),
      nextCursor: String(sync),
      history: 'complete',
      at: sync,
      rebuild: false,
    });
  }
});
afterEach(() => ledger.remove());

const logBytes = (file: string): number => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;

function segments(): number {
  return Number(ledger.database.prepare('SELECT count(DISTINCT segid) FROM derived_search_idx').pluck().get());
}

/** What it answered last. */
function doAll(upkeep: Upkeep): number | null {
  let next = upkeep.doSome();
  while (next === 0) next = upkeep.doSome();
  return next;
}

describe('what a sync leaves to be done', () => {
  it('is done once: the search index is merged, the log is in the file, and everything is found as before', () => {
    const before = { segments: segments(), hasLog: logBytes(ledger.location.file) > 0 };

    const last = doAll(openUpkeep(ledger.database));

    const queries = openLedgerQueries(ledger.database);
    expect({
      before,
      last,
      segments: segments(),
      logBytes: logBytes(ledger.location.file),
      found: queries.transactionsOutline({ search: 'kettle' }).count,
      problems: queries.check(),
    }).toEqual({
      before: { segments: syncs, hasLog: true },
      last: null,
      segments: 1,
      logBytes: 0,
      found: syncs * rowsEach,
      problems: [],
    });
  });

  it('waits for whoever reads an older state, and keeps nobody waiting for that', () => {
    const reader = connect(ledger.location, { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM bank_transactions').get();
    const upkeep = openUpkeep(ledger.database);

    const whileRead = { next: doAll(upkeep), hasLog: logBytes(ledger.location.file) > 0 };
    reader.close();
    const afterwards = { next: doAll(upkeep), hasLog: logBytes(ledger.location.file) > 0 };

    expect([whileRead, afterwards]).toEqual([
      { next: expect.any(Number) as number, hasLog: true },
      { next: null, hasLog: false },
    ]);
    expect(ledger.database.pragma('busy_timeout', { simple: true })).toBe(5_000);
  });

  it('is done before the file is closed by whoever changed something, and left alone by whoever only read', () => {
    const onlyRead = openWritableDatabase(ledger.location);
    openUpkeep(onlyRead).doLast();
    onlyRead.close();
    const afterReading = segments();

    openUpkeep(ledger.database).doLast();

    expect([afterReading, segments()]).toEqual([syncs, 1]);
  });

  it('does not wait for rest where the log is longer than it should ever be', () => {
    const [patient, strict] = [openUpkeep(ledger.database), openUpkeep(ledger.database, 4_096)];

    patient.doOverdue();
    const kept = logBytes(ledger.location.file);
    strict.doOverdue();

    expect([kept > 4_096, logBytes(ledger.location.file)]).toEqual([true, 0]);
  });
});

it('never piles up where each sync is a command of its own, which closes the ledger as soon as it has its answer', async () => {
  const location = newLocation();
  for (let command = 1; command <= 8; command += 1) {
    const opened = await openLedgerAt(location);
    await linkBank(opened, `item-${command}`, [bankAccount(`acc${command}`)], [bankTransaction(`t${command}`)]);
    await opened.close();
  }

  const reader = connect(location, { readonly: true });
  const left = Number(reader.prepare('SELECT count(DISTINCT segid) FROM derived_search_idx').pluck().get());
  reader.close();
  expect([left <= 4, logBytes(location.file)]).toEqual([true, 0]);
}, 90_000);

it('is done by the thread that writes as soon as nobody asks for anything', async () => {
  const location = newLocation();
  const { queries, ...onThreads } = await openLedgerAt(location);
  await linkBank({ queries, ...onThreads }, 'item', [bankAccount('acc1')], [bankTransaction('t1')]);

  await vi.waitUntil(() => logBytes(location.file) === 0, { timeout: 60_000, interval: 50 });

  expect((await queries.transactionsPage({}, 0, 10)).length).toBe(1);
}, 90_000);
