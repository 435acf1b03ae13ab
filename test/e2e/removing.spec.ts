import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { bank } from './journeys/connect-bank.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

test('a bank is removed after it was confirmed, and every view is empty then', async ({ app }) => {
  const { page } = app;
  const frame = frameOf(page);
  const connections = connectionsOf(page);
  await frame.goTo('Connections');

  await connections.askToRemove(bank);
  await connections.answer('Stay connected');
  await expect(connections.banks()).toHaveCount(1);
  await connections.askToRemove(bank);
  await page.getByRole('radio', { name: /^Erase its history/ }).check({ force: true });
  await connections.answer('Remove');

  await expect(page.getByText('No bank is connected yet.')).toBeVisible();
  await frame.goTo('Transactions');
  await expect(page.getByText('No transactions yet')).toBeVisible();
  await frame.goTo('Accounts');
  await expect(page.getByText('No accounts yet')).toBeVisible();
  await frame.goTo('Overview');
  await expect(page.getByText('Connect a bank and see here')).toBeVisible();
  await expect(page.getByRole('link', { name: 'No bank connected' })).toBeVisible();
});

test('a bank that is removed with its history kept stays to be read, marked as no longer connected', async ({ app }) => {
  const { page } = app;
  const frame = frameOf(page);
  const connections = connectionsOf(page);
  await frame.goTo('Connections');
  await connections.askToRemove(bank);

  await connections.answer('Remove');

  await expect(connections.banks().first()).toContainText('is not connected any more. Its history stays here');
  await frame.goTo('Transactions');
  await transactionsOf(page).waitForRows();
  await frame.goTo('Connections');
  await connections.erase(bank);
  await expect(page.getByText('No bank is connected yet.')).toBeVisible();
});
