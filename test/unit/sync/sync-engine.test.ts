import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { bankTransaction, inMemoryItem } from '../../support/bank-rows.ts';
import { createFakeClock, settle } from '../../support/fake-clock.ts';
import { plaidSays, type BankUpdate } from '../../support/in-memory-bank.ts';
import { createSyncFixture } from '../../support/sync-fixture.ts';

const minute = 60_000;
const hour = 60 * minute;
const added = (id: string): BankUpdate => ({ kind: 'added', row: bankTransaction(id) });

describe('the sync engine', () => {
  it('runs one sync of an Item at a time: a second call joins the first', async () => {
    const item = inMemoryItem('item1', { updates: [added('a')] });
    const { engine, bank } = await createSyncFixture([item]);
    let pages = 0;
    bank.beforePage = () => void (pages += 1);

    const results = await Promise.all([engine.syncItem(item.itemId), engine.syncItem(item.itemId), engine.syncAll()]);

    expect({ pages, added: results.flat().map((result) => result.receipt.added) }).toEqual({ pages: 1, added: [1, 1, 1] });
  });

  it('goes on waiting for one who wants the whole past and joined one who does not', async () => {
    const item = inMemoryItem('item1', { history: 'waiting', updates: [added('a')] });
    const { engine, bank } = await createSyncFixture([item]);
    let asked = 0;
    bank.beforePage = () => {
      asked += 1;
      if (asked === 2) item.history = 'complete';
    };

    const [hasty, patient] = await Promise.all([
      engine.syncItem(item.itemId),
      engine.syncItem(item.itemId, { untilComplete: true }),
    ]);

    expect([hasty.history, patient.history, patient.receipt.added]).toEqual(['waiting', 'complete', 1]);
  });

  it('syncs the other Items when one fails', async () => {
    const items = ['1', '2', '3', '4', '5'].map((id) => inMemoryItem(id, { updates: [added(`row of ${id}`)] }));
    const { engine, bank, rows } = await createSyncFixture(items);
    bank.beforePage = (token) => {
      if (token.endsWith('3')) throw plaidSays('INSTITUTION_DOWN', 'bank-unavailable');
    };

    const results = await engine.syncAll();

    expect(results.map((result) => result.failure?.plaid?.code ?? 'ok')).toEqual(['ok', 'ok', 'INSTITUTION_DOWN', 'ok', 'ok']);
    expect(items.map((item) => rows(item.itemId).size)).toEqual([1, 1, 0, 1, 1]);
  });

  it('never has more than four Items at work', async () => {
    const items = Array.from({ length: 12 }, (_, index) => inMemoryItem(`item${index}`));
    const { engine, bank } = await createSyncFixture(items);
    let atWork = 0;
    let most = 0;
    bank.beforePage = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await settle();
      atWork -= 1;
    };

    await engine.syncAll();

    expect(most).toBe(4);
  });

  it('ends with what the bank has, whatever order its updates and pages come in', async () => {
    const update = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      kind: fc.constantFrom('added' as const, 'modified' as const, 'removed' as const),
      amount: fc.integer(),
    });

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(update, { maxLength: 8 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (rounds, pageSize) => {
          const item = inMemoryItem('item1');
          const { engine, bank, rows } = await createSyncFixture([item]);
          bank.updatesPerPage = pageSize;
          const expected = new Map<string, number>();

          for (const updates of rounds) {
            // A page lists its kinds apart, so only a page of one row may name a transaction twice.
            const round = pageSize === 1 ? updates : [...new Map(updates.map((update) => [update.id, update])).values()];
            for (const { id, kind, amount } of round) {
              const row = bankTransaction(id, { amount });
              item.updates.push(kind === 'removed' ? { kind, id: row.transactionId } : { kind, row });
              if (kind === 'removed') expected.delete(id);
              else expected.set(id, amount);
            }
            await engine.syncItem(item.itemId);
          }

          expect(new Map([...rows('item1')].map(([id, row]) => [id, row.amount]))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stops within five seconds when it is closed, and leaves nothing staged or half saved', async () => {
    const clock = createFakeClock();
    const item = inMemoryItem('item1', { updates: [added('a')] });
    const { engine, bank, ledger, rows, stagedRuns } = await createSyncFixture([item], clock);
    bank.beforePage = () => new Promise<never>(() => undefined);
    void engine.syncItem(item.itemId);
    await settle();

    const closing = engine.close();
    await clock.advance(5000);
    await closing;

    expect({
      rows: rows('item1').size,
      staged: stagedRuns(),
      failure: (await ledger.queries.item(item.itemId))?.failure,
    }).toEqual({
      rows: 0,
      staged: [],
      failure: null,
    });
  });

  it('answers cancelled after it was closed, and records nothing', async () => {
    const item = inMemoryItem('item1');
    const { engine, ledger } = await createSyncFixture([item]);
    await engine.close();

    const result = await engine.syncItem(item.itemId);

    expect([result.failure?.kind, (await ledger.queries.item(item.itemId))?.lastAttemptAt]).toEqual(['cancelled', null]);
  });
});

describe('the schedule', () => {
  async function started(ids: readonly string[] = ['item1']) {
    const clock = createFakeClock();
    const items = ids.map((id) => inMemoryItem(id));
    const fixture = await createSyncFixture(items, clock);
    const syncs: string[] = [];
    fixture.bank.beforePage = (token) =>
      void syncs.push(`${token.slice('access-sandbox-'.length)} ${clock.monotonic() / minute}`);
    fixture.engine.start();
    await settle();
    return { ...fixture, items, syncs };
  }

  it('syncs on launch and every hour from then on', async () => {
    const { clock, syncs, engine } = await started();

    await clock.advance(2 * hour + minute);
    await engine.close();

    expect(syncs).toEqual(['item1 0', 'item1 60', 'item1 120']);
  });

  it('is not moved by a wall clock that jumps', async () => {
    const { clock, syncs, engine } = await started();

    clock.setWallClock(Date.UTC(2036, 0, 1));
    await clock.advance(30 * minute);
    clock.setWallClock(0);
    await clock.advance(31 * minute);
    await engine.close();

    expect(syncs).toEqual(['item1 0', 'item1 60']);
  });

  it('syncs when the window comes to the front, if the last sync is more than five minutes old', async () => {
    const { clock, syncs, engine } = await started();

    await clock.advance(4 * minute);
    engine.windowFocused();
    await clock.advance(2 * minute);
    engine.windowFocused();
    engine.windowFocused();
    await settle();
    await engine.close();

    expect(syncs).toEqual(['item1 0', 'item1 6']);
  });

  it('comes back to a failing Item after growing waits, while the others keep their hour', async () => {
    const { clock, bank, engine, syncs } = await started(['ill', 'well']);
    bank.beforePage = (token) => {
      syncs.push(`${token.slice('access-sandbox-'.length)} ${clock.monotonic() / minute}`);
      if (token.endsWith('ill')) throw plaidSays('INSTITUTION_DOWN', 'bank-unavailable');
    };

    await clock.advance(67 * minute);
    await engine.close();

    expect(syncs).toEqual(['ill 0', 'well 0', 'ill 60', 'well 60', 'ill 60.75', 'ill 62.25', 'ill 65.25']);
  });

  it('asks no more than hourly when only the user can help', async () => {
    const { clock, bank, engine, items } = await started();
    const { failure } = plaidSays('ITEM_LOGIN_REQUIRED', 'reconnect-needed');
    for (const item of items)
      item.error = { failure, type: 'ITEM_ERROR', code: 'ITEM_LOGIN_REQUIRED', message: '', displayMessage: null };
    let asked = 0;
    const { getItem } = bank.gateway;
    Object.assign(bank.gateway, { getItem: (...call: Parameters<typeof getItem>) => ((asked += 1), getItem(...call)) });

    await clock.advance(3 * hour);
    await engine.close();

    expect(asked).toBe(3);
  });

  it('makes no storm of a long time offline', async () => {
    const { clock, bank, engine } = await started();
    let asked = 0;
    const { getItem } = bank.gateway;
    Object.assign(bank.gateway, { getItem: (...call: Parameters<typeof getItem>) => ((asked += 1), getItem(...call)) });
    bank.outage = failed('offline', 'Plaid cannot be reached.');

    await clock.advance(24 * hour);
    await engine.close();

    expect(asked).toBeLessThan(50);
  });

  it('rests while the machine sleeps, and syncs soon after it wakes', async () => {
    const { clock, syncs, engine } = await started();

    engine.suspend();
    await clock.advance(3 * hour);
    engine.resume();
    await clock.advance(5000);
    await engine.close();

    expect(syncs.map((sync) => sync.split(' ')[1])).toEqual(['0', String(180 + 5 / 60)]);
  });

  it('goes on asking by itself after a sync that did not wait for the whole past', async () => {
    const { clock, items, engine, rows } = await started();
    const [item] = items;
    Object.assign(item ?? {}, { history: 'recent' });
    await clock.advance(10 * minute);
    await engine.syncItem('item1' as ItemId);

    Object.assign(item ?? {}, { history: 'complete', updates: [added('old')] });
    await clock.advance(10_000);
    await engine.close();

    expect(rows('item1').size).toBe(1);
  });
});
