import type { QueryClient } from '@tanstack/react-query';

import { hasOpenProfile } from './app-state.ts';
import { operationQuery } from './queries.ts';

/**
 * Asks for what every start shows first while the view's code is still on its way, so that the shell is drawn once, with
 * its accounts. Whatever cannot be read is asked for again by the part that needs it, which says why.
 */
export async function readAhead(client: QueryClient): Promise<void> {
  const state = await client.query(operationQuery('app.state', {})).catch(() => null);
  if (state === null || !hasOpenProfile(state)) return;
  await Promise.allSettled([
    client.query(operationQuery('accounts.list', {})),
    client.query(operationQuery('connections.list', {})),
  ]);
}
