import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { openSignIn } from './journeys/connect-bank.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';

test('a bank that was connected again gets its history and notes back, once, and the earlier connection ends', async ({
  app,
}) => {
  const { page } = app;
  const frame = frameOf(page);
  const connections = connectionsOf(page);
  const counted = page.getByRole('main').getByText(/since/).first();
  await frame.goTo('Transactions');
  const before = await counted.textContent();

  await frame.goTo('Connections');
  const link = await openSignIn(app);
  await link.signIn('user_good', 'pass_good');
  await link.acceptAccounts();
  await connections.answer('Connect again anyway');
  await expect(connections.banks()).toHaveCount(2);
  await page.getByRole('button', { name: 'Look at it…' }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: /One history/ });
  await expect(dialog.getByText(/become one each/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Carry over' }).click();
  await expect(connections.banks()).toHaveCount(1);
  await page.getByRole('button', { name: 'End the earlier one' }).click();
  await expect(page.getByRole('button', { name: 'End the earlier one' })).toBeHidden({ timeout: 30_000 });

  await frame.goTo('Transactions');
  await expect(counted).toHaveText(before ?? '');
});

test('what a sync brought is told line by line', async ({ app }) => {
  const { page } = app;
  await frameOf(page).goTo('Connections');
  await page.getByRole('button', { name: 'What changed' }).click();

  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();

  const sync = page.getByRole('complementary', { name: 'Sync' });
  await expect(sync.getByRole('heading', { name: 'First Platypus Bank' })).toBeVisible();
  await expect(sync.getByRole('region', { name: 'New' }).getByRole('listitem')).toHaveCount(30);
});
