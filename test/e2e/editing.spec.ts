import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

test('a note is kept with its transaction, and taken back with one key', async ({ app }) => {
  const { page } = app;
  const transactions = transactionsOf(page);
  const note = transactions.inspector().getByRole('textbox', { name: 'Note' });
  await frameOf(page).goTo('Transactions');
  await transactions.waitForRows();
  await transactions.open(0);

  await transactions.writeNote('With Ana, claim back');
  await frameOf(page).waitForMessage(/^Note saved/);
  await expect(transactions.rows().first()).toContainText('note');

  await page.getByRole('heading', { level: 1 }).click();
  await frameOf(page).undo();
  await frameOf(page).waitForMessage(/^Undone/);
  await expect(note).toHaveValue('');
  await expect(transactions.rows().first()).not.toContainText('note');
});

test('rows and edits are the same after the app was killed', async ({ app, start }) => {
  const before = transactionsOf(app.page);
  await frameOf(app.page).goTo('Transactions');
  await before.waitForRows();
  await before.setCategoryOfFirst('Groceries');
  await frameOf(app.page).waitForMessage(/^Groceries set/);
  await before.writeNote('Survives a crash');
  await frameOf(app.page).waitForMessage(/^Note saved/);
  await expect(before.rows().first()).toContainText('note');
  const texts = await before.rows().allTextContents();

  await app.kill();
  const { page } = await start();
  await frameOf(page).goTo('Transactions');

  const after = transactionsOf(page);
  await after.waitForRows();
  await after.open(0);
  await expect(after.inspector().getByRole('textbox', { name: 'Note' })).toHaveValue('Survives a crash');
  await expect(after.rows().first()).toContainText('Groceries');
  expect((await after.rows().allTextContents()).slice(0, 10)).toEqual(texts.slice(0, 10));
});
