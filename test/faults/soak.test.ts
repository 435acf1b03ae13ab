/**
 * The soak: hundreds of syncs of ten churning Items, in any weather, with Coffer stopped and started in between, clocks
 * that jump and a user who edits. `npm run soak` makes a thousand of them.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { rowsAtBank, rowsInLedger } from '../support/sync-over-http.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { atBank, inLedger, isByHand, makeSoakWorld, nameOf, type SoakWorld } from '../support/soak/soak-world.ts';
import { churn, editSomething, trials } from '../support/soak/trials.ts';
import { accessTokenName } from '../../src-main/sync/secret-names.ts';

const soak = aFault('soak', { few: 40 });
const end = aFault('soak, at its end', { onlyOnce: true });
/** A look at everything takes a thread and a moment: now and then, and after each start. */
const syncsBetweenChecks = 20;
const oneHour = 3_600_000;
const rent = 'rent';

let world: SoakWorld;
beforeAll(async () => {
  world = await makeSoakWorld(10);
}, 120_000);
afterAll(() => world.close());

/** What every row made by hand says, as the ledger shows it and as the user wants it. */
async function editsOf({ coffer, bank, edits }: SoakWorld) {
  const { ledger } = coffer();
  const shown = await ledger.queries.transactionsPage({ search: 'by hand' }, 0, 5_000);
  const wanted = bank.itemIds().flatMap((itemId) => bank.transactions(itemId).filter(isByHand));
  return {
    shown: shown
      .map(({ description, note, categoryId }) => `${description}: ${note} ${categoryId === rent ? rent : ''}`)
      .toSorted(),
    wanted: wanted
      .map(nameOf)
      .map((name) => `${name}: ${edits.get(name)?.note ?? ''} ${edits.get(name)?.categoryId ?? ''}`)
      .toSorted(),
  };
}

it(
  `loses nothing: ${soak.title}`,
  async () => {
    await soak.tried(async (random, time) => {
      await world.clock.sleep(random.between(1, 12) * oneHour);
      const itemId = random.pick(world.items() as [never, ...never[]]);
      const trial = random.pick(trials);
      churn(world, itemId, random);
      if (random.happens(0.4)) await editSomething(world, random);

      await trial.run(world, itemId, random);

      const { ledger } = world.coffer();
      const item = await ledger.queries.item(itemId);
      const isUpToDate = item !== null && item.failure === null;
      if (isUpToDate && trial.name === 'nothing') {
        expect(await inLedger(world.coffer(), itemId)).toEqual(atBank(world.bank.transactions(itemId)));
      }
      if (time % syncsBetweenChecks === 0 || trial.name.includes('started again')) {
        expect(await ledger.queries.check()).toEqual([]);
      }
      return trial.name;
    });

    await end.tried(async () => {
      world.jumpWallClock(0);
      await world.restart();
      const results = await world.coffer().engine.syncAll();
      const { ledger, vault } = world.coffer();
      const { shown, wanted } = await editsOf(world);
      expect(results.map(({ failure }) => failure)).toEqual(results.map(() => null));
      expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(world.bank));
      expect(shown).toEqual(wanted);
      expect((await vault.names()).toSorted()).toEqual(
        world.bank
          .itemIds()
          .map((id) => accessTokenName(id as never))
          .toSorted(),
      );
      expect(world.clock.sleeps.filter((milliseconds) => milliseconds < 0)).toEqual([]);
      expect(await ledger.queries.check()).toEqual([]);
    });
  },
  // A thousand syncs on a machine three times slower.
  1_800_000,
);
