import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';
import { vaultOf } from './pages/vault.ts';

// Each starts the app more than once, or has it wait.
test.slow();

const note = 'Written under the key before';
/** No keychain answers there. */
const withoutKeychain = { args: ['--profile=sandbox'], environment: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' } };

test('data that is encrypted anew is there at once, and when the window is opened again', async ({ app, start }) => {
  const frame = frameOf(app.page);
  const list = transactionsOf(app.page);
  await frame.goTo('Transactions');
  await list.waitForRows();
  await list.open(0);
  await list.writeNote(note);
  await frame.waitForMessage(/^Note saved/);

  await frame.goTo('Settings');
  await app.page.getByRole('button', { name: 'Encrypt anew…' }).click();
  await connectionsOf(app.page).answer('Encrypt anew');
  await frame.waitForMessage(/encrypted with a new key/);

  await frame.goTo('Transactions');
  await list.waitForRows();
  await list.findNote(note);
  await app.close();
  const { page } = await start();
  await frameOf(page).goTo('Transactions');
  await transactionsOf(page).waitForRows();
  await transactionsOf(page).findNote(note);
});

test('a passphrase is chosen where no keychain answers, changed, and only the new one opens the window again', async ({
  start,
}) => {
  test.skip(process.platform !== 'linux', 'A keychain always answers there.');
  const [first, second] = ['correct horse battery staple', 'another horse with more battery'];
  const app = await start(withoutKeychain);
  const { page } = app;
  await vaultOf(page).choose(first);
  await frameOf(page).goTo('Settings');
  await page.getByRole('button', { name: 'Change passphrase…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Change the passphrase' });

  await dialog.getByLabel('Passphrase now').fill(second);
  await dialog.getByLabel('New passphrase').fill(second);
  await dialog.getByLabel('The same again').fill(second);
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Passphrase now').fill(first);
  await connectionsOf(page).answer('Change');
  await frameOf(page).waitForMessage(/passphrase is changed/);
  await app.close();

  const again = await start(withoutKeychain);
  await vaultOf(again.page).unlock(first);
  await expect(again.page.getByRole('main').getByRole('status')).toBeVisible();
  await vaultOf(again.page).unlock(second);
  await expect(again.page.getByRole('navigation', { name: 'Views and accounts' })).toBeVisible();
});
