import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aDemoBank,
  clientOf,
  emptyMirror,
  faultOf,
  linkItem,
  inOrder,
  namesOf,
  syncMirror,
} from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { startDemoBank, type DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';

const day = 86_400_000;

test('a change between two pages asks for the pagination to begin again, however often the page is retried', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const { data: first } = await plaid.transactionsSync({ access_token, count: 10 });
  const { data: accounts } = await plaid.accountsGet({ access_token });

  bank.changeTransactions(itemId, {
    kind: 'add',
    accountId: accounts.accounts[0]?.account_id ?? '',
    amount: 1,
    name: 'Meanwhile',
  });
  const tries = [
    await faultOf(plaid.transactionsSync({ access_token, cursor: first.next_cursor, count: 10 })),
    await faultOf(plaid.transactionsSync({ access_token, cursor: first.next_cursor, count: 10 })),
  ];
  const restarted = await plaid.transactionsSync({ access_token, count: 10 });

  const mutation = {
    status: 400,
    type: 'TRANSACTIONS_ERROR',
    code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
    message: 'Underlying transaction data changed since last page was fetched. Please restart pagination from last update.',
  };
  expect(tries).toEqual([mutation, mutation]);
  expect(restarted.data.added).toHaveLength(10);
});

test('a row that came and went between two pages is never reported as removed', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const accountId = [...mirror.transactions.values()][0]?.account_id ?? '';
  for (const name of ['Ghost', 'Stays']) bank.changeTransactions(itemId, { kind: 'add', accountId, amount: 1, name });

  const { data: page } = await plaid.transactionsSync({ access_token, cursor: mirror.cursor ?? '', count: 1 });
  const ghost = page.added[0]?.transaction_id ?? '';
  bank.changeTransactions(itemId, { kind: 'remove', transactionId: ghost });
  const { data: restarted } = await plaid.transactionsSync({ access_token, cursor: mirror.cursor ?? '', count: 10 });

  expect([namesOf(page.added), namesOf(restarted.added), restarted.removed]).toEqual([['Ghost'], ['Stays'], []]);
});

test('a pending row posts as a removed one and an added one that names it, for another amount', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const accountId = [...mirror.transactions.values()][0]?.account_id ?? '';
  bank.changeTransactions(itemId, { kind: 'add', accountId, amount: 40, name: 'Dinner', pendingForDays: 3 });
  await syncMirror(plaid, access_token, mirror);
  const pending = [...mirror.transactions.values()].find((row) => namesOf([row])[0] === 'Dinner');

  bank.changeTransactions(itemId, { kind: 'post', transactionId: pending?.transaction_id ?? '', amount: 48 });
  const { data } = await plaid.transactionsSync({ access_token, cursor: mirror.cursor ?? '' });

  expect(pending).toMatchObject({ pending: true, amount: 40, pending_transaction_id: null });
  expect(data.removed).toEqual([{ transaction_id: pending?.transaction_id, account_id: accountId }]);
  expect(data.added).toEqual([
    expect.objectContaining({ pending: false, amount: 48, pending_transaction_id: pending?.transaction_id }),
  ]);
});

test('the days go on: pending rows post, new ones come, and what was there keeps its ids', async () => {
  const time = fakeTime('2026-11-20T10:00:00');
  const { plaid, bank } = await aDemoBank({ clock: time });
  const { accessToken, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, accessToken, mirror);
  const before = new Map(mirror.transactions);

  time.advance(5 * day);
  await syncMirror(plaid, accessToken, mirror);

  const posted = [...before.values()].filter(({ pending }) => !pending);
  const pendingIds = [...before.values()].filter(({ pending }) => pending).map(({ transaction_id: id }) => id);
  const successors = [...mirror.transactions.values()].map(({ pending_transaction_id: id }) => id);
  expect(inOrder(mirror.transactions.values())).toEqual(inOrder(bank.transactions(itemId)));
  expect(posted.map((row) => mirror.transactions.get(row.transaction_id))).toEqual(posted);
  expect(pendingIds.length).toBeGreaterThan(0);
  expect(successors).toEqual(expect.arrayContaining(pendingIds));
  expect(mirror.transactions.size).toBeGreaterThan(before.size);
});

test('a refresh of the dynamic user posts what is pending, adds a row, and raises one amount by a dollar', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { username: 'user_transactions_dynamic', password: 'anything' });
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const before = new Map(mirror.transactions);
  const pending = [...before.values()].filter((row) => row.pending).map((row) => row.transaction_id);

  await plaid.transactionsRefresh({ access_token });
  const { data } = await plaid.transactionsSync({ access_token, cursor: mirror.cursor ?? '' });

  expect(before.size).toBe(50);
  expect(data.removed.map((row) => row.transaction_id).sort()).toEqual(pending.sort());
  expect(data.added.filter((row) => row.pending)).toHaveLength(1);
  expect(data.modified.map((row) => Math.round((row.amount - (before.get(row.transaction_id)?.amount ?? 0)) * 100))).toEqual([
    100,
  ]);
});

const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), pendingForDays: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constantFrom('post' as const, 'modify' as const, 'remove' as const), which: fc.nat() }),
);
const step = fc.record({
  count: fc.integer({ min: 1, max: 25 }),
  mutateOnCall: fc.integer({ min: 1, max: 4 }),
  changes: fc.array(change, { maxLength: 6 }),
  days: fc.nat({ max: 2 }),
});

test('a client that follows the rules ends with exactly what the bank shows, whatever changes when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const time = fakeTime('2026-11-20T10:00:00');
      const bank = await startDemoBank({ clock: time, timeline: 'instant', rateLimits: false });
      try {
        const plaid = clientOf(bank, bank.keys);
        const { accessToken, itemId } = await linkItem(plaid, { daysRequested: 20 });
        const mirror = emptyMirror();
        for (const { count, mutateOnCall, changes, days } of steps) {
          const stop = bank.misbehave({
            path: '/transactions/sync',
            onCall: mutateOnCall,
            does: { kind: 'meanwhile', run: () => changes.forEach((each, index) => apply(bank, itemId, each, index)) },
          });
          await syncMirror(plaid, accessToken, mirror, count);
          stop();
          time.advance(days * day);
        }
        await syncMirror(plaid, accessToken, mirror);
        expect(inOrder(mirror.transactions.values())).toEqual(inOrder(bank.transactions(itemId)));
      } finally {
        await bank.close();
      }
    }),
    { numRuns: 25 },
  );
});

function apply(
  bank: DemoBank,
  itemId: string,
  request: typeof change extends fc.Arbitrary<infer Value> ? Value : never,
  index: number,
): void {
  const shown = bank.transactions(itemId);
  if (request.kind === 'add') {
    const { pendingForDays } = request;
    bank.changeTransactions(itemId, {
      kind: 'add',
      accountId: shown[0]?.account_id ?? '',
      amount: 10 + index,
      name: `Added ${index}`,
      pendingForDays,
    });
    return;
  }
  const transactionId = shown[request.which % shown.length]?.transaction_id;
  if (transactionId === undefined) return;
  const amount = request.kind === 'modify' ? { amount: 99 + index } : {};
  bank.changeTransactions(itemId, { kind: request.kind, transactionId, ...amount });
}
