// @vitest-environment jsdom
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, configure, render, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { readTransactionsSearch } from '../../../../src-renderer/views/transactions/filter-search.ts';
import { useFilter, type FilterControl } from '../../../../src-renderer/views/transactions/use-filter.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, scrollTo: () => undefined });
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

/** The filter as the view has it, and where the window is. */
async function filterAt(address: string) {
  let control: FilterControl | null = null;
  function Shown(): null {
    control = useFilter();
    return null;
  }
  const root = createRootRoute();
  const path = { getParentRoute: () => root, path: '/transactions', validateSearch: readTransactionsSearch, component: Shown };
  const router = createRouter({
    routeTree: root.addChildren([createRoute(path)]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(<RouterProvider router={router as never} />);
  const now = (): FilterControl => {
    if (control === null) throw new Error('The view is not there yet.');
    return control;
  };
  await waitFor(now);
  return { now, router, address: () => decodeURIComponent(router.state.location.href) };
}

it('is what was changed at once; the address comes after, with all that was changed meanwhile', async () => {
  const { now, address } = await filterAt('/transactions?direction=out');

  act(() => now().change({ search: 'c' }));
  const first = now().filter;
  act(() => now().change({ search: 'coffee' }));

  expect([first, now().filter]).toEqual([
    { search: 'c', direction: 'out' },
    { search: 'coffee', direction: 'out' },
  ]);
  await waitFor(() => expect(address()).toBe('/transactions?search=coffee&direction=out'));
  expect(now().filter).toEqual({ search: 'coffee', direction: 'out' });
});

it('is the one of an address that the user goes to, whatever was typed just before', async () => {
  const { now, router, address } = await filterAt('/transactions');

  act(() => now().change({ search: 'coffee' }));
  await act(() => router.navigate({ to: '/transactions', search: { direction: 'in' } } as never));

  await waitFor(() => expect(now().filter).toEqual({ direction: 'in' }));
  expect(address()).toBe('/transactions?direction=in');
});

it('goes with a row into the address when that row is looked at before the address has it', async () => {
  const { now, address } = await filterAt('/transactions');

  act(() => now().change({ search: 'coffee' }));
  act(() => now().inspect(7 as never));

  await waitFor(() => expect(address()).toBe('/transactions?search=coffee&entry=7'));
  expect([now().filter, now().entry]).toEqual([{ search: 'coffee' }, 7]);
});
