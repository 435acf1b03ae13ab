import { expect, onTestFinished, test, vi } from 'vitest';

import { demoKeys } from '../../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { createFakeClock, settle } from '../../support/fake-clock.ts';
import { connectAndSync, newDataFolder, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A window with one bank in sync, on a clock of the test's; `syncs` counts the bank's syncs from now on. */
async function windowInSync() {
  const { bank } = await aDemoBank({ rateLimits: false });
  const folder = newDataFolder();
  const before = await openOnBank(bank, { folder });
  await connectAndSync(before);
  await before.app.close();
  const clock = createFakeClock();
  const whole = await openOnBank(bank, { folder, clock });
  let asked = 0;
  onTestFinished(
    bank.misbehave({ path: '/transactions/sync', times: 1000, does: { kind: 'meanwhile', run: () => void (asked += 1) } }),
  );
  /** Lets time pass, and waits until no sync runs. */
  const pass = async (milliseconds: number): Promise<void> => {
    await clock.advance(milliseconds);
    const isSyncing = async (): Promise<boolean> =>
      (await whole.ask('connections.list', {})).some(({ health }) => health === 'syncing');
    await vi.waitFor(async () => expect(await isSyncing()).toBe(false), 30_000);
    await settle();
  };
  const started = async (): Promise<void> => {
    whole.app.start();
    await vi.waitFor(() => expect(asked).toBe(1), 30_000);
    await pass(0);
  };
  return { ...whole, bank, clock, pass, started, syncs: () => asked };
}

test('a window syncs on launch, hourly, and when it comes to the front after more than five minutes', async () => {
  const { app, pass, started, syncs } = await windowInSync();
  await started();
  const counts = [syncs()];

  await pass(4 * minute);
  app.windowFocused();
  await pass(0);
  counts.push(syncs());
  await pass(2 * minute);
  app.windowFocused();
  await pass(0);
  counts.push(syncs());
  await pass(61 * minute);
  counts.push(syncs());

  expect(counts).toEqual([1, 1, 2, 3]);
});

test('a sleeping machine asks nothing, and syncs a moment after it wakes', async () => {
  const { app, pass, started, syncs } = await windowInSync();
  await started();

  app.suspend();
  await pass(8 * hour);
  const asleep = syncs();
  app.resume();
  await pass(4000);
  const justAwake = syncs();
  await pass(2000);

  expect([asleep, justAwake, syncs()]).toEqual([1, 1, 2]);
});

test('a clock that its owner sets years ahead or back changes nothing about when to sync (F2)', async () => {
  const { clock, pass, started, syncs } = await windowInSync();
  await started();

  clock.setWallClock(Date.UTC(2036, 0, 1));
  await pass(30 * minute);
  clock.setWallClock(Date.UTC(2001, 0, 1));
  await pass(31 * minute);

  expect(syncs()).toBe(2);
});

test('a bank that could not be removed while Plaid was away is removed when the window comes to the front later', async () => {
  const { app, ask, bank, pass, started } = await windowInSync();
  await started();
  const [connection] = await ask('connections.list', {});
  const stop = bank.misbehave({
    path: '/item/remove',
    times: 100,
    does: { kind: 'error', status: 400, type: 'INSTITUTION_ERROR', code: 'INSTITUTION_DOWN' },
  });
  await expect(ask('connections.remove', { itemId: connection?.itemId ?? '' })).rejects.toThrow('is not removed yet');
  stop();

  await pass(6 * minute);
  app.windowFocused();

  await vi.waitFor(async () => expect(await ask('connections.list', {})).toEqual([]), 30_000);
  expect(bank.itemIds()).toEqual([]);
});

test('a window that nobody looks at removes it within the hour too', async () => {
  const { ask, bank, pass, started } = await windowInSync();
  await started();
  const [connection] = await ask('connections.list', {});
  bank.misbehave({
    path: '/item/remove',
    does: { kind: 'error', status: 400, type: 'INSTITUTION_ERROR', code: 'INSTITUTION_DOWN' },
  });
  await expect(ask('connections.remove', { itemId: connection?.itemId ?? '' })).rejects.toThrow('is not removed yet');

  await pass(61 * minute);

  await vi.waitFor(() => expect(bank.itemIds()).toEqual([]), 30_000);
});

test('new keys are tried on every bank at once, not an hour later', async () => {
  const { ask, pass, started } = await windowInSync();
  await started();
  await ask('keys.save', { environment: 'sandbox', clientId: 'f'.repeat(24), secret: 'e'.repeat(30) });
  await vi.waitFor(async () => expect(await healthOf(ask)).toEqual(['keys']), 30_000);

  await ask('keys.save', { environment: 'sandbox', ...demoKeys });
  await pass(0);

  await vi.waitFor(async () => expect(await healthOf(ask)).toEqual(['healthy']), 30_000);
});

async function healthOf(ask: WholeApp['ask']): Promise<readonly string[]> {
  return (await ask('connections.list', {})).map(({ health }) => health);
}
