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
  await expect(holdings.getByRole('row').nth(1)).toContainText('78,066.21');
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
