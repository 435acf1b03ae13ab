/** Amounts as large as can be counted: every sum is exact, or the update is refused in words. Never silently wrong. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import type { BankTransaction } from '#domain/bank-facts.ts';
import { openLedgerQueries } from '../../../src-main/ledger/queries.ts';
import { aPage, aTransaction, checking, platypus, platypusItem, transactionId } from '../../support/bank-facts.ts';
import { makeLedgerFile, type LedgerFile } from '../../support/ledger-file.ts';

let ledger: LedgerFile;
let cursor: string | null;

beforeEach(() => {
  ledger = makeLedgerFile();
  ledger.commands.addItem(platypus);
  cursor = null;
});
afterEach(() => ledger.remove());

/** Answers why it was refused, or null. */
function sync(added: readonly BankTransaction[]): string | null {
  const nextCursor = `${cursor ?? ''}+`;
  ledger.commands.stagePage('run', platypusItem, aPage({ added }));
  try {
    ledger.commands.commitSync({
      runId: 'run', itemId: platypusItem, fromCursor: cursor, nextCursor, history: 'complete', at: 1, rebuild: false,
    }); // prettier-ignore
    cursor = nextCursor;
    return null;
  } catch (error) {
    if (!(error instanceof CofferError)) throw error;
    return error.failure.message;
  } finally {
    ledger.commands.discardStage('run');
  }
}

const row = (name: string, amount: number, changes: Partial<BankTransaction> = {}): BankTransaction =>
  aTransaction({ transactionId: transactionId(name), amount, ...changes });
const shown = () => {
  const queries = openLedgerQueries(ledger.database);
  const { sums } = queries.transactionsOutline({});
  return {
    amounts: queries.transactionsPage({}, 0, 10).map(({ amount }) => amount),
    sums: sums.map(({ in: arrived, out }) => [arrived, out]),
    found: queries.transactionsOutline({ search: 'kettle' }).sums.map(({ in: arrived, out }) => [arrived, out]),
    problems: queries.check(),
  };
};
const largest = 2 ** 52;
const refused =
  'add up to more than Coffer can count exactly, so nothing of it was stored. What was here before stays as it was.';

it('forty-five trillion dollars are listed, found, summed and exact to the cent', () => {
  expect(sync([row('in', largest - 1), row('out', -1)])).toBeNull();

  expect(shown()).toEqual({
    amounts: expect.arrayContaining([largest - 1, -1]) as unknown,
    sums: [[largest - 1, -1]],
    found: [[largest - 1, -1]],
    problems: [],
  });
});

it.each<[string, readonly BankTransaction[]]>([
  ['one amount', [row('one', Number.MAX_SAFE_INTEGER)]],
  ['two amounts of a month', [row('one', largest), row('two', -1)]],
  ['amounts of two years', [row('one', largest), row('two', 1, { date: '2024-01-01' as BankTransaction['date'] })]],
  ['a thousand amounts', Array.from({ length: 1000 }, (_, index) => row(`row ${index}`, Number.MAX_SAFE_INTEGER))],
])('%s beyond that is refused in words, and what was there stays', (_what, added) => {
  sync([row('before', -575)]);
  const before = shown();

  expect(sync(added)).toContain(refused);
  expect([shown(), sync([row('after', 1)])]).toEqual([before, null]);
});

it('what one currency has leaves all that another can have', () => {
  expect(sync([row('dollars', largest), row('yen', -largest, { currency: 'JPY' })])).toBeNull();

  expect(shown().sums).toEqual(expect.arrayContaining([[largest, 0], [0, -largest]])); // prettier-ignore
});

it('balances beyond counting leave each account with its own, and no net worth rather than a wrong one', () => {
  const accounts = ['one', 'two'].map((id) => ({
    ...checking,
    accountId: id as typeof checking.accountId,
    current: Number.MAX_SAFE_INTEGER,
  }));
  ledger.commands.recordAccounts(platypusItem, accounts, 1);
  const queries = openLedgerQueries(ledger.database);
  const today = '2026-11-23' as BankTransaction['date'];

  expect(queries.accounts().flatMap(({ hidden, current }) => (hidden ? [] : [current]))).toEqual([
    Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER,
  ]);
  expect(() => queries.netWorth(today, today)).toThrow('The balances in USD add up to more than Coffer can count exactly');
});

it('whatever the amounts, sums are what arithmetic without limits says, or the update is refused', () => {
  const amount = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -1000, max: 1000 }),
    fc.constantFrom(largest, -largest, largest - 1, Number.MAX_SAFE_INTEGER),
  );
  let syncs = 0;
  let expected = { in: 0n, out: 0n };
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), (amounts) => {
      syncs += 1;
      const after = { ...expected };
      for (const each of amounts) after[each > 0 ? 'in' : 'out'] += BigInt(each);

      const why = sync(amounts.map((each, index) => row(`${syncs} ${index}`, each)));

      const isExact = after.in - after.out <= BigInt(largest);
      if (isExact) expected = after;
      expect(why === null).toBe(isExact);
      const [sums] = openLedgerQueries(ledger.database).transactionsOutline({}).sums;
      expect([BigInt(sums?.in ?? 0), BigInt(sums?.out ?? 0)]).toEqual([expected.in, expected.out]);
    }),
    { numRuns: 60 },
  );
});
