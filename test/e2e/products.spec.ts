import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';

test('holdings are there, and any column sorts them from the keyboard', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('5');
  const holdings = page.getByRole('table', { name: 'Holdings' });
  await expect(holdings.getByRole('row').nth(1)).toContainText('Meridian Total Stock Market ETF');

  await holdings.getByRole('button', { name: 'Price' }).focus();
  await page.keyboard.press('Enter');

  await expect(holdings.getByRole('columnheader', { name: 'Price' })).toHaveAttribute('aria-sort', 'descending');
  // Prices are the day's: no figure of today is one of tomorrow.
  const prices = (await holdings.getByRole('row').locator('td:nth-child(4)').allTextContents()).map(priceOf);
  expect(prices.length).toBeGreaterThan(3);
  expect(prices).toEqual(prices.toSorted((one, other) => other - one));
});

test('what is due next is told for cards and loans together', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('6');

  const due = page.getByRole('main').getByRole('list').first();
  await expect(due.getByRole('listitem')).toHaveCount(2);
  await expect(due.getByRole('listitem').first()).toContainText(/^(today|tomorrow|in \d+ days)/i);
});

test('an account’s numbers are masked until they are revealed', async ({ app }) => {
  const { page } = app;
  await frameOf(page).goTo('Accounts');
  await page
    .getByRole('main')
    .getByRole('button', { name: /Everyday Checking/ })
    .click();
  const numbers = page.getByRole('region', { name: 'Account numbers' });
  await expect(numbers.getByText(/^••••\d{4}$/)).toBeVisible();

  await numbers.getByRole('button', { name: 'Reveal' }).click();
  await expect(numbers.getByText(/^\d{8,}$/).first()).toBeVisible();
  await numbers.getByRole('button', { name: 'Hide' }).click();

  await expect(numbers.getByText(/^••••\d{4}$/)).toBeVisible();
});

function priceOf(text: string): number {
  return Number(text.replaceAll(/[^0-9.]/g, ''));
}
