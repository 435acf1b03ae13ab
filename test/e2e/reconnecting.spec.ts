import { join } from 'node:path';
import { expect } from 'playwright/test';

import { fileStateStore } from '../../src-main/demo-bank/state-store.ts';
import { test } from './fixtures.ts';
import { bank } from './journeys/connect-bank.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';
import { linkOf } from './pages/link.ts';

/** The demo's bank no longer lets its users in, until they sign in again. */
function requireLogin(folder: string): void {
  fileStateStore(join(folder, 'data/profiles/demo/demo-bank.json')).change((state) => {
    for (const item of state.items) item.trouble = { code: 'ITEM_LOGIN_REQUIRED', reason: null };
  });
}

test('a bank that wants a new sign-in says so, and is well again after it, with its history', async ({ app, folder }) => {
  const { page } = app;
  const frame = frameOf(page);
  const connections = connectionsOf(page);
  requireLogin(folder);
  await frame.goTo('Connections');
  await page.getByRole('button', { name: 'Sync all' }).click();
  await expect(connections.banks().first()).toContainText('asks you to sign in again');
  await frame.goTo('Overview');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'asks you to sign in again' })).toBeVisible();

  await frame.goTo('Connections');
  const linkOpened = app.linkPage();
  await page.getByRole('button', { name: 'Sign in again' }).first().click();
  const link = linkOf(await linkOpened);
  await link.signIn('user_good', 'pass_good');
  await link.finish();

  await frame.waitForMessage(new RegExp(`You are signed in at ${bank} again`));
  await frame.waitForSync(/^Synced/);
  await expect(connections.banks()).toHaveCount(1);
  await frame.goTo('Overview');
  await expect(page.getByText('asks you to sign in again')).toHaveCount(0);
});
