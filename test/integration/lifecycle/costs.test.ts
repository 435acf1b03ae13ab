/** What Plaid charges for by the call or by the month is never begun without the user. */
import { expect, onTestFinished, test, vi } from 'vitest';

import { startDemoBank, type DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { createFakeClock, settle } from '../../support/fake-clock.ts';
import { connectAndSync, newDataFolder, openOnBank } from '../../support/whole-app.ts';

const minute = 60_000;

/** Charged for by the call, by the report, or each month from the first call on (plaid.com/docs/account/billing). */
const costly = [
  '/accounts/balance/get',
  '/transactions/refresh',
  '/transactions/recurring/get',
  '/investments/refresh',
  '/investments/holdings/get',
  '/investments/transactions/get',
  '/liabilities/get',
  '/auth/get',
  '/identity/get',
  '/asset_report/create',
  '/asset_report/refresh',
  '/user/create',
  '/credit/bank_income/get',
];

/** How often each path is called from now on. */
function countCalls(bank: DemoBank, paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const count = (): void => void counts.set(path, (counts.get(path) ?? 0) + 1);
    onTestFinished(bank.misbehave({ path, times: 10_000, does: { kind: 'meanwhile', run: count } }));
  }
  return counts;
}

async function freshBank(): Promise<DemoBank> {
  const bank = await startDemoBank({ timeline: 'instant', rateLimits: false });
  onTestFinished(bank.close);
  return bank;
}

test('a day of syncing in the background, with the window coming to the front now and then, makes no costly call', async () => {
  const bank = await freshBank();
  const folder = newDataFolder();
  const before = await openOnBank(bank, { folder });
  await connectAndSync(before);
  await before.app.close();
  const clock = createFakeClock();
  const { app, ask } = await openOnBank(bank, { folder, clock });
  const counts = countCalls(bank, [...costly, '/transactions/sync', '/item/get', '/accounts/get']);
  const isSyncing = async (): Promise<boolean> => (await ask('connections.list', {})).some(({ health }) => health === 'syncing');

  app.start();
  for (let hour = 1; hour <= 24; hour += 1) {
    await clock.advance(61 * minute);
    await vi.waitFor(async () => expect(await isSyncing()).toBe(false), 30_000);
    app.windowFocused();
    await settle();
    await vi.waitFor(async () => expect(await isSyncing()).toBe(false), 30_000);
  }

  expect(costly.filter((path) => counts.has(path))).toEqual([]);
  expect(counts.get('/transactions/sync')).toBeGreaterThanOrEqual(23);
});

test('a bank that was linked without transactions is synced without asking for them, which would begin their price', async () => {
  const bank = await freshBank();
  const { app, ask } = await openOnBank(bank, { vault: 'memory' });
  await ask('app.updateSettings', { products: ['liabilities'] });
  const counts = countCalls(bank, ['/transactions/sync', '/liabilities/get']);
  const outcome = await ask('connections.connect', {});
  await (await (await app.session()).sync()).syncAll({ untilComplete: true });

  const [connection] = await ask('connections.list', {});

  expect([outcome.kind, connection?.health, connection?.products.billed]).toEqual(['connected', 'healthy', ['liabilities']]);
  expect([counts.get('/transactions/sync'), counts.get('/liabilities/get')]).toEqual([undefined, 1]);
});

test('a product that the user stopped is deleted, and read again only when they say so', async () => {
  const bank = await freshBank();
  const { ask, app } = await openOnBank(bank, { vault: 'memory' });
  await ask('app.updateSettings', { products: ['transactions', 'liabilities'] });
  const itemId = await connectAndSync({ ask, app } as Parameters<typeof connectAndSync>[0]);
  const statusOf = async () => (await ask('products.list', {})).find(({ product }) => product === 'liabilities')?.status;
  const statuses = [await statusOf()];

  await ask('products.stop', { itemId, product: 'liabilities' });
  const counts = countCalls(bank, ['/liabilities/get']);
  await ask('connections.sync', {});
  statuses.push(await statusOf());
  const whileStopped = [(await ask('liabilities.list', {})).cards.length, counts.get('/liabilities/get')];
  await ask('products.read', { itemId, product: 'liabilities' });
  statuses.push(await statusOf());

  expect(statuses).toEqual(['on', 'stopped', 'on']);
  expect(whileStopped).toEqual([0, undefined]);
});
