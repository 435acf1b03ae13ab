import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

test('an export whose place nobody chose writes nothing, and can be started again', async ({ app, folder }) => {
  const { page } = app;
  await frameOf(page).goTo('Transactions');
  await transactionsOf(page).waitForRows();

  await app.answerSaveDialog(null);
  await transactionsOf(page).exportCsv();
  const dialog = page.getByRole('dialog', { name: 'Export to CSV' });
  await expect(dialog).toBeVisible();
  expect(readdirSync(folder)).toEqual(['data']);

  await app.answerSaveDialog(join(folder, 'all.csv'));
  await dialog.getByRole('button', { name: 'Export…', exact: true }).click();
  await frameOf(page).waitForMessage(/^Saved [\d,]+ rows to all\.csv/);
  expect(readdirSync(folder).toSorted()).toEqual(['all.csv', 'data']);
});
