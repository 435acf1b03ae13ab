import { describe, expect, it } from 'vitest';

import { inMemoryItem } from '../../support/bank-rows.ts';
import { complete, connectorWorld, nothing, platypus } from '../../support/connector-world.ts';
import { crashAt } from '../../support/crashing.ts';
import { settle } from '../../support/fake-clock.ts';

describe('a crash while connecting', () => {
  const callsOfAConnect = 20;
  const points = Array.from({ length: callsOfAConnect }, (_, index) => index + 1).flatMap((call) =>
    (['before', 'after'] as const).map((when) => ({ call, when })),
  );

  it('is tried at every call that connecting makes', async () => {
    const { bank, start } = connectorWorld();
    const whole = crashAt({ call: Number.POSITIVE_INFINITY, when: 'before' });

    await start(whole).connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    expect(whole.calls()).toBeLessThanOrEqual(callsOfAConnect);
  });

  it.each(points)('$when call $call ends, after recovery, with the whole Item or with nothing', async (point) => {
    const { bank, start, state } = connectorWorld();
    bank.exchangesAgain = true;
    await start(crashAt(point))
      .connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)
      .catch(() => undefined);

    await start().recover();

    const after = await state();
    expect(after).toEqual(after.items.length === 0 ? nothing : complete);
  });

  it.each(points)('$when call $call leaves no orphan here when Plaid takes a public token only once', async (point) => {
    const { bank, start, state } = connectorWorld();
    await start(crashAt(point))
      .connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)
      .catch(() => undefined);

    await start().recover();

    const { items, pending, secrets } = await state();
    expect({ items, pending, secrets }).toEqual(
      items.length === 0 ? { items: [], pending: 0, secrets: [] } : { items: ['item1'], pending: 0, secrets: complete.secrets },
    );
  });

  it.each(points)('$when call $call followed by a crash of the recovery at each of its calls still ends well', async (point) => {
    for (let call = 1; call <= 12; call += 1) {
      const { bank, start, state } = connectorWorld();
      bank.exchangesAgain = true;
      await start(crashAt(point))
        .connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)
        .catch(() => undefined);
      await start(crashAt({ call, when: 'after' })).recover();

      await start().recover();

      const after = await state();
      expect(after).toEqual(after.items.length === 0 ? nothing : complete);
    }
  });

  it('once the token is kept is told as finished, not as to be done again, though the public token is spent', async () => {
    const { bank, vault, start } = connectorWorld();
    const write = vault.write;
    const killed = new Promise<never>(() => undefined);
    Object.assign(vault, {
      write: async (name: string, value: string) => {
        await write(name, value);
        if (name.startsWith('item/')) await killed;
      },
    });
    void start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);
    await settle();

    const sentences = await start().recover();

    expect(sentences).toEqual(['Linking First Platypus Bank is finished.']);
  });
});
