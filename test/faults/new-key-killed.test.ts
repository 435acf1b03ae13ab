import { expect, it } from 'vitest';

import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { editSomeRows, expectTrueAfterStart } from '../support/faults/true-after-start.ts';
import { aWorldToLose, churn } from '../support/faults/world-to-lose.ts';

const fault = aFault('killed while the ledger is encrypted anew');

it(`opens with the one key or the other, and has everything: ${fault.title} (D1, D10)`, async () => {
  const world = await aWorldToLose();
  const { bank, folder, itemId } = world;
  const ends = new Set<string>();

  await fault.tried(async (random, time) => {
    churn(world, itemId, random, 5);
    const { said } = await killSomewhere({ name: 'renew-key', folder, bank }, random);
    ends.add(said.at(-1) ?? '');

    const whole = await expectTrueAfterStart(world, `killed after “${said.at(-1) ?? ''}”`);
    await editSomeRows(world, whole, (count) => random.between(0, count - 1), String(time));
    await whole.app.close();
  });

  expect([...ends]).not.toEqual(['closed']);
});
