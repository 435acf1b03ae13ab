import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { bank } from './journeys/connect-bank.ts';
import { frameOf } from './pages/frame.ts';
import { reportsOf } from './pages/reports.ts';

test('a report is created once its price is agreed to, is read when it is ready, and is saved as PDF', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await frameOf(page).goTo('Reports');
  const reports = reportsOf(page);
  await reports.showAssets();

  await reports.createReport();
  await reports.waitUntilReady();

  await app.answerSaveDialog(join(folder, 'report.pdf'));
  await reports.savePdf();
  await frameOf(page).waitForMessage(/^Saved as report\.pdf/);
  expect(readFileSync(join(folder, 'report.pdf'), 'latin1')).toMatch(/^%PDF-[^]*%%EOF\n$/);
  await reports.openReport();
  await expect(reports.accountsOf(bank).filter({ hasText: 'Everyday Checking' })).toBeVisible();
});
