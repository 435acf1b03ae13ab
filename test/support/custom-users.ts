/** Test users in the form that Plaid documents for its Sandbox, and what an export must say of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';

const root = join(import.meta.dirname, '../..');
/** Those that we wrote, and Plaid's own published ones on machines that have them. */
const folders = [join(root, 'test/fixtures/custom-users'), join(root, '../shared/data/plaid-custom-users')];

export const household = join(root, 'test/fixtures/custom-users/household.json');

export const customUsers: readonly string[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.json'));

const customUserSchema = z.object({
  override_accounts: z
    .array(
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
    )
    .default([]),
});

export type CustomRow = z.infer<typeof customUserSchema>['override_accounts'][number]['transactions'][number];

/** The rows that a bank shows of the user: those of the last 730 days. */
export function rowsShownOf(path: string, today: PlainDate): readonly CustomRow[] {
  const earliest = dateOfDayNumber(dayNumber(today) - 730);
  return customUserSchema
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .override_accounts.flatMap(({ transactions }) => transactions)
    .filter((row) => row.date_posted >= earliest);
}

/** Date, authorized date, description, amount and currency as the export writes them, in any order. */
export function exportedRowsOf(path: string, today: PlainDate): readonly string[] {
  return rowsShownOf(path, today).map(({ date_posted: posted, date_transacted: authorized, description, amount, currency }) =>
    // What has not been posted yet is pending, on the day it happened. Plaid counts money that leaves as positive.
    [posted > today ? authorized : posted, authorized, description, amount === 0 ? '0.00' : (-amount).toFixed(2), currency].join(
      '|',
    ),
  );
}

/** The same of rows read from a CSV file. */
export function comparable(rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  return rows.map((row) => [row['Date'], row['Authorized Date'], row['Description'], row['Amount'], row['Currency']].join('|'));
}

/** The login of a custom user with these accounts, made on the spot. */
export function aCustomUser(...accounts: readonly object[]): { readonly username: string; readonly password: string } {
  return { username: 'user_custom', password: JSON.stringify({ override_accounts: accounts }) };
}
