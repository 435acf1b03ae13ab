// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';

import type { CofferApi } from '#contract/api.ts';
import { readOutcome, writeOutcome } from '#contract/outcome-text.ts';
import type { TransactionFilterInput, TransactionOutline } from '#contract/shapes/transactions.ts';
import { createQueryClient } from '../../../../src-renderer/bridge/query-client.ts';
import { outlineOfRows } from '../../../../src-renderer/views/transactions/outline-of-rows.ts';
import { useShownList } from '../../../../src-renderer/views/transactions/use-shown-list.ts';
import { createCofferDouble } from '../../../support/coffer-double.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const double = createCofferDouble();
type Outline = CofferApi['call']['transactions.outline'];
const [everything, coffee]: readonly TransactionFilterInput[] = [{}, { search: 'e' }] as const;

/** The list as the view shows it, with main counting as `count` does. */
function shownList(first: TransactionFilterInput, count: Outline) {
  const coffer = { ...double, call: { ...double.call, 'transactions.outline': count } };
  Object.defineProperty(window, 'coffer', { value: coffer, configurable: true });
  const client = createQueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(({ filter }) => useShownList(filter), { initialProps: { filter: first }, wrapper });
}

async function outlineOf(filter: TransactionFilterInput): Promise<TransactionOutline> {
  const outcome = readOutcome(await double.call['transactions.outline']({ filter }));
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

it('shows the first rows of a search while main still counts, then all of it', async () => {
  const counted = Promise.withResolvers<undefined>();
  const { result, rerender } = shownList(everything, async (input) => {
    if (input.filter.search !== undefined) await counted.promise;
    return double.call['transactions.outline'](input);
  });
  await waitFor(() => expect(result.current.shown?.isCounted).toBe(true));

  rerender({ filter: coffee });
  await waitFor(() => expect(result.current.shown?.filter).toBe(coffee));
  const first = result.current.shown;
  counted.resolve(undefined);
  await waitFor(() => expect(result.current.shown?.isCounted).toBe(true));

  const { totalCount, earliestDate } = await outlineOf({});
  const page = readOutcome(await double.call['transactions.page']({ filter: coffee, offset: 0, limit: 100 }));
  expect(page.ok && page.value.length).toBe(100);
  expect(first).toEqual({
    filter: coffee,
    outline: outlineOfRows(page.ok ? page.value : [], false, { totalCount, earliestDate }),
    isCounted: false,
  });
  expect(result.current.shown?.outline).toEqual(await outlineOf(coffee));
});

it('asks again when main gave up counting for a newer question, and this one is still wanted', async () => {
  let asked = 0;
  const { result } = shownList(coffee, (input) => {
    asked += 1;
    if (asked > 1) return double.call['transactions.outline'](input);
    const failure = { kind: 'cancelled', message: 'Something else was asked for meanwhile.', action: 'none' } as const;
    return Promise.resolve(writeOutcome({ ok: false, failure }));
  });

  await waitFor(() => expect(result.current.shown?.isCounted).toBe(true));

  expect([asked, result.current.failure]).toEqual([2, null]);
});
