import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

test('each part of the filter narrows the list, stands in the address, and can be taken away', async ({ app }) => {
  const { page } = app;
  const transactions = transactionsOf(page);
  await frameOf(page).goTo('Transactions');
  await transactions.waitForRows();

  await transactions.filterBy('In or out', 'Money out');
  await transactions.waitForCount(/ of /);
  await transactions.filterByAmount('5', '50');
  await transactions.filterBy('Date', 'Last 12 months');
  await transactions.filterBy('Status', 'Posted');

  const amounts = await transactions.rows().locator('[data-money]').allTextContents();
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts.filter((text) => !/^−(5|[1-4]?\d|50)\.\d\d$/.test(text))).toEqual([]);
  const parts = ['direction=out', 'minimumAmount="5"', 'maximumAmount="50"', 'from=', 'status=posted'];
  // The address follows when the filter rests.
  await expect.poll(() => parts.filter((part) => !decodeURIComponent(page.url()).includes(part))).toEqual([]);

  await transactions.removeFilter('Amount');
  await expect(page).not.toHaveURL(/Amount/);
  await transactions.clearFilters();
  await transactions.waitForCount(/^[\d,]+ transactions/);
});

test('the transactions of one account or category are those alone, and going back brings the filter back', async ({ app }) => {
  const { page } = app;
  const transactions = transactionsOf(page);
  await frameOf(page).goTo('Transactions');
  await transactions.waitForRows();

  await transactions.filterBy('Account', 'Rewards Visa');
  await transactions.filterBy('Category', 'Coffee shops');
  await transactions.waitForCount(/ of /);
  await frameOf(page).goTo('Overview');
  await page.goBack();

  await transactions.waitForCount(/ of /);
  const texts = await transactions.rows().allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !text.includes('Coffee shops') || !text.includes('Rewards Visa'))).toEqual([]);
});

test('a filter that nothing matches says so, and offers to clear it', async ({ app }) => {
  const { page } = app;
  const transactions = transactionsOf(page);
  await frameOf(page).goTo('Transactions');
  await transactions.waitForRows();

  await transactions.filterByAmount('987654321', '');
  await expect(page.getByText('Nothing matches these filters.')).toBeVisible();
  await transactions.clearFilters();

  await transactions.waitForRows();
});
