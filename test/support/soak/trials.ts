/** What can happen around one sync of the soak. Each has a name, and a line in the table of faults. */
import type { ItemId } from '#contract/ids.ts';
import type { SeededRandom } from '../../../src-main/demo-bank/seeded-random.ts';
import type { Weather } from '../weather-proxy.ts';
import { aCategory, isByHand, type SoakWorld } from './soak-world.ts';

export interface Trial {
  readonly name: string;
  /** Sets the stage, syncs, and clears it again. */
  readonly run: (world: SoakWorld, itemId: ItemId, random: SeededRandom) => Promise<unknown>;
}

const path = '/transactions/sync';
const day = 86_400_000;

/** Whether all went well. */
async function sync(world: SoakWorld, itemId: ItemId): Promise<boolean> {
  return (await world.coffer().engine.syncItem(itemId)).failure === null;
}

const around = (name: string, run: Trial['run']): Trial => ({ name, run });

const inWeather = (name: string, does: Weather): Trial => ({
  name: `in weather: ${name}`,
  run: async (world, itemId, random) => {
    const where = random.pick([{ path }, { path }, {}]);
    world.weather.set({ ...where, onCall: random.between(1, 3), times: random.pick([1, 2, 40]), does });
    await sync(world, itemId);
    world.weather.clear();
  },
});

const withBank = (name: string, stage: (world: SoakWorld, itemId: ItemId, random: SeededRandom) => void): Trial => ({
  name: `at the bank: ${name}`,
  run: async (world, itemId, random) => {
    stage(world, itemId, random);
    await sync(world, itemId);
    world.bank.clearMisbehaviours();
    world.bank.setTrouble(itemId, null);
  },
});

const error = (status: number, type: string, code: string) => ({ kind: 'error', status, type, code }) as const;

export const trials: readonly [Trial, ...Trial[]] = [
  around('nothing', sync),
  inWeather('reset', 'reset'),
  inWeather('answer lost', 'lost-answer'),
  inWeather('answer broken off', 'reset-mid-body'),
  inWeather('answer cut short', 'cut-short'),
  inWeather('half of the JSON', 'half-a-body'),
  inWeather('wrong letters', 'garbled'),
  inWeather('a hotel’s page', 'sign-in-page'),
  inWeather('500', { status: 500 }),
  inWeather('503', { status: 503 }),
  inWeather('429', { status: 429 }),
  inWeather('an amount beyond counting', {
    lie: (answer) => ({ ...answer, ...(Array.isArray(answer['added']) ? { added: [{ amount: 1e21 }] } : {}) }),
  }),
  withBank('data that moves between pages', ({ bank }, itemId, random) => {
    bank.misbehave({
      path,
      onCall: random.between(1, 3),
      does: { kind: 'meanwhile', run: () => bank.mutateTransactions(itemId) },
    });
  }),
  withBank('a mutation', ({ bank }, _itemId, random) => {
    const does = error(400, 'TRANSACTIONS_ERROR', 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION');
    bank.misbehave({ path, onCall: random.between(1, 2), times: random.pick([1, 3, 9]), does });
  }),
  withBank('a cursor that is refused', ({ bank }) => {
    bank.misbehave({ path, does: error(400, 'INVALID_REQUEST', 'INVALID_FIELD') });
  }),
  withBank('down', ({ bank }) => {
    bank.misbehave({ path, times: 9, does: error(400, 'INSTITUTION_ERROR', 'INSTITUTION_DOWN') });
  }),
  withBank('a sign-in wanted', ({ bank }, itemId) => bank.requireLogin(itemId)),
  withBank('a consent that has ended', ({ bank }, itemId) => {
    bank.setTrouble(itemId, { code: 'ITEM_LOGIN_REQUIRED', reason: 'OAUTH_CONSENT_EXPIRED' });
  }),
  around('at the bank: an account under a new id', async (world, itemId, random) => {
    const [row] = world.bank.transactions(itemId);
    if (row === undefined) return;
    const { account_id: accountId } = row;
    world.bank.changeAccount(itemId, { kind: 'renumber', accountId, takesBackRows: random.happens(0.5) });
    await sync(world, itemId);
  }),
  around('stopped in the middle, and started again', async (world, itemId, random) => {
    const { engine } = world.coffer();
    const path = random.pick(['/transactions/sync', '/item/get', '/accounts/get']);
    world.bank.misbehave({
      path,
      onCall: random.between(1, 3),
      does: { kind: 'meanwhile', run: () => void engine.close() },
    });
    await sync(world, itemId);
    world.bank.clearMisbehaviours();
    await world.restart();
  }),
  around('two syncs of one Item at once', async (world, itemId) => {
    const another = world.coffer().anotherEngine();
    await Promise.all([sync(world, itemId), another.syncItem(itemId)]);
    await another.close();
  }),
  around('all Items at once', (world) => world.coffer().engine.syncAll()),
  around('a new key, and its answer lost', async (world, itemId, random) => {
    world.weather.set({
      path: '/item/access_token/invalidate',
      does: random.pick(['lost-answer', 'reset', 'half-a-body'] as const),
    });
    await world
      .coffer()
      .connector.rotateToken(itemId)
      .catch(() => undefined);
    world.weather.clear();
    await sync(world, itemId);
  }),
  around('a clock that jumps', async (world, itemId, random) => {
    world.jumpWallClock(random.pick([-day, -400 * day, 0, day, 3_650 * day]));
    await sync(world, itemId);
  }),
  around('a clock that jumps while a sync waits to try again', async (world, itemId, random) => {
    const to = random.pick([-day, -400 * day, day, 3_650 * day]);
    const does = error(500, 'API_ERROR', 'INTERNAL_SERVER_ERROR');
    world.bank.misbehave({ path, times: 2, does });
    world.bank.misbehave({ path, onCall: random.between(1, 2), does: { kind: 'meanwhile', run: () => world.jumpWallClock(to) } });
    await sync(world, itemId);
    world.bank.clearMisbehaviours();
  }),
  around('an edit between two pages', async (world, itemId, random) => {
    const edits: Promise<void>[] = [];
    world.bank.misbehave({
      path,
      onCall: random.between(1, 2),
      does: { kind: 'meanwhile', run: () => void edits.push(editSomething(world, random)) },
    });
    await sync(world, itemId);
    await Promise.all(edits);
    world.bank.clearMisbehaviours();
  }),
  around('a bank removed, and another linked', async (world, itemId, random) => {
    if (random.happens(0.5)) world.weather.set({ path: '/item/remove', times: 40, does: 'reset' });
    await world.remove(itemId).catch(() => undefined);
    world.weather.clear();
    await world.restart();
    await sync(world, await world.link());
  }),
];

/** A note and now and then a category on a row that was made by hand; sometimes taken back, and done again. */
export async function editSomething(world: SoakWorld, random: SeededRandom): Promise<void> {
  const { queries, commands } = world.coffer().ledger;
  const rows = await queries.transactionsPage({ search: 'by hand' }, 0, 200);
  const row = rows[random.between(0, Math.max(0, rows.length - 1))];
  if (row === undefined) return;
  const name = row.description;
  const before = world.edits.get(name) ?? { note: '', categoryId: null };
  const note = `note ${random.between(1, 1e9)}`;
  // What is so already is no edit, and there would be nothing of it to take back.
  const isNote = aCategory === null || before.categoryId === aCategory || random.happens(0.6);
  if (isNote) await commands.setNote(row.entryId, note, world.clock.now());
  else await commands.setCategory([row.entryId], aCategory, world.clock.now());
  const after = isNote ? { ...before, note } : { ...before, categoryId: aCategory };
  const steps = random.pick(['keep', 'keep', 'undo', 'undo and redo'] as const);
  if (steps !== 'keep') await commands.undoEdit(world.clock.now());
  if (steps === 'undo and redo') await commands.redoEdit(world.clock.now());
  world.edits.set(name, steps === 'undo' ? before : after);
}

/** What banks do between two syncs. */
export function churn({ bank, addRow }: SoakWorld, itemId: string, random: SeededRandom): void {
  for (let each = random.between(0, 3); each > 0; each -= 1) {
    const kind = random.pick(['add', 'add', 'post', 'modify', 'remove'] as const);
    if (kind === 'add') {
      addRow(itemId, random.between(0, 3));
      continue;
    }
    const candidates = bank.transactions(itemId).filter((row) => isByHand(row) && (kind !== 'post' || row.pending));
    const row = candidates[random.between(0, Math.max(0, candidates.length - 1))];
    if (row === undefined) continue;
    const { transaction_id: transactionId } = row;
    bank.changeTransactions(itemId, {
      kind,
      transactionId,
      ...(kind === 'modify' ? { amount: 9_999 + 7 * random.between(1, 1e6) } : {}),
    });
  }
}
