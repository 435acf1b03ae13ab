import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { BankTransactionId } from '#contract/ids.ts';
import { bankAccount, bankTransaction, inMemoryItem } from '../../support/bank-rows.ts';
import { plaidSays, type BankUpdate, type InMemoryItem } from '../../support/in-memory-bank.ts';
import { createSyncFixture } from '../../support/sync-fixture.ts';

const added = (id: string): BankUpdate => ({ kind: 'added', row: bankTransaction(id) });
const removed = (id: string): BankUpdate => ({ kind: 'removed', id: id as BankTransactionId });
const itemWith = (updates: readonly BankUpdate[], changes: Partial<InMemoryItem> = {}): InMemoryItem =>
  inMemoryItem('item1', { updates: [...updates], ...changes });
const mutation = plaidSays('TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION', 'bank-unavailable');
const nothing = { added: 0, modified: 0, removed: 0, settled: 0 };

describe('a sync of one Item', () => {
  it('stores all pages and the cursor after them', async () => {
    const item = itemWith(['a', 'b', 'c'].map(added));
    const { engine, bank, ledger, rows } = await createSyncFixture([item]);
    bank.updatesPerPage = 2;

    const result = await engine.syncItem(item.itemId);

    expect(result).toEqual({
      itemId: 'item1',
      institutionName: 'Bank of item1',
      receipt: { ...nothing, added: 3 },
      history: 'complete',
      failure: null,
    });
    expect([...rows('item1').keys()]).toEqual(['a', 'b', 'c']);
    expect((await ledger.queries.item(item.itemId))?.cursor).toBe('3');
  });

  it('begins again from the saved cursor when the bank’s data changes between pages, and keeps no ghost', async () => {
    const item = itemWith(['a', 'ghost', 'c'].map(added));
    const { engine, bank, rows, stagedRuns } = await createSyncFixture([item]);
    bank.updatesPerPage = 2;
    let hasChanged = false;
    bank.beforePage = (_token, cursor) => {
      if (cursor === null || hasChanged) return;
      hasChanged = true;
      item.updates.splice(1, 1);
      throw mutation;
    };

    const result = await engine.syncItem(item.itemId);

    expect([...rows('item1').keys()]).toEqual(['a', 'c']);
    expect({ receipt: result.receipt, staged: stagedRuns() }).toEqual({ receipt: { ...nothing, added: 2 }, staged: [] });
  });

  it('gives up after three restarts of a first sync and keeps what was', async () => {
    const item = itemWith([added('a')]);
    const { engine, bank, ledger, rows, stagedRuns } = await createSyncFixture([item]);
    let tries = 0;
    bank.beforePage = () => {
      tries += 1;
      throw mutation;
    };

    const result = await engine.syncItem(item.itemId);

    expect({ tries, kind: result.failure?.kind, rows: rows('item1').size, staged: stagedRuns() }).toEqual({
      tries: 4,
      kind: 'bank-unavailable',
      rows: 0,
      staged: [],
    });
    expect(await ledger.queries.item(item.itemId)).toMatchObject({ cursor: null, lastSyncedAt: null });
  });

  it.each([
    ['meets a mutation every time', mutation],
    ['is refused by Plaid', plaidSays('INVALID_FIELD', 'plaid-error')],
  ])('reads everything again and reconciles when its saved cursor %s', async (_why, refusal) => {
    const item = itemWith([added('a'), added('gone at the bank')]);
    const { engine, bank, ledger, rows } = await createSyncFixture([item]);
    await engine.syncItem(item.itemId);
    item.updates.splice(1, 1, added('new'));
    bank.beforePage = (_token, cursor) => {
      if (cursor !== null) throw refusal;
    };

    const result = await engine.syncItem(item.itemId);

    expect([...rows('item1').keys()]).toEqual(['a', 'new']);
    expect(result).toMatchObject({ receipt: { added: 1, removed: 1 }, failure: null });
    expect((await ledger.queries.item(item.itemId))?.cursor).toBe('2');
  });

  it('never reconciles against a bank that has only given its recent past', async () => {
    const item = itemWith([added('a'), added('old')]);
    const { engine, bank, rows } = await createSyncFixture([item]);
    await engine.syncItem(item.itemId);
    Object.assign(item, { history: 'recent' });
    item.updates.splice(1, 1);
    bank.beforePage = (_token, cursor) => {
      if (cursor !== null) throw mutation;
    };

    await engine.syncItem(item.itemId);

    expect([...rows('item1').keys()]).toEqual(['a', 'old']);
  });

  it('keeps the old rows and cursor when a later page fails', async () => {
    const item = itemWith([added('a')]);
    const { engine, bank, ledger, rows, stagedRuns } = await createSyncFixture([item]);
    await engine.syncItem(item.itemId);
    item.updates.push(added('b'), removed('a'));
    bank.updatesPerPage = 1;
    bank.beforePage = (_token, cursor) => {
      if (cursor === '2') throw plaidSays('INSTITUTION_DOWN', 'bank-unavailable');
    };

    const result = await engine.syncItem(item.itemId);

    expect({ rows: [...rows('item1').keys()], staged: stagedRuns(), code: result.failure?.plaid?.code }).toEqual({
      rows: ['a'],
      staged: [],
      code: 'INSTITUTION_DOWN',
    });
    expect(await ledger.queries.item(item.itemId)).toMatchObject({ cursor: '1', failure: { kind: 'bank-unavailable' } });
  });

  it('asks again until the bank has prepared its whole past, saving what comes meanwhile but never an empty cursor', async () => {
    const item = itemWith([], { history: 'waiting' });
    const { engine, bank, ledger, rows, clock, events } = await createSyncFixture([item]);
    const cursors: unknown[] = [];
    let asked = 0;
    bank.beforePage = async () => {
      cursors.push((await ledger.queries.item(item.itemId))?.cursor);
      asked += 1;
      if (asked === 3) {
        item.updates.push(added('new'));
        item.history = 'recent';
      }
      if (asked === 5) {
        item.updates.push(added('old'));
        item.history = 'complete';
      }
    };

    const result = await engine.syncItem(item.itemId, { untilComplete: true });

    expect({ asked, cursors, sleeps: clock.sleeps }).toEqual({
      asked: 5,
      cursors: [null, null, null, '1', '1'],
      sleeps: [3000, 6000, 12_000, 22_500],
    });
    expect(result).toMatchObject({ history: 'complete', receipt: { added: 2 }, failure: null });
    expect(rows('item1').size).toBe(2);
    expect(events.filter(({ name }) => name === 'ledger.changed')).toHaveLength(2);
  });

  it('does not wait for the past when it was not asked to', async () => {
    const item = itemWith([], { history: 'waiting' });
    const { engine, ledger } = await createSyncFixture([item]);

    const result = await engine.syncItem(item.itemId);

    expect(result).toMatchObject({ history: 'waiting', failure: null, receipt: nothing });
    expect(await ledger.queries.item(item.itemId)).toMatchObject({ cursor: null, lastSyncedAt: null });
  });

  it('shows what the Item itself reports, keeps its rows, and forgets it once the Item is well again', async () => {
    const item = itemWith([added('a')]);
    const { engine, ledger, rows } = await createSyncFixture([item]);
    await engine.syncItem(item.itemId);
    const { failure } = plaidSays('ITEM_LOGIN_REQUIRED', 'reconnect-needed');
    item.error = { failure, type: 'ITEM_ERROR', code: 'ITEM_LOGIN_REQUIRED', message: failure.message, displayMessage: null };

    const whileIll = await engine.syncItem(item.itemId);
    const stored = await ledger.queries.item(item.itemId);
    item.error = null;
    const whenWell = await engine.syncItem(item.itemId);

    expect([whileIll.failure?.kind, stored?.failure?.kind, stored?.cursor]).toEqual([
      'reconnect-needed',
      'reconnect-needed',
      '1',
    ]);
    expect([whenWell.failure, (await ledger.queries.item(item.itemId))?.failure, rows('item1').size]).toEqual([null, null, 1]);
  });

  it('takes being offline as a state: rows and the time of the last success stay', async () => {
    const item = itemWith([added('a')]);
    const { engine, bank, ledger, clock } = await createSyncFixture([item]);
    await engine.syncItem(item.itemId);
    const lastSyncedAt = clock.now();
    bank.outage = failed('offline', 'Plaid cannot be reached.');
    clock.setWallClock(0);

    const result = await engine.syncItem(item.itemId);

    expect(result.failure?.kind).toBe('offline');
    expect(await ledger.queries.item(item.itemId)).toMatchObject({ lastSyncedAt, cursor: '1', failure: { kind: 'offline' } });
  });

  it('announces a change of the ledger only when something changed', async () => {
    const item = itemWith([added('a')]);
    const { engine, events } = await createSyncFixture([item]);
    const changes = (): number => events.filter(({ name }) => name === 'ledger.changed').length;

    await engine.syncItem(item.itemId);
    const afterRows = changes();
    await engine.syncItem(item.itemId);
    const afterNothing = changes();
    item.accounts = [bankAccount('item1-checking', { current: 1 })];
    await engine.syncItem(item.itemId);

    expect([afterRows, afterNothing, changes()]).toEqual([1, 1, 2]);
  });

  it('tells how far it has come, and its end only when it no longer runs', async () => {
    const item = itemWith(['a', 'b', 'c'].map(added));
    const { engine, bank, events } = await createSyncFixture([item]);
    bank.updatesPerPage = 2;

    const syncing = engine.syncItem(item.itemId);
    const whileRunning = engine.isSyncing(item.itemId);
    await syncing;

    const steps = events.flatMap((event) =>
      event.name === 'sync.progressed' ? [`${event.payload.phase} ${event.payload.received}`] : [],
    );
    expect(steps).toEqual(['fetching 0', 'fetching 2', 'fetching 3', 'saving 3', 'done 3']);
    expect([whileRunning, engine.isSyncing(item.itemId)]).toEqual([true, false]);
  });

  it('answers not-found for an Item that is not here or is being removed', async () => {
    const item = itemWith([]);
    const { engine, ledger } = await createSyncFixture([item]);
    await ledger.commands.markItemRemoving(item.itemId, false);

    const results = [await engine.syncItem(item.itemId), await engine.syncItem(inMemoryItem('nobody').itemId)];

    expect(results.map((result) => result.failure?.kind)).toEqual(['not-found', 'not-found']);
  });

  it('brings nothing back when its Item is removed meanwhile', async () => {
    const item = itemWith([added('a')]);
    const { engine, bank, ledger, rows } = await createSyncFixture([item]);
    bank.beforePage = () => ledger.commands.removeItem(item.itemId);

    const result = await engine.syncItem(item.itemId);

    expect([result.failure, result.receipt, rows('item1').size, await ledger.queries.items()]).toEqual([null, nothing, 0, []]);
  });
});
