import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dayNumber, type PlainDate } from '#contract/dates.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import type { ShownAtBank } from '../../../src-main/demo-bank/shown-transactions.ts';
import type { Misbehaviour } from '../../../src-main/demo-bank/misbehaving/misbehaviour.ts';
import { nameOf } from '../../support/soak/soak-world.ts';
import { exportedRows, rowsAtBank, rowsInLedger, syncOverHttp } from '../../support/sync-over-http.ts';

const path = '/transactions/sync';

const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), pendingForDays: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constantFrom('post' as const, 'modify' as const, 'remove' as const), which: fc.nat() }),
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const troubles: readonly (Misbehaviour | null)[] = [
  null,
  { kind: 'reset' },
  { kind: 'lose-answer' },
  { kind: 'error', status: 500, type: 'API_ERROR', code: 'INTERNAL_SERVER_ERROR' },
  { kind: 'error', status: 400, type: 'INSTITUTION_ERROR', code: 'INSTITUTION_DOWN' },
  { kind: 'error', status: 400, type: 'INVALID_REQUEST', code: 'INVALID_FIELD' },
];

/**
 * What happens around one sync: an account gets another id before it, changes come in the middle of it, trouble on the
 * way, Coffer's end in the middle of it, and a note on a row that is there.
 */
const step = fc.record({
  onCall: fc.integer({ min: 1, max: 6 }),
  changes: fc.array(change, { maxLength: 5 }),
  trouble: fc.constantFrom(...troubles),
  troubleOnCall: fc.integer({ min: 1, max: 6 }),
  isStopped: fc.boolean(),
  renumber: fc.option(fc.record({ which: fc.nat(), takesBackRows: fc.boolean() })),
  noteOn: fc.nat(),
});

let madeSoFar = 0;

/** Makes each row unlike all others: one that goes while its like comes would rightly be taken for it. */
function apply(bank: DemoBank, itemId: string, request: Change, mayChange: (row: ShownAtBank) => boolean): void {
  const shown = bank.transactions(itemId);
  madeSoFar += 1;
  if (request.kind === 'add') {
    const { pendingForDays } = request;
    const name = `By hand ${[...String(madeSoFar)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    bank.changeTransactions(itemId, {
      kind: 'add',
      accountId: shown[0]?.account_id ?? '',
      amount: 10_000 + 7 * madeSoFar,
      name,
      pendingForDays,
    });
    return;
  }
  // Pending rows are few among the household's many, and the interesting ones.
  const candidates = request.kind === 'post' ? shown.filter(({ pending }) => pending) : shown.slice(0, 40);
  const row = candidates[request.which % Math.max(candidates.length, 1)];
  if (row === undefined || !mayChange(row)) return;
  bank.changeTransactions(itemId, {
    kind: request.kind,
    transactionId: row.transaction_id,
    // Money that came in still comes in.
    ...(request.kind === 'modify' ? { amount: Math.sign(row.amount) * (9_999 + 7 * madeSoFar) } : {}),
  });
}

/**
 * Which rows can be known again though they change while their account is given another id, as far as anybody could: those
 * with a text of their own, in an account that is long known, and not the first of it, since histories may begin later.
 */
function knowableAt(bank: DemoBank, itemId: string): (row: ShownAtBank) => boolean {
  const atLink = Map.groupBy(bank.transactions(itemId), nameOf);
  return (row) => {
    const dates = bank
      .transactions(itemId)
      .filter(({ account_id: accountId }) => accountId === row.account_id)
      .map(({ date }) => dayNumber(date as PlainDate));
    const firstDay = Math.min(...dates);
    const isLongKnown = Math.max(...dates) - firstDay > 20;
    return isLongKnown && dayNumber(row.date as PlainDate) > firstDay && (atLink.get(nameOf(row))?.length ?? 1) === 1;
  };
}

/** One account of the Item under another id, and with it all its rows: which they are is kept in `renewedIds`. */
function renumberAccount(
  bank: DemoBank,
  itemId: string,
  { which, takesBackRows }: { readonly which: number; readonly takesBackRows: boolean },
  renewedIds: Map<string, string>,
): void {
  const before = bank.transactions(itemId);
  const accountIds = [...new Set(before.map(({ account_id: accountId }) => accountId))];
  const accountId = accountIds[which % Math.max(accountIds.length, 1)];
  if (accountId === undefined) return;
  bank.changeAccount(itemId, { kind: 'renumber', accountId, takesBackRows });
  const after = bank.transactions(itemId);
  const kept = new Set(before.map((row) => row.transaction_id));
  const given = after.filter((row) => !kept.has(row.transaction_id));
  for (const old of before.filter((row) => !after.some((other) => other.transaction_id === row.transaction_id))) {
    const index = given.findIndex((row) => isAlike(old, row));
    const [renewed] = index === -1 ? [] : given.splice(index, 1);
    if (renewed !== undefined) renewedIds.set(old.transaction_id, renewed.transaction_id);
  }
}

/** What the bank calls a row now that it called `id` before. */
function idNow(id: string, renewedIds: ReadonlyMap<string, string>): string {
  const renewed = renewedIds.get(id);
  return renewed === undefined ? id : idNow(renewed, renewedIds);
}

function isAlike(one: ShownAtBank, other: ShownAtBank): boolean {
  return one.date === other.date && one.amount === other.amount && one.pending === other.pending;
}

/** By what a person sees of their row: of two rows just alike, either may have the note. */
async function notesIn(ledger: Ledger): Promise<readonly string[]> {
  const rows = await exportedRows(ledger);
  return rows
    .filter((row) => row['Notes'] !== '')
    .map((row) => `${row['Date'] ?? ''} ${Number(row['Amount'])} ${row['Notes'] ?? ''}`)
    .toSorted();
}

/** A month of the household over pages of a few rows: as many pages as two years have, at a twentieth of the work. */
const daysRequested = 30;
const products = ['transactions', 'auth', 'investments'];
const pageSize = fc.integer({ min: 20, max: 200 });
/** A minute on a busy machine of two cores. */
const generousMilliseconds = 300_000;

test(
  'whatever changes when and whatever fails on the way, the ledger ends as the bank is, with every note where it belongs (E8)',
  async () => {
    await fc.assert(
      fc.asyncProperty(pageSize, fc.array(step, { minLength: 1, maxLength: 5 }), async (updatesPerPage, steps) => {
        const { bank, anotherEngine, ledger, link, clock } = await syncOverHttp({ updatesPerPage });
        const itemId = await link({ daysRequested, products });
        const isKnowable = knowableAt(bank, itemId);
        let [isHome, isRenumbered] = [true, false];
        const noted = new Map<string, string>();
        const renewedIds = new Map<string, string>();
        for (const [number, { onCall, changes, trouble, troubleOnCall, isStopped, renumber, noteOn }] of steps.entries()) {
          const engine = anotherEngine();
          // The bank puts its changes in order by their time, and this clock only moves when it is told to.
          await clock.sleep(1000);
          // What only the bank has yet may be one of several just alike: such a change must have come home before the ids do.
          const renumbers = renumber !== null && isHome;
          if (renumbers) renumberAccount(bank, itemId, renumber, renewedIds);
          isRenumbered ||= renumbers;
          await clock.sleep(1000);
          const mayChange = isRenumbered ? isKnowable : () => true;
          bank.misbehave({
            path,
            onCall,
            does: { kind: 'meanwhile', run: () => changes.forEach((each) => apply(bank, itemId, each, mayChange)) },
          });
          if (trouble !== null) bank.misbehave({ path, onCall: troubleOnCall, does: trouble });
          if (isStopped) bank.misbehave({ path, onCall: 3, does: { kind: 'meanwhile', run: () => void engine.close() } });
          isHome = (await engine.syncItem(itemId)).failure === null;
          isRenumbered &&= !isHome;
          bank.clearMisbehaviours();

          const [row] = await ledger.queries.transactionsPage({}, noteOn % 40, 1);
          const detail = row === undefined ? null : await ledger.queries.transactionDetail(row.entryId);
          if (detail === null) continue;
          await ledger.commands.setNote(detail.entryId, `note ${number}`, number);
          noted.set(detail.bankTransactionId, `note ${number}`);
        }

        const { failure } = await anotherEngine().syncItem(itemId);

        const notes = new Map([...noted].map(([id, note]) => [idNow(id, renewedIds), note]));
        const expected = bank.transactions(itemId).flatMap((row) => {
          const note = notes.get(row.transaction_id) ?? notes.get(row.pending_transaction_id ?? '');
          return note === undefined ? [] : [`${row.date} ${-row.amount} ${note}`];
        });
        expect([failure, await ledger.queries.check()]).toEqual([null, []]);
        expect((await ledger.queries.productReadings()).map((reading) => reading.failure)).toEqual([null, null]);
        expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
        expect(await notesIn(ledger)).toEqual(expected.toSorted());
      }),
      // A counterexample at once: looking for a smaller one would take longer than the test may.
      { numRuns: 12, endOnFailure: true },
    );
  },
  generousMilliseconds,
);
