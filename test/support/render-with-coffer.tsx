/** One component on a page of its own, with the double in main's place. For jsdom. */
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { configure, render, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';

import type { CofferApi } from '#contract/api.ts';
import { readOutcome } from '#contract/outcome-text.ts';
import { createQueryClient } from '../../src-renderer/bridge/query-client.ts';
import { listenForChanges } from '../../src-renderer/bridge/invalidation.ts';
import { createCofferDouble, type Scenario } from './coffer-double.ts';

// React asks for this where nobody else says that tests run, and jsdom can't scroll.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, scrollTo: () => undefined });
// A second, as it is by default, is short on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

/** @returns the double, and where the component has led to */
export async function renderWithCoffer(
  element: ReactElement,
  scenario: Scenario = {},
): Promise<{ readonly coffer: CofferApi; readonly path: () => string }> {
  const coffer = createCofferDouble(scenario);
  Object.defineProperty(window, 'coffer', { value: coffer, configurable: true });
  const client = createQueryClient();
  listenForChanges(client, coffer, 0);

  const root = createRootRoute();
  const anywhere = createRoute({ getParentRoute: () => root, path: '$', component: () => element });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: ['/here'] }),
  });
  await client.query({ queryKey: ['app.state', {}], queryFn: async () => stateOf(coffer) });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await waitFor(() => {
    if (document.body.textContent === '') throw new Error('nothing is shown yet');
  });
  return { coffer, path: () => router.state.location.pathname };
}

async function stateOf(coffer: CofferApi): Promise<unknown> {
  const outcome = readOutcome(await coffer.call['app.state']({}));
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
