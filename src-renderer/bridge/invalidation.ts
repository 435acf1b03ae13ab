/** Main's events say what changed; this says which answers that makes stale. */
import type { QueryClient } from '@tanstack/react-query';

import type { CofferApi } from '#contract/api.ts';
import type { EventName } from '#contract/events.ts';
import type { OperationName } from '#contract/operations.ts';

type ChangeEvent = Extract<EventName, 'ledger.changed' | 'connections.changed' | 'hostedLinks.changed' | 'app.changed'>;

export const staleAfter: Readonly<Record<ChangeEvent, readonly OperationName[]>> = {
  'ledger.changed': [
    'accounts.list',
    'overview.netWorth',
    'overview.month',
    'categories.list',
    'transactions.outline',
    'transactions.page',
    'transactions.detail',
    'connections.list',
    'products.list',
    'accounts.owners',
    'accounts.numbers',
    'accounts.balances',
    'investments.holdings',
    'investments.trades',
    'liabilities.list',
    'recurring.list',
    'recurring.transactions',
    'receipts.list',
    'relinks.list',
    'relinks.preview',
    'receipts.lines',
    'assets.reports',
    'assets.banks',
    'assets.content',
    'income.state',
  ],
  'connections.changed': [
    'relinks.list',
    'connections.list',
    'connections.itemMeter',
    'accounts.list',
    'products.list',
    'assets.banks',
  ],
  'hostedLinks.changed': ['hostedLinks.list'],
  'app.changed': ['app.state', 'connections.itemMeter', 'keys.state'],
};

/** A burst of events, as during a sync, reads everything again at most this often. */
const burstMilliseconds = 120;

/** Marks answers stale as events come, until the returned function is called. */
export function listenForChanges(client: QueryClient, api: CofferApi, waitMilliseconds = burstMilliseconds): () => void {
  const stale = new Set<OperationName>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    timer = undefined;
    const names = [...stale];
    stale.clear();
    for (const name of names) void client.invalidateQueries({ queryKey: [name] });
  };

  const stops = (Object.keys(staleAfter) as ChangeEvent[]).map((event) =>
    api.on(event, () => {
      for (const name of staleAfter[event]) stale.add(name);
      timer ??= setTimeout(flush, waitMilliseconds);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
