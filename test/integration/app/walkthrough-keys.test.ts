import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { newDataFolder, openWholeApp, type WholeApp } from '../../support/whole-app.ts';

const variables = {
  PLAID_CLIENT_ID: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  PLAID_SECRET: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
  PLAID_ENV: 'sandbox',
  PLAID_PRODUCTS: 'auth,transactions',
  PLAID_COUNTRY_CODES: 'US,CA',
  PLAID_REDIRECT_URI: 'https://coffer.example/oauth',
};
const others = { environment: 'sandbox', clientId: 'c'.repeat(24), secret: 'd'.repeat(30) } as const;

const keysOf = async ({ ask }: WholeApp, environment: 'sandbox' | 'production') =>
  (await ask('keys.state', { environment })).maskedClientId;

test('Plaid’s walkthrough variables are moved to the vault of their environment and to the settings, and said to be', async () => {
  const folder = newDataFolder();
  const whole = await openWholeApp({ folder, profile: 'sandbox', environment: variables });
  await whole.app.session();

  const { settings } = await whole.ask('app.state', {});

  expect([await keysOf(whole, 'sandbox'), await keysOf(whole, 'production')]).toEqual(['••••aaaa', null]);
  expect(settings).toMatchObject({
    products: ['auth', 'transactions'],
    countryCodes: ['US', 'CA'],
    redirectUri: 'https://coffer.example/oauth',
  });
  expect(whole.app.notices()).toEqual([
    expect.stringContaining('were taken over'),
    expect.stringContaining('were moved to the keychain for sandbox'),
  ]);
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toMatch(/aaaaaaaa|bbbbbbbb/);
});

test('they are read once ever: what the user forgets or changes afterwards does not come back', async () => {
  const folder = newDataFolder();
  const first = await openWholeApp({ folder, profile: 'sandbox', environment: variables });
  await first.app.session();
  await first.ask('keys.forget', { environment: 'sandbox' });
  await first.ask('app.updateSettings', { countryCodes: ['GB'] });
  await first.app.close();

  const second = await openWholeApp({ folder, profile: 'sandbox', environment: variables });
  await second.app.session();

  const { settings } = await second.ask('app.state', {});
  expect([await keysOf(second, 'sandbox'), settings.countryCodes]).toEqual([null, ['GB']]);
  expect(second.app.notices()).toEqual([expect.stringContaining('are not read again')]);
});

test('they never take the place of keys that are saved', async () => {
  const folder = newDataFolder();
  const first = await openWholeApp({ folder, profile: 'sandbox' });
  await first.ask('keys.save', others);
  await first.app.close();

  const second = await openWholeApp({ folder, profile: 'sandbox', environment: variables });
  await second.app.session();

  expect(await keysOf(second, 'sandbox')).toBe('••••cccc');
  expect(second.app.notices()).toContainEqual(expect.stringContaining('were left aside: keys for sandbox are saved already'));
});

test.each(['development', 'Production', 'prod'])(
  'PLAID_ENV=%s takes no keys anywhere, and says what to write instead',
  async (name) => {
    const whole = await openWholeApp({
      folder: newDataFolder(),
      profile: 'sandbox',
      environment: { ...variables, PLAID_ENV: name },
    });
    await whole.app.session();

    expect([await keysOf(whole, 'sandbox'), await keysOf(whole, 'production')]).toEqual([null, null]);
    expect(whole.app.notices().join(' ')).toMatch(
      /PLAID_ENV(=development no longer exists| must be exactly sandbox or production)/,
    );
  },
);

test('they wait for a vault that is locked until it is opened', async () => {
  const folder = newDataFolder();
  const first = await openWholeApp({ folder, profile: 'sandbox' });
  await first.app.session();
  await first.app.close();
  const locked = await openWholeApp({
    folder,
    profile: 'sandbox',
    environment: variables,
    passphrase: () => Promise.resolve(null),
  });
  await locked.app.session();

  await locked.ask('vault.unlock', { passphrase: 'correct horse battery staple' });

  expect(await keysOf(locked, 'sandbox')).toBe('••••aaaa');
});
