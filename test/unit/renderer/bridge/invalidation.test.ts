import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CofferApi } from '#contract/api.ts';
import type { EventName } from '#contract/events.ts';
import { listenForChanges } from '../../../../src-renderer/bridge/invalidation.ts';

/** Main, as far as events go. */
function announcer(): {
  readonly api: CofferApi;
  readonly announce: (name: EventName) => void;
  readonly listenerCount: () => number;
} {
  const listeners = new Set<readonly [EventName, (payload: never) => void]>();
  const on: CofferApi['on'] = (name, listener) => {
    const entry = [name, listener as (payload: never) => void] as const;
    listeners.add(entry);
    return () => listeners.delete(entry);
  };
  return {
    api: { call: {} as CofferApi['call'], on },
    announce: (name) => {
      for (const [wanted, listener] of listeners) if (wanted === name) listener({} as never);
    },
    listenerCount: () => listeners.size,
  };
}

function clientThatKnows(...names: readonly string[]): QueryClient {
  const client = new QueryClient();
  for (const name of names) client.setQueryData([name, {}], 'an answer');
  return client;
}

const staleIn = (client: QueryClient): string[] =>
  client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.isInvalidated)
    .map((query) => String(query.queryKey[0]));

describe('what main announces', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('makes stale what was read from the ledger, and nothing else', () => {
    const { api, announce } = announcer();
    const client = clientThatKnows('transactions.page', 'transactions.outline', 'overview.month', 'app.state', 'keys.state');
    listenForChanges(client, api);

    announce('ledger.changed');
    vi.runAllTimers();

    expect(staleIn(client)).toEqual(['transactions.page', 'transactions.outline', 'overview.month']);
  });

  it('is answered once for a burst', () => {
    const { api, announce } = announcer();
    const client = clientThatKnows('connections.list');
    const invalidate = vi.spyOn(client, 'invalidateQueries');
    listenForChanges(client, api, 100);

    for (let round = 0; round < 20; round++) announce('connections.changed');
    vi.runAllTimers();

    expect(invalidate.mock.calls.map(([filters]) => filters?.queryKey?.[0])).toEqual([
      'relinks.list',
      'connections.list',
      'connections.itemMeter',
      'accounts.list',
      'products.list',
      'assets.banks',
    ]);
  });

  it('is not listened to after stopping', () => {
    const { api, announce, listenerCount } = announcer();
    const client = clientThatKnows('app.state');
    const stop = listenForChanges(client, api);

    announce('app.changed');
    stop();
    vi.runAllTimers();

    expect([staleIn(client), listenerCount()]).toEqual([[], 0]);
  });
});
