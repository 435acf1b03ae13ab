import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank, userGood, type WholeApp } from '../../support/whole-app.ts';

const all = { filter: {}, offset: 0, limit: 1000 };

/** All that a user would miss. */
async function everythingIn({ ask }: WholeApp) {
  return {
    connections: (await ask('connections.list', {})).map(({ itemId, institutionName, history, health, transactionCount }) => ({
      itemId,
      institutionName,
      history,
      health,
      transactionCount,
    })),
    accounts: await ask('accounts.list', {}),
    outline: await ask('transactions.outline', { filter: {} }),
    transactions: await ask('transactions.page', all),
  };
}

test('two banks are connected, synced, searched, edited, exported, and all of it is there after a restart', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const first = await openOnBank(bank, { folder });
  const { ask, person } = first;

  const platypus = await connectAndSync(first);
  person.signsInAs = { ...userGood, institutionId: 'ins_109512' };
  const houndstooth = await connectAndSync(first);
  const [coffee, other] = await ask('transactions.page', { ...all, filter: { search: 'coffee' } });
  if (coffee === undefined || other === undefined) throw new Error('The household drinks no coffee.');
  const category = (await ask('categories.list', {})).find(({ categoryId }) => categoryId !== coffee.categoryId);
  await ask('edits.setCategory', { entryIds: [coffee.entryId], categoryId: category?.categoryId ?? null });
  await ask('edits.setNote', { entryId: coffee.entryId, note: 'with Ada' });
  await ask('edits.setNote', { entryId: other.entryId, note: 'a mistake' });
  const undone = await ask('edits.undo', {});
  person.savesTo = join(folder, 'money.csv');
  const exported = await ask('export.transactions', { filter: {}, options: {} });
  const before = await everythingIn(first);
  await first.app.close();
  const after = await everythingIn(await openOnBank(bank, { folder }));

  const atBank = bank.transactions(platypus).length + bank.transactions(houndstooth).length;
  const rows = parse<Record<string, string>>(readFileSync(person.savesTo, 'utf8'), { bom: true, columns: true });
  expect(after).toEqual(before);
  expect(after.connections.map(({ history, health }) => [history, health])).toEqual([
    ['complete', 'healthy'],
    ['complete', 'healthy'],
  ]);
  expect({ undone: undone !== null, exported, rows: rows.length, listed: before.outline.count }).toEqual({
    undone: true,
    exported: { kind: 'saved', fileName: 'money.csv', rows: atBank },
    rows: atBank,
    listed: atBank,
  });
  const notes = after.transactions
    .filter(({ note }) => note !== '')
    .map(({ entryId, note, categoryId }) => [entryId, note, categoryId]);
  expect(notes).toEqual([[coffee.entryId, 'with Ada', category?.categoryId]]);
  expect(rows.find((row) => row['Notes'] === 'with Ada')?.['Category']).toBe(category?.name);
});

test('a bank that is connected already is not connected again, and a Link that is closed changes nothing', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  const itemId = await connectAndSync(whole);

  const again = await whole.ask('connections.connect', {});
  whole.person.signsInAs = null;
  const closed = await whole.ask('connections.connect', {});

  expect([again, closed]).toEqual([
    expect.objectContaining({ kind: 'duplicate', itemId, institutionName: 'First Platypus Bank' }),
    { kind: 'cancelled' },
  ]);
  expect((await whole.ask('connections.list', {})).map((connection) => connection.itemId)).toEqual([itemId]);
});

test('a bank that is removed is gone here, at Plaid and from the vault', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  const itemId = await connectAndSync(whole);

  await whole.ask('connections.remove', { itemId });

  const { vault } = await whole.app.session();
  expect({
    atBank: bank.itemIds(),
    secrets: (await vault.names()).toSorted(),
    ...(await everythingIn(whole)),
  }).toMatchObject({
    atBank: [],
    secrets: ['ledger/key', 'plaid/client-id', 'plaid/secret'],
    connections: [],
    accounts: [],
    transactions: [],
  });
});
