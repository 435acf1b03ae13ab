import { describe, expect, it } from 'vitest';

import { bankTransaction, inMemoryItem } from '../../support/bank-rows.ts';
import { createSyncFixture } from '../../support/sync-fixture.ts';

describe('a sync with a bank that lies', () => {
  it.each([
    ['keeps its cursor', { nextCursor: 'same', hasMore: true }],
    ['loses its cursor', { nextCursor: null, hasMore: true }],
  ])('stops when a bank that promises more %s', async (_why, lie) => {
    const item = inMemoryItem('item1');
    const fixture = await createSyncFixture([item]);
    const lying = {
      ...fixture.bank.gateway,
      syncTransactions: () =>
        Promise.resolve({ added: [bankTransaction('a')], modified: [], removed: [], history: 'complete' as const, ...lie }),
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
        return Promise.resolve({
          added: rowsGiven,
          modified: [],
          removed: [],
          history: 'complete',
          hasMore: true,
          nextCursor: `c${pages}`,
        });
      },
    });

    const result = await fixture.engine.syncItem(item.itemId);

    expect({ kind: result.failure?.kind, rows: fixture.rows('item1').size, staged: fixture.stagedRuns() }).toEqual({
      kind: 'malformed-response',
      rows: 0,
      staged: [],
    });
    expect(pages).toBeLessThanOrEqual(10_000);
  });
});
