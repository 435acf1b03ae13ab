import { describe, expect, it } from 'vitest';

import { complete, connectorWorld, item1, linkedWorld, nothing, offline } from '../../support/connector-world.ts';
import { crashAt } from '../../support/crashing.ts';
import { plaidSays } from '../../support/in-memory-bank.ts';

describe('removing a connection (C7)', () => {
  it('ends at Plaid, in the vault and in the ledger', async () => {
    const { start, state } = await linkedWorld();

    await start().remove(item1);

    expect(await state()).toEqual(nothing);
  });

  it('loses nothing offline, and is finished by itself later', async () => {
    const { bank, ledger, start, state } = await linkedWorld();
    bank.outage = offline;

    await expect(start().remove(item1)).rejects.toThrow('First Platypus Bank is not removed yet: Plaid cannot be reached.');
    const meanwhile = await state();
    const stored = await ledger.queries.item(item1);
    bank.outage = null;
    const sentences = await start().recover();

    expect([meanwhile, stored?.removing, sentences, await state()]).toEqual([
      complete,
      true,
      ['The removal of First Platypus Bank is finished.'],
      nothing,
    ]);
  });

  it('is done when Plaid no longer knows the Item', async () => {
    const { bank, start, state } = await linkedWorld();
    bank.items.clear();

    await start().remove(item1);

    expect(await state()).toEqual(nothing);
  });

  it('keeps the token when the keys cannot reach the Item, until the user insists', async () => {
    const { bank, start, state } = await linkedWorld();
    Object.assign(bank.gateway, { removeItem: () => Promise.reject(plaidSays('INVALID_ACCESS_TOKEN', 'keys-rejected')) });

    await expect(start().remove(item1)).rejects.toThrow('enter the keys it was linked with, or remove it again');
    await start().recover();
    const meanwhile = await state();
    await start().remove(item1);

    expect([meanwhile, (await state()).items, (await state()).secrets]).toEqual([complete, [], []]);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((call) => [{ call, when: 'before' } as const, { call, when: 'after' } as const]))(
    'that crashes $when call $call is finished by recovery, or had not begun',
    async (point) => {
      const { start, state } = await linkedWorld();
      await start(crashAt(point))
        .remove(item1)
        .catch(() => undefined);

      await start().recover();

      const after = await state();
      expect(after).toEqual(after.items.length === 0 ? nothing : complete);
    },
  );

  it('answers not-found for a connection that is not here', async () => {
    await expect(connectorWorld().start().remove(item1)).rejects.toThrow('no such connection');
  });
});

it('no token reaches the log or a failure', async () => {
  const { bank, logText, start } = await linkedWorld();
  Object.assign(bank.gateway, { removeItem: () => Promise.reject(plaidSays('INTERNAL_SERVER_ERROR', 'bank-unavailable')) });

  const failure: unknown = await start()
    .remove(item1)
    .catch((error: unknown) => error);
  await start().recover();

  expect(JSON.stringify([failure, logText()])).not.toMatch(/(access|public)-sandbox-item/u);
});
