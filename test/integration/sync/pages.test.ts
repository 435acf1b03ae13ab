import { describe, expect, test } from 'vitest';

import type { AccountId } from '#contract/ids.ts';
import type { Misbehaviour } from '../../../src-main/demo-bank/misbehaving/misbehaviour.ts';
import { rowsAtBank, rowsInLedger, syncOverHttp, type SyncOverHttp } from '../../support/sync-over-http.ts';

const path = '/transactions/sync';
const mutation = {
  kind: 'error',
  status: 400,
  type: 'TRANSACTIONS_ERROR',
  code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
} as const;

/** What the next sync asks the bank for: the cursor of each page, 'saved' for the one it begins from. */
async function pagesAskedFor({ gateway, anotherEngine, ledger }: SyncOverHttp, itemId: string) {
  const asked: string[] = [];
  const item = itemId as Parameters<typeof ledger.queries.item>[0];
  const saved = (await ledger.queries.item(item))?.cursor ?? null;
  const engine = anotherEngine({
    ...gateway,
    syncTransactions: (token, cursor, signal) => {
      asked.push(cursor === saved ? 'saved' : 'further');
      return gateway.syncTransactions(token, cursor, signal);
    },
  });
  return { result: await engine.syncItem(item), asked };
}

describe('the pages of one sync', () => {
  test('are all stored at once, and leave the ledger with exactly what the bank shows', async () => {
    const world = await syncOverHttp();
    const itemId = await world.link();

    const { result, asked } = await pagesAskedFor(world, itemId);

    const atBank = rowsAtBank(world.bank);
    expect(await rowsInLedger(world.ledger)).toEqual(atBank);
    expect({ asked, receipt: result.receipt, history: result.history }).toEqual({
      asked: ['saved', 'further', 'further', 'further'],
      receipt: { added: atBank.length, modified: 0, removed: 0, settled: 0 },
      history: 'complete',
    });
    expect(await world.ledger.queries.check()).toEqual([]);
  });

  test.each<[string, Misbehaviour]>([
    ['the bank’s data changed', mutation],
    ['the connection was reset', { kind: 'reset' }],
    ['the answer was lost', { kind: 'lose-answer' }],
    ['Plaid had a problem', { kind: 'error', status: 500, type: 'API_ERROR', code: 'INTERNAL_SERVER_ERROR' }],
    ['Plaid asked to slow down', { kind: 'error', status: 429, type: 'RATE_LIMIT_EXCEEDED', code: 'TRANSACTIONS_SYNC_LIMIT' }],
  ])('begin again from the saved cursor, all of them, when at the third one %s', async (_what, does) => {
    const world = await syncOverHttp();
    const itemId = await world.link();
    world.bank.misbehave({ path, onCall: 3, does });

    const { result, asked } = await pagesAskedFor(world, itemId);

    expect(asked).toEqual(['saved', 'further', 'further', 'saved', 'further', 'further', 'further']);
    expect([result.failure, await rowsInLedger(world.ledger)]).toEqual([null, rowsAtBank(world.bank)]);
  });

  test.each([1, 2, 3, 4])('leave nothing at all when page %i fails for good, and come whole the next time', async (onCall) => {
    const { bank, engine, link, ledger } = await syncOverHttp();
    const itemId = await link();
    bank.misbehave({ path, onCall, does: { kind: 'error', status: 400, type: 'INSTITUTION_ERROR', code: 'INSTITUTION_DOWN' } });

    const failed = await engine.syncItem(itemId);
    const left = {
      rows: await rowsInLedger(ledger),
      cursor: (await ledger.queries.item(itemId))?.cursor,
      wrong: await ledger.queries.check(),
    };
    const whole = await engine.syncItem(itemId);

    expect([failed.failure?.plaid?.code, left]).toEqual(['INSTITUTION_DOWN', { rows: [], cursor: null, wrong: [] }]);
    expect([whole.failure, await rowsInLedger(ledger)]).toEqual([null, rowsAtBank(bank)]);
  });

  test('begin again no sooner than Plaid’s limit by the minute allows', async () => {
    const { bank, engine, link, clock } = await syncOverHttp();
    const itemId = await link();
    const slowDown = { kind: 'error', status: 429, type: 'RATE_LIMIT_EXCEEDED', code: 'TRANSACTIONS_SYNC_LIMIT' } as const;
    bank.misbehave({ path, onCall: 2, times: 2, does: slowDown });

    const { failure } = await engine.syncItem(itemId);

    expect([failure, clock.sleeps]).toEqual([null, [75_000, 75_000]]);
  });

  test('are given up, and nothing of them is kept, when the bank’s data never stands still (E6)', async () => {
    const { bank, engine, link, ledger, clock } = await syncOverHttp();
    const itemId = await link();
    bank.misbehave({ path, times: 100, does: mutation });

    const result = await engine.syncItem(itemId);

    expect({ kind: result.failure?.kind, rows: await rowsInLedger(ledger), waits: clock.sleeps }).toEqual({
      kind: 'bank-unavailable',
      rows: [],
      waits: [500, 1000, 2000],
    });
  });

  test('of a run that another one overtook are dropped, and read again from where that one ended', async () => {
    const { bank, gateway, anotherEngine, link, ledger } = await syncOverHttp();
    const itemId = await link();
    let pages = 0;
    const slow = anotherEngine({
      ...gateway,
      syncTransactions: async (...call) => {
        pages += 1;
        if (pages === 4) await anotherEngine().syncItem(itemId);
        return gateway.syncTransactions(...call);
      },
    });

    const result = await slow.syncItem(itemId);

    expect({ pages, receipt: result.receipt, failure: result.failure }).toEqual({
      pages: 5,
      receipt: { added: 0, modified: 0, removed: 0, settled: 0 },
      failure: null,
    });
    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
  });
});

describe('a saved cursor that leads nowhere', () => {
  test.each<[string, Misbehaviour, number]>([
    ['is refused', { kind: 'error', status: 400, type: 'INVALID_REQUEST', code: 'INVALID_FIELD' }, 1],
    ['meets a mutation at every try', mutation, 4],
  ])(
    'because it %s is left for the beginning: what the bank has is stored, what it lost goes, and edits stay',
    async (_why, does, times) => {
      const { bank, engine, link, ledger } = await syncOverHttp();
      const itemId = await link();
      await engine.syncItem(itemId);
      const [kept, lost] = await ledger.queries.transactionsPage({ status: 'posted' }, 0, 2);
      if (kept === undefined || lost === undefined) throw new Error('The household has no transactions.');
      await ledger.commands.setNote(kept.entryId, 'kept', 0);
      const { bankTransactionId } = await detailOf(ledger, lost.entryId);
      bank.changeTransactions(itemId, { kind: 'remove', transactionId: bankTransactionId });
      bank.changeTransactions(itemId, { kind: 'add', accountId: kept.accountId, amount: 12.34, name: 'New' });
      bank.misbehave({ path, times, does });

      const result = await engine.syncItem(itemId);

      expect({ receipt: result.receipt, failure: result.failure }).toEqual({
        receipt: { added: 1, modified: 0, removed: 1, settled: 0 },
        failure: null,
      });
      expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
      expect((await ledger.queries.transactionsPage({ search: 'kept' }, 0, 10)).map(({ entryId }) => entryId)).toEqual([
        kept.entryId,
      ]);
      expect(await ledger.queries.check()).toEqual([]);
    },
  );
});

describe('several Items (E10)', () => {
  test('are synced whatever becomes of one of them, which keeps what it had', async () => {
    const { bank, engine, link, ledger } = await syncOverHttp();
    const well = await link({ institutionId: 'ins_109512' });
    const ill = await link();
    await engine.syncAll();
    const before = await rowsInLedger(ledger);
    bank.requireLogin(ill);
    const accountId = bank.transactions(well)[0]?.account_id as AccountId;
    bank.changeTransactions(well, { kind: 'add', accountId, amount: 5, name: 'New' });

    const results = await engine.syncAll();

    const added = (await rowsInLedger(ledger)).filter((row) => !before.some(({ id }) => id === row.id));
    expect(results.map(({ itemId, failure, receipt }) => [itemId, failure?.plaid?.code, receipt.added])).toEqual([
      [well, undefined, 1],
      [ill, 'ITEM_LOGIN_REQUIRED', 0],
    ]);
    expect(added.map(({ itemId, amount }) => [itemId, amount])).toEqual([[well, -5]]);
    expect((await rowsInLedger(ledger)).length).toBe(before.length + 1);
  });
});

describe('an Item that is removed in the middle of its sync', () => {
  test.each([1, 2, 3, 4])('leaves nothing behind and comes back by nothing (page %i)', async (onCall) => {
    const { bank, engine, connector, link, ledger, vault } = await syncOverHttp();
    const itemId = await link();
    const removals: Promise<void>[] = [];
    bank.misbehave({ path, onCall, does: { kind: 'meanwhile', run: () => void removals.push(connector.remove(itemId)) } });

    const { failure } = await engine.syncItem(itemId);
    await Promise.all(removals);

    expect({
      failure: failure?.kind ?? null,
      items: await ledger.queries.items(),
      rows: await rowsInLedger(ledger),
      secrets: await vault.names(),
      atBank: bank.itemIds(),
      wrong: await ledger.queries.check(),
    }).toEqual({
      failure: expect.toBeOneOf([null, 'not-found']) as unknown,
      items: [],
      rows: [],
      secrets: [],
      atBank: [],
      wrong: [],
    });
  });
});

async function detailOf(
  ledger: SyncOverHttp['ledger'],
  entryId: Parameters<SyncOverHttp['ledger']['queries']['transactionDetail']>[0],
) {
  const detail = await ledger.queries.transactionDetail(entryId);
  if (detail === null) throw new Error('The transaction is not there.');
  return detail;
}
