/**
 * Coffer's main job, as a newcomer does it: explore the demo, connect First Platypus Bank, watch two
 * years arrive, find a coffee by typing, correct its category, take that back, export to CSV. The
 * spec judges it; the tour takes pictures of it.
 */
import type { Page } from 'playwright';

import type { LaunchedApp } from '../../support/launch-app.ts';
import { connectionsOf } from '../pages/connections.ts';
import { frameOf } from '../pages/frame.ts';
import { transactionsOf } from '../pages/transactions.ts';
import { welcomeOf } from '../pages/welcome.ts';
import { bank, openSignIn } from './connect-bank.ts';

/** What the journey passes, in order. */
export type Stop =
  'welcome' | 'overview-empty' | 'link' | 'connected' | 'overview' | 'transactions' | 'search' | 'category' | 'exported';

/**
 * @param csvFile absolute; where the save dialog is told to save
 * @param arriveAt called at each stop, with the window that the stop is about
 */
export async function doMainJob(
  app: LaunchedApp,
  csvFile: string,
  arriveAt: (stop: Stop, page: Page) => Promise<void>,
): Promise<void> {
  const { page } = app;
  const frame = frameOf(page);
  const transactions = transactionsOf(page);

  await page.getByRole('button', { name: /explore the demo/i }).waitFor();
  await arriveAt('welcome', page);
  await welcomeOf(page).exploreDemo();
  await arriveAt('overview-empty', page);

  const link = await openSignIn(app);
  await arriveAt('link', link.page);
  await link.signIn('user_good', 'pass_good');
  await link.acceptAccounts();
  await connectionsOf(page).waitForBank(bank);
  await frame.waitForSync(/^Synced/);
  await arriveAt('connected', page);
  await frame.dismissMessages();

  await frame.goTo('Overview');
  await page.getByRole('main').locator('canvas').first().waitFor();
  await arriveAt('overview', page);
  await frame.goTo('Transactions');
  await transactions.waitForRows();
  await arriveAt('transactions', page);
  await transactions.search('coffee');
  await arriveAt('search', page);

  await transactions.setCategoryOfFirst('Groceries');
  await arriveAt('category', page);
  await frame.undo();
  await frame.waitForMessage(/^Undone/);

  await app.answerSaveDialog(csvFile);
  await transactions.exportCsv();
  await frame.waitForMessage(/export|saved|rows/i);
  await arriveAt('exported', page);
}
