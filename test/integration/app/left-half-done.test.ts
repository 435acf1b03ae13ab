import { expect, test, vi } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { newDataFolder, openOnBank } from '../../support/whole-app.ts';

const whatIsLost = expect.stringContaining(
  'Plaid may have a connection that nobody holds the key to: end it at my.plaid.com, then link the bank again.',
) as string;

test('a bank that was linked at Plaid while its one answer got lost is told of at once, with where to end it', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank);
  bank.misbehaveByName({ name: 'lost-answer', path: '/item/public_token/exchange' });

  await expect(whole.ask('connections.connect', {})).rejects.toMatchObject({
    failure: { action: 'link-again', message: whatIsLost },
  });

  expect(bank.itemIds()).toHaveLength(1);
  expect(await (await (await whole.app.session()).ledger()).queries.pendingExchanges()).toEqual([]);
});

test('a connection that broke before Plaid had heard anything is simply made', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank);
  bank.misbehave({ path: '/item/public_token/exchange', does: { kind: 'reset' } });

  expect(await whole.ask('connections.connect', {})).toMatchObject({ kind: 'connected' });
});

test('a bank that was linked at Plaid without Coffer ever hearing its key is told of at the next start, with where to end it', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const folder = newDataFolder();
  const first = await openOnBank(bank, { folder });
  // Plaid takes a public token once. Its answer never arrives, and then the network is gone: as in a crash at that moment.
  bank.misbehaveByName({ name: 'lost-answer', path: '/item/public_token/exchange' });
  bank.misbehave({ path: '/item/public_token/exchange', onCall: 2, does: { kind: 'reset' } });
  await expect(first.ask('connections.connect', {})).rejects.toMatchObject({ failure: { kind: 'offline' } });
  await first.app.close();

  const next = await openOnBank(bank, { folder });
  next.app.start();
  await vi.waitFor(async () => expect((await next.ask('app.state', {})).recovered).not.toEqual([]), { timeout: 60_000 });
  const { recovered } = await next.ask('app.state', {});

  expect(bank.itemIds()).toHaveLength(1);
  expect(recovered).toEqual([whatIsLost]);
});
