/** Of the ten behaviours of Plaid that naive clients get wrong: 1, 2, 3, 5 and 8, on pages and cursors. */
import { describe, expect, test } from 'vitest';

import { unpackRows } from '#ports/packed-page.ts';
import { plaidPage, plaidTransaction } from '../../../support/plaid-rows.ts';
import { rowsAtBank, rowsInLedger, syncOverHttp } from '../../../support/sync-over-http.ts';
import { scriptedItem, syncedHousehold } from '../../../support/synced-items.ts';

const path = '/transactions/sync';

describe('1: pages that were read before the bank changed', () => {
  test('are thrown away, so that a row that came and went leaves no ghost', async () => {
    const { bank, gateway, anotherEngine, ledger, link } = await syncOverHttp();
    const itemId = await link();
    let ghost: string | null = null;
    const toldRemoved: string[] = [];
    const engine = anotherEngine({
      ...gateway,
      syncTransactions: async (token, cursor, signal) => {
        const page = await gateway.syncTransactions(token, cursor, signal);
        const { added, removed } = unpackRows(page);
        toldRemoved.push(...removed);
        if (ghost === null) {
          ghost = added[0]?.transactionId ?? '';
          bank.changeTransactions(itemId, { kind: 'remove', transactionId: ghost });
        }
        return page;
      },
    });

    const { failure } = await engine.syncItem(itemId);

    expect({ failure, toldRemoved, ghosts: (await rowsInLedger(ledger)).filter(({ id }) => id === ghost) }).toEqual({
      failure: null,
      toldRemoved: [],
      ghosts: [],
    });
    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
  });
});

describe('2: a cursor', () => {
  test('is never saved without its rows: a sync that is stopped between pages has not begun', async () => {
    const { bank, engine, anotherEngine, ledger, link, events } = await syncOverHttp();
    const itemId = await link();
    bank.misbehave({ path, onCall: 3, does: { kind: 'meanwhile', run: () => void engine.close() } });

    const stopped = await engine.syncItem(itemId);
    const left = [(await ledger.queries.item(itemId))?.cursor, await rowsInLedger(ledger)];
    await anotherEngine().syncItem(itemId);

    expect([stopped.failure?.kind, left]).toEqual(['cancelled', [null, []]]);
    expect(events.filter(({ name }) => name === 'sync.progressed').length).toBeGreaterThan(0);
    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
  });
});

describe('3: modified and removed rows', () => {
  test('change and go, and never appear a second time', async () => {
    const { bank, engine, ledger, itemId } = await syncedHousehold();
    const [changed, gone] = bank.transactions(itemId).filter(({ pending }) => !pending);
    bank.changeTransactions(itemId, { kind: 'modify', transactionId: changed?.transaction_id ?? '', amount: 99.5 });
    bank.changeTransactions(itemId, { kind: 'remove', transactionId: gone?.transaction_id ?? '' });

    const { receipt } = await engine.syncItem(itemId);

    const rows = await rowsInLedger(ledger);
    expect(receipt).toEqual({ added: 0, modified: 1, removed: 1, settled: 0 });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows).toEqual(rowsAtBank(bank));
  });
});

describe('5: a bank that is not ready', () => {
  test.each(['', null])('has no cursor yet (%j): nothing is saved, and it is asked again from the beginning', async (cursor) => {
    const notReady = plaidPage({ transactions_update_status: 'NOT_READY', next_cursor: cursor });
    const { engine, ledger, plaid, itemId } = await scriptedItem([
      { json: notReady },
      { json: notReady },
      { json: plaidPage({ added: [plaidTransaction()] }) },
    ]);

    const first = await engine.syncItem(itemId);
    const meanwhile = await ledger.queries.item(itemId);
    const whole = await engine.syncItem(itemId, { untilComplete: true });

    const cursors = plaid.calls.filter((call) => call.path === path).map(({ body }) => body['cursor']);
    expect([first.history, first.failure, meanwhile?.cursor, meanwhile?.lastSyncedAt]).toEqual(['waiting', null, null, null]);
    expect({ cursors, added: whole.receipt.added, history: whole.history }).toEqual({
      cursors: [undefined, undefined, undefined],
      added: 1,
      history: 'complete',
    });
  });

  test('gives the last month first and the rest later, and in the end all of it once', async () => {
    const { bank, engine, link, ledger, clock } = await syncOverHttp({
      timeline: { initialMilliseconds: 5000, historicalMilliseconds: 60_000 },
    });
    const itemId = await link();
    const began = clock.monotonic();

    const stages: string[] = [];
    const watching = engine.syncItem(itemId, { untilComplete: true });
    while (engine.isSyncing(itemId)) {
      const { history = 'waiting', transactionCount = 0 } = (await ledger.queries.item(itemId)) ?? {};
      const stage = `${history}, ${transactionCount === 0 ? 'nothing' : transactionCount < 200 ? 'a month' : 'years'}`;
      if (stages.at(-1) !== stage) stages.push(stage);
    }
    const result = await watching;

    expect([result.failure, result.history, clock.monotonic() - began >= 60_000]).toEqual([null, 'complete', true]);
    expect(stages).toEqual(expect.arrayContaining(['waiting, nothing', 'recent, a month']));
    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
  });
});

describe('8: two syncs of one Item at once (E9)', () => {
  test('are one: whoever asks second joins the first', async () => {
    const { bank, engine, ledger, link } = await syncOverHttp();
    const itemId = await link();
    let pages = 0;
    bank.misbehave({ path, times: 100, does: { kind: 'meanwhile', run: () => void (pages += 1) } });

    const results = await Promise.all([engine.syncItem(itemId), engine.syncAll(), engine.syncItem(itemId)]);

    const rows = await rowsInLedger(ledger);
    expect([pages, new Set(results.flat().map(({ receipt }) => receipt.added))]).toEqual([4, new Set([rows.length])]);
    expect(rows).toEqual(rowsAtBank(bank));
  });

  test('by two engines insert nothing twice either', async () => {
    const { bank, engine, anotherEngine, ledger, link } = await syncOverHttp();
    const itemId = await link();

    await Promise.all([engine.syncItem(itemId), anotherEngine().syncItem(itemId)]);

    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
  });
});
