import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank, openWholeApp, passphrase } from '../../support/whole-app.ts';

const newPassphrase = 'another horse with a battery';

test('a profile whose passphrase is forgotten begins anew, and what it had is set aside unharmed', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const before = await openOnBank(bank, { folder });
  await connectAndSync(before);
  const rows = await before.ask('transactions.outline', { filter: {} });
  await before.app.close();

  const locked = await openWholeApp({ folder, profile: 'sandbox', plaidUrl: bank.url, passphrase: () => Promise.resolve(null) });
  const state = await locked.ask('app.startOver', { profile: 'sandbox' });
  await locked.ask('vault.unlock', { passphrase: newPassphrase });
  const begun = await locked.ask('transactions.outline', { filter: {} });
  await locked.app.close();

  const profiles = readdirSync(join(folder, 'profiles')).toSorted();
  const aside = profiles.find((name) => name !== 'sandbox') ?? '';
  expect([state.vault.passphraseIsNew, state.keysReady, begun.totalCount]).toEqual([true, false, 0]);
  expect(profiles).toEqual(['sandbox', expect.stringMatching(/^sandbox-set-aside-\d{4}-\d\d-\d\d$/)]);
  const kept = readdirSync(join(folder, 'profiles', aside)).filter((name) => /^(ledger\.db|vault\.json)$/.test(name));
  expect([kept.toSorted(), rows.totalCount > 0]).toEqual([['ledger.db', 'vault.json'], true]);
});

test('a profile whose secrets can be reached does not begin anew: its banks would stay connected with nobody to end that', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { passphrase: () => Promise.resolve(passphrase) });

  await expect(whole.ask('app.startOver', { profile: 'sandbox' })).rejects.toMatchObject({ failure: { kind: 'refused' } });
});

test('only the profile that is open begins anew', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);

  await expect(whole.ask('app.startOver', { profile: 'production' })).rejects.toMatchObject({ failure: { kind: 'refused' } });
});
