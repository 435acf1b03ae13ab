import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { bank, openSignIn } from './journeys/connect-bank.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';

test('a wrong password is said in Link, which asks again and takes the right one', async ({ emptyApp: app }) => {
  const link = await openSignIn(app);

  await link.signIn('user_good', 'a mistake');
  await link.waitForRefusal(/password|credentials/i);
  await link.signIn('user_good', 'pass_good');
  await link.acceptAccounts();

  await connectionsOf(app.page).waitForBank(bank);
});

test('a user whom the bank does not know can give up, is told why, and nothing is half made', async ({ emptyApp: app }) => {
  const link = await openSignIn(app);
  await link.signIn('nobody', 'pass_good');
  await link.waitForRefusal(/password|credentials/i);

  await link.exit();

  await frameOf(app.page).waitForMessage(/user name or password/);
  await expect(connectionsOf(app.page).banks()).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Connect a bank' })).toBeEnabled();
});

test('closing Link leaves all as it was, without a word', async ({ emptyApp: app }) => {
  const link = await openSignIn(app);

  await link.exit();

  await expect(app.page.getByRole('button', { name: 'Connect a bank' })).toBeEnabled();
  await expect(app.page.getByRole('alertdialog')).toHaveCount(0);
  await expect(app.page.getByRole('link', { name: 'No bank connected' })).toBeVisible();
});

test('accounts that are connected already are kept as they are, or connected again when that is meant', async ({ app }) => {
  const connections = connectionsOf(app.page);
  const again = await openSignIn(app);
  await again.signIn('user_good', 'pass_good');
  await again.acceptAccounts();

  await connections.answer('Leave it as it is');
  await expect(connections.banks()).toHaveCount(1);

  const meant = await openSignIn(app);
  await meant.signIn('user_good', 'pass_good');
  await meant.acceptAccounts();
  await connections.answer('Connect again anyway');
  await expect(connections.banks()).toHaveCount(2);
});
