import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { bank } from './journeys/connect-bank.ts';
import { frameOf } from './pages/frame.ts';
import { linkOf } from './pages/link.ts';
import { reportsOf } from './pages/reports.ts';

test('income is shared in a Link session of its own, and shown by source with its payments', async ({ emptyApp: app }) => {
  const { page } = app;
  await frameOf(page).goTo('Reports');
  const reports = reportsOf(page);

  const linkOpened = app.linkPage();
  await reports.shareIncome();
  const link = linkOf(await linkOpened);
  await link.findBank(bank);
  await link.signIn('user_bank_income', '{}');
  await link.acceptAccounts();

  await expect(reports.sources()).toHaveCount(5);
  await reports.sources().nth(1).getByRole('button').click();
  await expect(page.getByRole('complementary', { name: 'Income source' })).toContainText('Salary · every two weeks');
});
