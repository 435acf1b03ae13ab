// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import { createQueryClient } from '../../../../src-renderer/bridge/query-client.ts';
import { operationQuery } from '../../../../src-renderer/bridge/queries.ts';
import { readAhead } from '../../../../src-renderer/bridge/read-ahead.ts';
import { createCofferDouble, type Scenario } from '../../../support/coffer-double.ts';

/** A client whose page has main answer as the scenario says. */
function clientOf(scenario: Scenario) {
  Object.defineProperty(window, 'coffer', { value: createCofferDouble(scenario), configurable: true });
  return createQueryClient();
}

/** The operations whose answers are there. */
async function readAheadIn(scenario: Scenario): Promise<readonly string[]> {
  const client = clientOf(scenario);
  await readAhead(client);
  const queries = client.getQueryCache().getAll();
  const operations = queries.flatMap(({ queryKey: [name], state }) => (state.status === 'success' ? [String(name)] : []));
  client.clear();
  return operations.toSorted();
}

it.each<[what: string, scenario: Scenario, read: readonly string[]]>([
  ['an open profile is read ahead', { profile: 'production' }, ['accounts.list', 'app.state', 'connections.list']],
  ['the demo needs no vault', { profile: 'demo', vault: 'locked' }, ['accounts.list', 'app.state', 'connections.list']],
  ['nothing is asked of a closed vault', { profile: 'production', vault: 'locked' }, ['app.state']],
  ['nothing is asked before a profile is chosen', { profile: null }, ['app.state']],
])('%s', async (_what, scenario, read) => {
  expect(await readAheadIn(scenario)).toEqual(read);
});

it('whoever needs what could not be read ahead hears why', async () => {
  const { failure } = failed('ledger-damaged', 'The file is damaged.');
  const client = clientOf({ failing: { 'accounts.list': failure } });

  await readAhead(client);
  const { promise: heard, resolve } = Promise.withResolvers<unknown>();
  const stop = new QueryObserver(client, operationQuery('accounts.list', {})).subscribe(({ error, fetchStatus }) => {
    if (error !== null && fetchStatus === 'idle') resolve(error.failure);
  });

  expect(await heard).toEqual(failure);
  stop();
  client.clear();
});
