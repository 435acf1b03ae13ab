import { expect, test } from 'vitest';

import type { ItemId } from '#contract/ids.ts';
import { rowsAtBank, rowsInLedger } from '../../support/sync-over-http.ts';
import { syncedHousehold } from '../../support/synced-items.ts';

async function householdLinkedAgain() {
  const world = await syncedHousehold();
  const { ledger, engine, itemId: oldItem } = world;
  const rows = await ledger.queries.transactionsPage({}, 0, 5000);
  for (const { entryId } of rows.slice(0, 3)) await ledger.commands.setNote(entryId, `note ${entryId}`, 1);
  const newItem = await world.link({ daysRequested: 90 });
  await engine.syncItem(newItem, { untilComplete: true });
  const notes = async (): Promise<readonly string[]> =>
    (await ledger.queries.transactionsPage({}, 0, 5000)).flatMap(({ note }) => (note === '' ? [] : [note])).toSorted();
  return { ...world, oldItem, newItem, rows, notes };
}

test('a bank that was linked again has one history: that of the new Item, and of the old one what the new does not reach', async () => {
  const { ledger, bank, oldItem, newItem, rows, notes } = await householdLinkedAgain();
  const before = await notes();
  const preview = await ledger.queries.relinkPreview(oldItem, newItem);

  await ledger.commands.carryOver(oldItem, newItem, 1);

  const stored = await rowsInLedger(ledger);
  const given = rowsAtBank(bank, [newItem]);
  expect([stored.length, preview.again, preview.again + preview.moved]).toEqual([rows.length, given.length, rows.length]);
  expect(stored.filter(({ id }) => given.some((row) => row.id === id))).toEqual(given);
  expect([await notes(), await ledger.queries.check()]).toEqual([before, []]);
});

test('the new Item goes on being synced, the old one no more, and is ended at Plaid at last', async () => {
  const { ledger, bank, engine, connector, oldItem, newItem, accountId, rows } = await householdLinkedAgain();
  await ledger.commands.carryOver(oldItem, newItem, 1);
  bank.changeTransactions(oldItem, { kind: 'add', accountId, amount: 5, name: 'Only in the old one' });
  const [account] = (await ledger.queries.accounts()).filter(({ itemId, hidden }) => itemId === newItem && !hidden);
  bank.changeTransactions(newItem, { kind: 'add', accountId: account?.accountId ?? '', amount: 6, name: 'New' });

  await engine.syncAll();
  await connector.removeReplaced(oldItem);

  expect(bank.itemIds()).toEqual([newItem]);
  expect((await ledger.queries.items()).map(({ itemId }) => itemId)).toEqual([newItem]);
  expect((await ledger.queries.transactionsOutline({})).count).toBe(rows.length + 1);
  expect(await ledger.queries.check()).toEqual([]);
});

test('an Item that no other replaces is not ended as if it were', async () => {
  const { connector, ledger, itemId } = await syncedHousehold();

  await expect(connector.removeReplaced(itemId)).rejects.toThrow(/No other connection/);
  expect((await ledger.queries.items()).map((item): ItemId => item.itemId)).toEqual([itemId]);
});
