import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'playwright/test';
import { z } from 'zod';

import { launchApp, type LaunchedApp } from '../support/launch-app.ts';
import { doMainJob } from './journeys/main-job.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

let folder: string;
let app: LaunchedApp;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coffer-main-job-'));
  app = await launchApp({ dataFolder: join(folder, 'data') });
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('a newcomer connects a bank, finds a coffee, corrects it, takes that back and exports it', async () => {
  const csvFile = join(folder, 'coffee.csv');

  await doMainJob(app, csvFile, async () => undefined);

  const text = readFileSync(csvFile, 'utf8');
  const [header = [], ...rows] = z.array(z.array(z.string())).parse(parse(text, { bom: true }));
  expect(header.slice(0, 14).join()).toBe(
    'Date,Authorized Date,Account,Description,Merchant,Category Group,Category,Amount,Currency,Status,Notes,Transaction ID,Account ID,Item ID',
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !/coffee/i.test(row.join(' ')))).toEqual([]);
  expect(rows.filter((row) => !/^-?\d+\.\d{2}$/.test(row[header.indexOf('Amount')] ?? ''))).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['coffee.csv', 'data']);
});

test('what was connected is still there after the app was killed', async () => {
  await doMainJob(app, join(folder, 'coffee.csv'), async () => undefined);

  await app.kill();
  app = await launchApp({ dataFolder: join(folder, 'data') });
  await frameOf(app.page).goTo('Transactions');

  await transactionsOf(app.page).waitForRows();
  expect(existsSync(join(folder, 'data'))).toBe(true);
});
