import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'playwright/test';
import { z } from 'zod';

import { test } from './fixtures.ts';
import { doMainJob } from './journeys/main-job.ts';

test('a newcomer connects a bank, finds a coffee, corrects it, takes that back and exports it', async ({ start, folder }) => {
  const csvFile = join(folder, 'coffee.csv');

  await doMainJob(await start(), csvFile, async () => undefined);

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
