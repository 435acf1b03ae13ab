import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank } from '../../support/whole-app.ts';

test('an export never takes the place of a ledger or vault, whichever way it is pointed there', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const elsewhere = newDataFolder();
  symlinkSync(join(folder, 'profiles', 'sandbox'), join(elsewhere, 'shortcut'));
  const whole = await openOnBank(bank, { folder });
  await connectAndSync(whole);
  const { count } = await whole.ask('transactions.outline', { filter: {} });
  const places = [
    join(folder, 'profiles', 'sandbox', 'ledger.db'),
    join(folder, 'profiles', 'demo', 'anything.csv'),
    join(folder, 'profiles', 'sandbox', '..', 'sandbox', 'vault.json'),
    join(elsewhere, 'shortcut', 'ledger.db'),
    join(elsewhere, 'shortcut', 'new.csv'),
  ];

  const refusals: unknown[] = [];
  for (const place of places) {
    whole.person.savesTo = place;
    refusals.push(await whole.ask('export.transactions', { filter: {}, options: {} }).catch((error: unknown) => error));
  }
  await whole.app.close();
  const again = await openOnBank(bank, { folder });

  const refusal = { failure: { kind: 'refused', action: 'choose-another-place' } };
  expect(refusals).toMatchObject(places.map(() => refusal));
  expect((await again.ask('transactions.outline', { filter: {} })).count).toBe(count);
});

test('an export beside the data folder, or in it, is the user’s own choice', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });
  whole.person.savesTo = join(folder, 'profiles.csv');

  expect(await whole.ask('export.transactions', { filter: {}, options: {} })).toEqual({
    kind: 'saved',
    fileName: 'profiles.csv',
    rows: 0,
  });
  expect(existsSync(join(folder, 'profiles.csv'))).toBe(true);
});
