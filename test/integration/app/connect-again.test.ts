import { expect, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank, userGood } from '../../support/whole-app.ts';

test('accounts that are connected already are connected again when the user wants them, without signing in twice', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  const first = await connectAndSync(whole);
  const warned = await whole.ask('connections.connect', {});
  whole.person.signsInAs = null; // Link would be closed if it were opened once more.

  const outcome = await whole.ask('connections.connect', { allowDuplicate: true });

  const connections = await whole.ask('connections.list', {});
  expect([warned.kind, outcome.kind, connections.length, connections[0]?.itemId === first]).toEqual([
    'duplicate',
    'connected',
    2,
    true,
  ]);
});

test('what the user did not want is forgotten: the next bank begins in Link', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  await connectAndSync(whole);
  await whole.ask('connections.connect', {});
  whole.person.signsInAs = null;
  await whole.ask('connections.connect', {});

  const outcome = await whole.ask('connections.connect', { allowDuplicate: true });

  expect([outcome, (await whole.ask('connections.list', {})).length]).toEqual([{ kind: 'cancelled' }, 1]);
});

test('a bank that asks for a new sign-in is repaired: the same connection, its transactions still one by one', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  const itemId = await connectAndSync(whole);
  const before = await whole.ask('transactions.outline', { filter: {} });
  bank.requireLogin(itemId);
  const [broken] = await whole.ask('connections.sync', {});

  const outcome = await whole.ask('connections.repair', { itemId });

  const [repaired, ...others] = await whole.ask('connections.sync', { itemId });
  expect({
    broken: broken?.health,
    outcome,
    repaired: [repaired?.itemId, repaired?.health],
    others,
    atBank: bank.itemIds(),
    count: (await whole.ask('transactions.outline', { filter: {} })).count,
  }).toEqual({
    broken: 'reconnect',
    outcome: { kind: 'repaired', itemId, institutionName: 'First Platypus Bank', newAccounts: [], goneAccounts: [] },
    repaired: [itemId, 'healthy'],
    others: [],
    atBank: [itemId],
    count: before.count,
  });
});

test('a repair that is broken off leaves the bank as it was', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  const itemId = await connectAndSync(whole);
  bank.requireLogin(itemId);
  await whole.ask('connections.sync', {});
  whole.person.signsInAs = null;

  const outcome = await whole.ask('connections.repair', { itemId });

  const health = (await whole.ask('connections.list', {})).map((connection) => connection.health);
  expect([outcome, health]).toEqual([{ kind: 'cancelled' }, ['reconnect']]);
});

test('only a bank that is connected can be repaired', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  whole.person.signsInAs = userGood;

  await expect(whole.ask('connections.repair', { itemId: 'unknown-item' })).rejects.toMatchObject({
    failure: { kind: 'not-found' },
  });
});
