import { expect, test } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import { askBank } from '../../../src-main/sync/ask-bank.ts';
import type { SyncResult } from '../../../src-main/sync/sync-parts.ts';
import { createHastyClock } from '../../support/fake-clock.ts';

const itemId = 'item1' as ItemId;
const nothing = { added: 0, modified: 0, removed: 0, settled: 0 };

/** A bank whose syncs bring `receipts`, one after the other. */
function aBank(receipts: readonly Partial<SyncResult['receipt']>[], refusal: Error | null = null) {
  const asked: string[] = [];
  const parts = {
    gateway: {
      refreshTransactions: () => {
        asked.push('refresh');
        return refusal === null ? Promise.resolve() : Promise.reject(refusal);
      },
    },
    engine: {
      syncItem: (): Promise<SyncResult> => {
        asked.push('sync');
        const receipt = { ...nothing, ...receipts[asked.length - 2] };
        return Promise.resolve({ itemId, institutionName: 'Bank', receipt, history: 'complete', failure: null });
      },
    },
    accessToken: () => Promise.resolve(concealAccessToken('access-sandbox-1')),
    clock: createHastyClock(),
  };
  return { asked, ask: () => askBank(parts, itemId) };
}

test('Plaid is asked to look once, and synced until something comes of it', async () => {
  const { asked, ask } = aBank([{}, { added: 2 }]);

  const { receipt } = await ask();

  expect([asked, receipt]).toEqual([['refresh', 'sync', 'sync'], { ...nothing, added: 2 }]);
});

test('a bank that has nothing new is synced three times and no more', async () => {
  const { asked, ask } = aBank([]);

  await ask();

  expect(asked).toEqual(['refresh', 'sync', 'sync', 'sync']);
});

test('what Plaid refuses is not synced after', async () => {
  const { asked, ask } = aBank([], failed('plaid-error', 'Not for this bank.'));

  await expect(ask()).rejects.toThrow('Not for this bank.');
  expect(asked).toEqual(['refresh']);
});
