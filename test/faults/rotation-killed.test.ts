import { expect, it } from 'vitest';

import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { editSomeRows, expectTrueAfterStart } from '../support/faults/true-after-start.ts';
import { aWorldToLose, churn } from '../support/faults/world-to-lose.ts';

/** The bank's calls on the way to a new key, in order; every second kill follows one of them. */
const points = ['/item/public_token/create', '/item/access_token/invalidate'];

const fault = aFault('killed while an access token is renewed');

it(`loses no connection: ${fault.title} (D1)`, async () => {
  const world = await aWorldToLose();
  const { bank, folder, itemId } = world;
  const ends = new Set<string>();

  await fault.tried(async (random, time) => {
    churn(world, itemId, random, 5);
    const point = time % 2 === 0 ? points[(time / 2) % points.length] : undefined;
    const { said } = await killSomewhere({ name: 'rotate', folder, bank }, random, point);
    ends.add(said.at(-1) ?? '');

    const whole = await expectTrueAfterStart(
      world,
      `killed after “${said.at(-1) ?? ''}”${point === undefined ? '' : `, at ${point}`}`,
    );
    await editSomeRows(world, whole, (count) => random.between(0, count - 1), String(time));
    await whole.app.close();
    expect(bank.itemIds(), 'Items at the bank').toEqual([itemId]);
  });

  expect([...ends]).not.toEqual(['closed']);
});
