import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { localDate } from '#contract/dates.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';
import { cofferInNewFolder } from '../../support/coffer-process.ts';

const today = localDate(systemClock.now());
const root = join(import.meta.dirname, '../../..');

/** The test users that we wrote, and Plaid's own published ones on machines that have them. */
const folders = [join(root, 'test/fixtures/custom-users'), join(root, '../shared/data/plaid-custom-users')];

const customUserSchema = z.object({
  override_accounts: z.array(
    z.object({
      transactions: z
        .array(
          z.object({
            date_transacted: z.string(),
            date_posted: z.string(),
            amount: z.number(),
            description: z.string(),
            currency: z.string().default('USD'),
          }),
        )
        .default([]),
    }),
  ),
});

const customUsers = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.json'))
  .map((path) => ({ path, rows: rowsOf(path) }))
  .filter(({ rows }) => rows.length > 0);

test('the transactions of custom users are exported cent for cent, day for day', { timeout: 120_000 }, async () => {
  const coffer = await cofferInNewFolder();
  try {
    for (const { path } of customUsers)
      await coffer.json('link', '--institution', 'ins_109508', '--custom-user', path, '--no-sync');
    await coffer.json('sync', '--wait');

    await coffer.json('export', 'transactions', '--raw', '--out', 'all.csv');

    const exported: Record<string, string>[] = parse(await readFile(join(coffer.folder, 'all.csv'), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(
      exported
        .map((row) => [row['Date'], row['Authorized Date'], row['Description'], row['Amount'], row['Currency']].join('|'))
        .sort(),
    ).toEqual(customUsers.flatMap(({ rows }) => rows).sort());
  } finally {
    await coffer.remove();
  }
});

/** Plaid counts money that leaves as positive, Coffer as negative. Dollars and euros have cents. */
function rowsOf(path: string): string[] {
  const parsed = customUserSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) return [];
  return parsed.data.override_accounts
    .flatMap(({ transactions }) => transactions)
    .map(({ date_posted: posted, date_transacted: authorized, description, amount, currency }) =>
      // What has not been posted yet is pending, on the day it happened.
      [
        posted > today ? authorized : posted,
        authorized,
        description,
        amount === 0 ? '0.00' : (-amount).toFixed(2),
        currency,
      ].join('|'),
    );
}
