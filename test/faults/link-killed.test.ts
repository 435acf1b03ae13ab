import { expect, it } from 'vitest';

import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { expectTrueAfterStart } from '../support/faults/true-after-start.ts';
import { anEmptyWorld } from '../support/faults/world-to-lose.ts';

/** The bank's calls on the way from Link's success to the Item's first transactions, in order; every second kill follows one of them. */
const points = ['/item/public_token/exchange', '/item/get', '/accounts/get', '/institutions/get_by_id', '/transactions/sync'];

const fault = aFault('killed between Link’s success and the first sync');

it(`loses no connection and leaves no half one: ${fault.title} (D1)`, async () => {
  const world = await anEmptyWorld();
  const { bank, folder } = world;
  const ends = new Set<string>();

  await fault.tried(async (random, time) => {
    const point = time % 2 === 0 ? points[(time / 2) % points.length] : undefined;
    const { said } = await killSomewhere({ name: 'link', folder, bank }, random, point);
    ends.add(said.at(-1)?.split(' ')[0] ?? '');

    const whole = await expectTrueAfterStart(
      world,
      `killed after “${said.at(-1) ?? ''}”${point === undefined ? '' : `, at ${point}`}`,
    );
    const items = await (await (await whole.app.session()).ledger()).queries.items();
    await whole.app.close();
    const told = said.filter((line) => line.startsWith('connected')).map((line) => line.split(' ')[1]);
    expect(
      items.map(({ itemId }) => itemId),
      'Items that the user was told of',
    ).toEqual(expect.arrayContaining(told));
  });

  // Something was cut off, or nothing was tried.
  expect([...ends]).not.toEqual(['closed']);
});
