/** A run's pages wait for each other: few in memory, many in a file that nobody else can read. */
import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { dateOfDayNumber } from '#contract/dates.ts';
import type { BankTransaction } from '#domain/bank-facts.ts';
import type { CommitResult } from '#ports/ledger.ts';
import { unpackRows, type PackedPage } from '#ports/packed-page.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { openWritableDatabase } from '../../../src-main/ledger/open-database.ts';
import { createHashSet } from '../../../src-main/ledger/staging/hash-set.ts';
import { stageRun } from '../../../src-main/ledger/staging/staged-run.ts';
import { aPage, aTransaction, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

let ledger: LedgerFile;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
});
afterEach(() => ledger.remove());

const details: BankTransaction['details'] = {
  counterparties: [{ name: 'Blue Kettle Coffee', kind: 'merchant', website: 'bluekettle.example' }],
  ...{ place: null, website: null, checkNumber: '1042', payee: null, payer: null, reason: null, reference: null, method: null },
};

/** Ids come again, go, and claim each other now and then, as a bank at its worst might give them. */
const someForm = fc
  .record({
    id: fc.integer({ min: 0, max: 25 }),
    day: fc.integer({ min: -40, max: 40 }),
    amount: fc.integer({ min: -500, max: 500 }),
    pending: fc.boolean(),
    claims: fc.option(fc.integer({ min: 0, max: 25 }), { freq: 4 }),
    hasDetails: fc.boolean(),
    merchant: fc.constantFrom(null, 'Kettle', 'Zoé'),
    category: fc.constantFrom(null, { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_GROCERIES' }),
  })
  .map(({ id, day, claims, hasDetails, ...form }) =>
    aTransaction({
      ...form,
      transactionId: transactionId(`t${id}`),
      pendingTransactionId: claims === null ? null : transactionId(`t${claims}`),
      date: dateOfDayNumber(20_000 + day),
      details: hasDetails ? details : null,
    }),
  );
const somePage = fc.record({
  added: fc.array(someForm, { maxLength: 6 }),
  modified: fc.array(someForm, { maxLength: 2 }),
  removed: fc.array(
    fc.integer({ min: 0, max: 25 }).map((id) => transactionId(`t${id}`)),
    { maxLength: 2 },
  ),
});
/** Each id once, and none taken back: what a first sync looks like. */
const plainPages = fc
  .uniqueArray(someForm, { selector: ({ transactionId: id }) => id, maxLength: 20 })
  .map((forms) => forms.map((form) => aPage({ added: [form] })));

function commit(target: LedgerFile, pages: readonly PackedPage[], fromCursor: string | null = null): CommitResult {
  for (const page of pages) target.commands.stagePage('run', platypusItem, page);
  return target.commands.commitSync({
    runId: 'run', itemId: platypusItem, fromCursor, nextCursor: 'next', history: 'complete', at: 1, rebuild: false,
  }); // prettier-ignore
}

function contents({ database }: LedgerFile): unknown {
  const tables = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'derived_search%' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  return tables.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).raw().all()]);
}

function filesBeside({ location }: LedgerFile): readonly string[] {
  return readdirSync(dirname(location.file)).filter((name) => name.includes('staged'));
}

describe('staged pages', () => {
  it('add up to the same on disk as in memory, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(somePage, { maxLength: 8 }), (pages) => {
        const [inMemory, onDisk] = [1_000, 2].map((held) => stageRun(ledger.location.file, platypusItem, held));
        for (const page of pages) for (const run of [inMemory, onDisk]) run?.add(unpackRows(aPage(page)));
        const said = [inMemory, onDisk].map((run) => {
          const whole = run?.gatheredOutcome();
          const plain = run?.plainOutcome() ?? null;
          const seen = {
            posted: [...(whole?.posted ?? [])],
            pending: whole?.pending,
            removed: whole?.removed,
            forms: [...(whole?.lastForms ?? [])],
            plain: plain === null ? null : [[...plain.posted], plain.pending],
          };
          run?.discard();
          return seen;
        });

        expect(said[1]).toEqual(said[0]);
        if (said[0]?.plain !== null) expect(said[0]?.plain).toEqual([said[0]?.posted, said[0]?.pending]);
      }),
      { numRuns: 150 },
    );
  });

  it('that can be written as they are read leave the ledger that gathering them all leaves, and a sound one', () => {
    const stored = [
      aPage({ added: [1, 4, 9].map((id) => aTransaction({ transactionId: transactionId(`t${id}`), pending: id < 5 })) }),
    ];

    fc.assert(
      fc.property(plainPages, (pages) => {
        const ledgers = [makeLedgerFile(), makeLedgerFile()] as const;
        for (const one of ledgers) {
          one.commands.addItem(platypus);
          commit(one, stored);
        }

        const results = [
          commit(ledgers[0], pages, 'next'),
          // Taking back what nobody has changes nothing, and everything must be known before.
          commit(ledgers[1], [...pages, aPage({ removed: [transactionId('never there')] })], 'next'),
        ];

        expect(results[0]).toEqual(results[1]);
        expect(contents(ledgers[0])).toEqual(contents(ledgers[1]));
        expect(openLedgerQueries(ledgers[0].database).check()).toEqual([]);
        for (const one of ledgers) one.remove();
      }),
      { numRuns: 12 },
    );
  });

  it('of a large run are written from disk in the order of their dates', () => {
    const rows = 20_500;
    const form = (index: number): BankTransaction =>
      aTransaction({
        transactionId: transactionId(`many-${index}`),
        date: dateOfDayNumber(20_000 - (index % 700)),
        amount: -index,
        details: index % 3 === 0 ? details : null,
      });
    const pages = Array.from({ length: rows / 500 }, (_, page) =>
      aPage({ added: Array.from({ length: 500 }, (_row, index) => form(page * 500 + index)) }),
    );

    const result = commit(ledger, pages);

    const queries = openLedgerQueries(ledger.database);
    expect(result).toEqual({ kind: 'committed', receipt: { added: rows, modified: 0, removed: 0, settled: 0 } });
    expect(queries.transactionsOutline({}).sums).toEqual([{ currency: 'USD', in: 0, out: (-(rows - 1) * rows) / 2 }]);
    expect(queries.transactionsPage({}, 0, 1)).toMatchObject([{ date: dateOfDayNumber(20_000), amount: -20_300 }]);
    expect(queries.check()).toEqual([]);
    expect(filesBeside(ledger)).toEqual([]);
  });

  it('leave nothing beside the ledger that can be read, while they wait and after they were dropped', () => {
    const forms = Array.from({ length: 20_500 }, (_, index) =>
      aTransaction({ transactionId: transactionId(`secret-${index}`), description: 'CANARY OF A PURCHASE' }),
    );
    ledger.commands.stagePage('run', platypusItem, aPage({ added: forms }));

    const folder = dirname(ledger.location.file);
    const readable = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('CANARY'));
    ledger.commands.discardStage('run');
    const result = commit(ledger, []);

    expect(readable).toEqual([]);
    expect(filesBeside(ledger)).toEqual([]);
    expect(result).toEqual({ kind: 'committed', receipt: { added: 0, modified: 0, removed: 0, settled: 0 } });
  });

  it('that a crash left are gone once the ledger is open again', () => {
    const { location } = ledger;
    ledger.database.close();
    writeFileSync(`${location.file}-staged-left-over`, 'whatever it was');

    const again = openWritableDatabase({ ...location, mustExist: true });

    const left = readdirSync(dirname(location.file)).filter((name) => name.startsWith(`${basename(location.file)}-staged`));
    again.close();
    expect(left).toEqual([]);
  });

  it('of a run that another one overtook are written nowhere', () => {
    commit(ledger, [aPage({ added: [aTransaction()] })]);
    const before = contents(ledger);

    const late = commit(ledger, [aPage({ added: [aTransaction({ transactionId: transactionId('late') })] })], null);

    expect([late, contents(ledger)]).toEqual([{ kind: 'superseded' }, before]);
  });
});

describe('a set of hashes', () => {
  it('knows what a Set knows', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.maxSafeNat()), { maxLength: 3_000 }), (hashes) => {
        const [ours, theirs] = [createHashSet(), new Set<number>()];

        for (const hash of hashes.filter((one) => one < 2 ** 53 - 1)) {
          expect(ours.has(hash)).toBe(theirs.has(hash));
          expect(ours.add(hash)).toBe(!theirs.has(hash));
          theirs.add(hash);
        }
      }),
    );
  });
});
