import { expect, test } from 'vitest';

import type { ItemId } from '#contract/ids.ts';
import { accessTokenName } from '../../../src-main/sync/secret-names.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank } from '../../support/whole-app.ts';

const rotation = '/item/access_token/invalidate';

async function connectedWorld() {
  const { bank, plaid } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { vault: 'memory' });
  const itemId = await connectAndSync(whole);
  const session = await whole.app.session();
  const tokenNow = async (): Promise<string> => (await session.vault.read(accessTokenName(itemId as ItemId))) ?? '';
  const first = await tokenNow();
  /** What of the Item is here, and how it is after a sync. */
  const state = async () => {
    const [connection] = await whole.ask('connections.sync', {});
    const secrets = (await session.vault.names()).filter((name) => name.startsWith('item/'));
    const { count } = await whole.ask('transactions.outline', { filter: {} });
    return { health: connection?.health, itemId: connection?.itemId, secrets, count };
  };
  return { ...whole, bank, plaid, session, itemId, first, tokenNow, state };
}

test('renewing a key gives the Item a new one, and the one before opens nothing any more', async () => {
  const { ask, plaid, itemId, first, tokenNow, state } = await connectedWorld();
  const before = await state();

  await ask('connections.rotateToken', { itemId });

  expect(await tokenNow()).not.toBe(first);
  await expect(plaid.itemGet({ access_token: first })).rejects.toMatchObject({
    response: { data: { error_code: 'INVALID_ACCESS_TOKEN' } },
  });
  expect(await state()).toEqual(before);
});

test('a lost answer of Plaid’s loses nothing: the Item gets a key that works all the same', async () => {
  const { ask, bank, itemId, first, tokenNow, state } = await connectedWorld();
  const before = await state();
  bank.misbehave({ path: rotation, does: { kind: 'lose-answer' } });

  await ask('connections.rotateToken', { itemId });

  expect(await tokenNow()).not.toBe(first);
  expect(await state()).toEqual(before);
});

test('a call that never arrived changes nothing, and says so', async () => {
  const { ask, bank, itemId, first, tokenNow, state } = await connectedWorld();
  const before = await state();
  bank.misbehave({ path: rotation, does: { kind: 'reset' } });

  await expect(ask('connections.rotateToken', { itemId })).rejects.toThrow('was not renewed, and the one before still serves');

  expect([await tokenNow(), await state()]).toEqual([first, before]);
});

test('without a spare Coffer does not begin', async () => {
  const { ask, bank, itemId, first, tokenNow, state } = await connectedWorld();
  const before = await state();
  bank.misbehave({
    path: '/item/public_token/create',
    does: { kind: 'error', status: 404, type: 'INVALID_REQUEST', code: 'NOT_FOUND' },
  });

  await expect(ask('connections.rotateToken', { itemId })).rejects.toThrow('was not renewed, and the one before still serves');

  expect([await tokenNow(), await state()]).toEqual([first, before]);
});

test('when neither answer nor spare is to be had the bank is to be linked again, and all that is here stays', async () => {
  const { ask, bank, session, itemId, state } = await connectedWorld();
  const before = await state();
  bank.misbehave({ path: rotation, does: { kind: 'lose-answer' } });
  bank.misbehave({
    path: '/item/public_token/exchange',
    does: { kind: 'error', status: 400, type: 'INVALID_INPUT', code: 'INVALID_PUBLIC_TOKEN' },
  });

  await expect(ask('connections.rotateToken', { itemId })).rejects.toMatchObject({ failure: { action: 'link-again' } });
  await (await session.connector()).recover();
  const after = await state();

  const [connection] = await ask('connections.list', {});
  expect(after.count).toBe(before.count);
  expect([connection?.action, connection?.healthMessage]).toEqual(['link-again', expect.stringContaining('link the bank again')]);
});

test('while a sync runs a key is not renewed under it', async () => {
  const { ask, bank, itemId } = await connectedWorld();
  bank.misbehave({ path: '/item/get', does: { kind: 'delay', milliseconds: 1500 } });
  const syncing = ask('connections.sync', { itemId });

  await expect(ask('connections.rotateToken', { itemId })).rejects.toMatchObject({ failure: { kind: 'busy' } });

  await syncing;
});
