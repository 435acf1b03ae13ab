import { expect, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { exportedRows } from '../../support/sync-over-http.ts';
import { connectAndSync, openOnBank, type WholeApp } from '../../support/whole-app.ts';

async function connectedWorld() {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });
  const itemId = await connectAndSync(whole);
  return { ...whole, bank, itemId };
}

async function historyOf({ app, ask }: WholeApp) {
  const ledger = await (await app.session()).ledger();
  return {
    shown: (await ask('transactions.outline', { filter: {} })).count,
    exported: (await exportedRows(ledger)).length,
    problems: await ledger.queries.check(),
  };
}

test('a bank that is removed with its history kept is gone at Plaid and readable here, marked as no longer connected', async () => {
  const world = await connectedWorld();
  const { app, ask, bank, itemId } = world;
  const before = await historyOf(world);

  await ask('connections.remove', { itemId, keepHistory: true });

  const [connection] = await ask('connections.list', {});
  const secrets = await (await app.session()).vault.names();
  expect(await historyOf(world)).toEqual(before);
  expect({
    atBank: bank.itemIds(),
    tokens: secrets.filter((name) => name.startsWith('item/')),
    health: connection?.health,
    action: connection?.action,
    hidden: (await ask('accounts.list', {})).every(({ hidden }) => hidden),
    netWorth: (await ask('overview.netWorth', {})).map(({ points }) => points.at(-1)?.amount ?? 0).filter((sum) => sum !== 0),
    owners: await ask('accounts.owners', {}),
  }).toEqual({ atBank: [], tokens: [], health: 'disconnected', action: 'link-again', hidden: true, netWorth: [], owners: [] });
});

test('what was kept is left alone by syncing and recovery, and keeps nobody from connecting the bank again', async () => {
  const world = await connectedWorld();
  const { app, ask, itemId } = world;
  await ask('connections.remove', { itemId, keepHistory: true });
  const session = await app.session();

  const results = await (await session.sync()).syncAll();
  const sentences = await (await session.connector()).recover();
  const outcome = await ask('connections.connect', {});

  expect([results, sentences, outcome.kind]).toEqual([[], [], 'connected']);
});

test('kept history can be erased later', async () => {
  const world = await connectedWorld();
  const { ask, itemId } = world;
  await ask('connections.remove', { itemId, keepHistory: true });

  await ask('connections.remove', { itemId });

  expect([await ask('connections.list', {}), await historyOf(world)]).toEqual([[], { shown: 0, exported: 0, problems: [] }]);
});

test('a removal that waits for Plaid keeps in mind that the history is to stay', async () => {
  const world = await connectedWorld();
  const { app, ask, bank, itemId } = world;
  const before = await historyOf(world);
  const stop = bank.misbehave({ path: '/item/remove', times: 100, does: { kind: 'reset' } });
  await expect(ask('connections.remove', { itemId, keepHistory: true })).rejects.toThrow('is not removed yet');
  const [waiting] = await ask('connections.list', {});
  stop();

  await (await (await app.session()).connector()).recover();

  const [after] = await ask('connections.list', {});
  expect([waiting?.health, after?.health, bank.itemIds()]).toEqual(['removing', 'disconnected', []]);
  expect(await historyOf(world)).toEqual(before);
});

test('the meter counts every Item that was ever linked: Plaid gives no place back for one that is removed', async () => {
  const { app, ask, itemId } = await connectedWorld();
  const counts = [(await ask('connections.itemMeter', {})).used];

  await ask('connections.remove', { itemId });
  counts.push((await ask('connections.itemMeter', {})).used);
  await ask('connections.connect', {});
  counts.push((await ask('connections.itemMeter', {})).used);
  await (await (await app.session()).connector()).recover();
  counts.push((await ask('connections.itemMeter', {})).used);

  expect(counts).toEqual([1, 1, 2, 2]);
});

test('the meter has the plan’s limit in Production, and none where Plaid counts nothing', async () => {
  const { bank } = await aDemoBank();
  const production = await openOnBank(bank, { vault: 'memory', profile: 'production' });
  const sandbox = await openOnBank(bank, { vault: 'memory' });
  const limitOf = async ({ ask }: WholeApp) => (await ask('connections.itemMeter', {})).limit;
  const limits = [await limitOf(production), await limitOf(sandbox)];

  await production.ask('app.updateSettings', { itemLimit: null });

  expect([...limits, await limitOf(production)]).toEqual([10, null, null]);
});
