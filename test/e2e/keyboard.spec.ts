import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

test('the list is walked, read, categorised, annotated and searched without a mouse', async ({ app }) => {
  const { page } = app;
  const transactions = transactionsOf(page);
  const press = (keys: string): Promise<void> => page.keyboard.press(keys);
  await press('2');
  await transactions.waitForRows();
  const [first = '', second = '', third = ''] = await transactions.rows().allTextContents();

  await press('j');
  await expect(transactions.activeRow()).toHaveText(first);
  await press('ArrowDown');
  await press('j');
  await expect(transactions.activeRow()).toHaveText(third);
  await press('k');
  await expect(transactions.activeRow()).toHaveText(second);

  await press('Enter');
  await expect(transactions.inspector()).toBeVisible();
  await press('c');
  await transactions.pickCategory('Groceries');
  await expect(transactions.activeRow()).toContainText('Groceries');
  await press('n');
  await page.keyboard.type('by hand');
  await press('Escape');
  await expect(transactions.inspector()).toBeHidden();
  await frameOf(page).waitForMessage(/^Note saved/);
  await expect(transactions.activeRow()).toContainText('note');

  await press('/');
  await page.keyboard.type('coffee');
  await expect(transactions.rows().first()).toContainText(/coffee/i);
  await press('ArrowDown');
  await expect(transactions.activeRow()).toContainText(/coffee/i);
});

test('a key shows the keys, another finds everything, and Escape closes both', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('Hide or show amounts')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('connect');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Connections' })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  await expect(palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});
