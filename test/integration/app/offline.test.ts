import { expect, onTestFinished, test, vi } from 'vitest';

import { demoKeys, startDemoBank, type DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { connectAndSync, newDataFolder, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const minute = 60_000;

/** A bank that can go away and come back at the same address with all it knew. */
async function bankThatComesAndGoes(): Promise<{
  readonly url: string;
  readonly leave: () => Promise<void>;
  readonly comeBack: () => Promise<DemoBank>;
}> {
  const stateFile = `${newDataFolder()}/bank.json`;
  let bank = await startDemoBank({ timeline: 'instant', stateFile });
  onTestFinished(() => bank.close());
  const { url } = bank;
  return {
    url,
    leave: () => bank.close(),
    comeBack: async () => (bank = await startDemoBank({ timeline: 'instant', stateFile, port: Number(new URL(url).port) })),
  };
}

const healthOf = async ({ ask }: WholeApp) =>
  (await ask('connections.list', {})).map(({ health, healthMessage, lastSyncedAt }) => ({ health, healthMessage, lastSyncedAt }));

test('offline, every view answers, syncing says when it last worked, and it heals by itself when the bank is back', async () => {
  const { url, leave, comeBack } = await bankThatComesAndGoes();
  const clock = createFakeClock();
  const whole = await openOnBank({ url }, { clock });
  const { ask } = whole;
  await connectAndSync(whole);
  const [wasWell] = await healthOf(whole);
  whole.app.start();
  await leave();

  await clock.advance(61 * minute);
  await vi.waitFor(async () => expect((await healthOf(whole)).map(({ health }) => health)).toEqual(['offline']), 30_000);
  const [offline] = await healthOf(whole);
  const views = await Promise.all([
    ask('app.state', {}),
    ask('accounts.list', {}),
    ask('categories.list', {}),
    ask('overview.netWorth', {}),
    ask('overview.month', { month: '2026-11' }),
    ask('transactions.outline', { filter: { search: 'coffee' } }),
    ask('transactions.page', { filter: {}, offset: 0, limit: 100 }),
  ]);
  await comeBack();
  await clock.advance(2 * minute);
  await vi.waitFor(async () => expect((await healthOf(whole)).map(({ health }) => health)).toEqual(['healthy']), 30_000);

  const [healed] = await healthOf(whole);
  expect(views).toHaveLength(7);
  expect(offline).toEqual({
    health: 'offline',
    healthMessage: 'Nothing answers at Plaid’s address: check the network connection.',
    lastSyncedAt: wasWell?.lastSyncedAt,
  });
  expect(healed?.lastSyncedAt).toBeGreaterThan(wasWell?.lastSyncedAt ?? Infinity);
});

test('a window that starts offline shows everything, and begins to sync once it comes to the front and the bank is there', async () => {
  const { url, leave, comeBack } = await bankThatComesAndGoes();
  const folder = newDataFolder();
  const before = await openOnBank({ url }, { folder });
  await connectAndSync(before);
  const { count } = await before.ask('transactions.outline', { filter: {} });
  await before.app.close();
  await leave();

  const clock = createFakeClock();
  const whole = await openOnBank({ url }, { folder, clock });
  whole.app.start();
  await vi.waitFor(async () => expect((await healthOf(whole)).map(({ health }) => health)).toEqual(['offline']), 30_000);
  const shownOffline = (await whole.ask('transactions.outline', { filter: {} })).count;
  await comeBack();
  await clock.advance(6 * minute);
  whole.app.windowFocused();

  await vi.waitFor(async () => expect((await healthOf(whole)).map(({ health }) => health)).toEqual(['healthy']), 30_000);
  expect(shownOffline).toBe(count);
});

test('a sync that was asked for ends at once when there is no network, and leaves all as it was', async () => {
  const { url, leave } = await bankThatComesAndGoes();
  const whole = await openOnBank({ url });
  await connectAndSync(whole);
  const before = await whole.ask('transactions.page', { filter: {}, offset: 0, limit: 1000 });
  await leave();

  const [connection] = await whole.ask('connections.sync', {});
  const check = await whole.ask('keys.check', { environment: 'sandbox' });

  expect([connection?.failure?.kind, check.check]).toEqual(['offline', 'unreachable']);
  expect(await whole.ask('transactions.page', { filter: {}, offset: 0, limit: 1000 })).toEqual(before);
  expect(await whole.ask('keys.state', { environment: 'sandbox' })).toMatchObject({
    saved: true,
    maskedClientId: `••••${demoKeys.clientId.slice(-4)}`,
  });
});
