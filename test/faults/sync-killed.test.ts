import { expect, it } from 'vitest';

import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { editSomeRows, expectTrueAfterStart } from '../support/faults/true-after-start.ts';
import { aWorldToLose, churn } from '../support/faults/world-to-lose.ts';
import { openOnBank } from '../support/whole-app.ts';

const fault = aFault('killed while syncing');

it(`has what the bank showed at its cursor, with every edit: ${fault.title} (D1)`, async () => {
  const world = await aWorldToLose();
  const { bank, folder, itemId } = world;
  const ends = new Set<string>();

  await fault.tried(async (random, time) => {
    churn(world, itemId, random);
    const opened = await openOnBank(bank, { folder });
    await editSomeRows(world, opened, (count) => random.between(0, count - 1), String(time));
    const noted = await noteToWrite(opened);
    await opened.app.close();

    const { said } = await killSomewhere({ name: 'sync', folder, bank, more: String(noted.entryId) }, random);
    ends.add(said.at(-1) ?? '');
    const before = world.edits.get(noted.bankId);
    const note = `while syncing ${noted.entryId}`;
    const notes = said.includes('noted') ? [note] : [note, ...(before?.notes ?? [null])];
    world.edits.set(noted.bankId, { notes, category: before?.category ?? null });

    const whole = await expectTrueAfterStart(world, `killed after “${said.at(-1) ?? ''}”`);
    // From here on it is known which of them it was.
    const detail = await (await (await whole.app.session()).ledger()).queries.transactionDetail(noted.entryId);
    world.edits.set(noted.bankId, {
      notes: [detail?.note === '' ? null : (detail?.note ?? note)],
      category: before?.category ?? null,
    });
    await whole.app.close();
  });

  // Something was cut off, or nothing was tried.
  expect([...ends]).not.toEqual(['closed']);
});

/** The transaction that the process writes a note on while it syncs. */
async function noteToWrite({ app }: Awaited<ReturnType<typeof openOnBank>>) {
  const { queries } = await (await app.session()).ledger();
  const [row] = await queries.transactionsPage({}, 0, 1);
  const detail = row === undefined ? null : await queries.transactionDetail(row.entryId);
  if (detail === null) throw new Error('There is nothing to write a note on.');
  return { entryId: detail.entryId, bankId: detail.bankTransactionId };
}
