import { describe, expect, it } from 'vitest';

import { aPage } from '../../support/bank-facts.ts';
import { bankTransaction, inMemoryItem } from '../../support/bank-rows.ts';
import { createSyncFixture } from '../../support/sync-fixture.ts';

describe('a sync with a bank that lies (E7)', () => {
  it.each([
    ['keeps its cursor', { nextCursor: 'same', hasMore: true }],
    ['loses its cursor', { nextCursor: null, hasMore: true }],
  ])('stops when a bank that promises more %s', async (_why, lie) => {
    const item = inMemoryItem('item1');
    const fixture = await createSyncFixture([item]);
    const lying = {
      ...fixture.bank.gateway,
      syncTransactions: () => Promise.resolve(aPage({ added: [bankTransaction('a')], ...lie })),
    };
    Object.assign(fixture.bank.gateway, lying);

    const result = await fixture.engine.syncItem(item.itemId);

    expect({ kind: result.failure?.kind, rows: fixture.rows('item1').size, staged: fixture.stagedRuns() }).toEqual({
      kind: 'malformed-response',
      rows: 0,
      staged: [],
    });
  });

  it.each([
    ['with rows for ever', [bankTransaction('a')]],
    ['without rows for ever', []],
  ])('stops when a bank gives new cursors %s', async (_how, rowsGiven) => {
    const item = inMemoryItem('item1');
    const fixture = await createSyncFixture([item]);
    let pages = 0;
    Object.assign(fixture.bank.gateway, {
      syncTransactions: () => {
        pages += 1;
        return Promise.resolve(aPage({ added: rowsGiven, hasMore: true, nextCursor: `c${pages}` }));
      },
    });

    const result = await fixture.engine.syncItem(item.itemId);

    expect({ kind: result.failure?.kind, rows: fixture.rows('item1').size, staged: fixture.stagedRuns() }).toEqual({
      kind: 'malformed-response',
      rows: 0,
      staged: [],
    });
    expect(pages).toBeLessThanOrEqual(33_000);
    if (rowsGiven.length > 0)
      expect(result.failure?.message).toContain('more than 33,000 pages for this bank, or 16,500,000 changes');
  });

  it.each([
    ['never moves on', ['c1', 'c1'], 5],
    ['goes round in circles', ['c1', 'c2', 'c3', 'c2'], 4],
  ])('sees soon that its cursor %s', async (_how, cursors, pagesRead) => {
    const item = inMemoryItem('item1');
    const { bank, engine } = await createSyncFixture([item]);
    let pages = 0;
    Object.assign(bank.gateway, {
      syncTransactions: () => {
        pages += 1;
        const nextCursor = cursors[(pages - 1) % cursors.length];
        return Promise.resolve(aPage({ added: [bankTransaction('a')], hasMore: true, nextCursor: nextCursor ?? null }));
      },
    });

    const result = await engine.syncItem(item.itemId);

    expect({ pages, kind: result.failure?.kind }).toEqual({ pages: pagesRead, kind: 'malformed-response' });
  });

  it('reads on where a page comes twice, and stores its rows once', async () => {
    const item = inMemoryItem('item1');
    const { bank, engine, rows } = await createSyncFixture([item]);
    const page = (id: string, nextCursor: string, hasMore: boolean) =>
      aPage({ added: [bankTransaction(id)], hasMore, nextCursor });
    const answers = [
      page('a', 'c1', true),
      page('a', 'c1', true),
      page('b', 'c2', true),
      page('b', 'c2', true),
      page('c', 'c3', false),
    ];
    Object.assign(bank.gateway, { syncTransactions: () => Promise.resolve(answers.shift()) });

    const { failure } = await engine.syncItem(item.itemId);

    expect([failure, [...rows('item1').keys()]]).toEqual([null, ['a', 'b', 'c']]);
  });
});
