import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Products, type PlaidApi } from 'plaid';
import { describe, expect, test } from 'vitest';
import { minorUnitsFromDecimal } from '#contract/money.ts';
import { aDemoBank, emptyMirror, faultOf, linkItem, namesOf, syncMirror } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const root = join(import.meta.dirname, '../../..');
const folders = [join(root, 'test/fixtures/custom-users'), join(root, '../shared/data/plaid-custom-users')];
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name))
    : [],
);

interface CustomUser {
  readonly override_accounts: readonly {
    readonly type: string;
    readonly subtype: string;
    readonly starting_balance?: number;
    readonly force_available_balance?: number;
    readonly meta?: { readonly name?: string; readonly official_name?: string; readonly limit?: number };
    readonly transactions?: readonly {
      readonly date_transacted: string;
      readonly date_posted: string;
      readonly amount: number;
      readonly description: string;
      readonly currency?: string;
    }[];
  }[];
}

const time = fakeTime('2026-11-23T10:00:00');
const today = '2026-11-23';

async function linkFile(file: string, daysRequested = 730): Promise<{ plaid: PlaidApi; accessToken: string; user: CustomUser }> {
  const { plaid } = await aDemoBank({ clock: time });
  const password = readFileSync(file, 'utf8');
  const { accessToken } = await linkItem(plaid, { username: 'user_custom', password, daysRequested });
  return { plaid, accessToken, user: JSON.parse(password) as CustomUser };
}

describe.each(files.map((file) => [basename(file), file]))('%s', (_name, file) => {
  test('comes out cent for cent, day for day and word for word', async () => {
    const { plaid, accessToken, user } = await linkFile(file);
    const mirror = emptyMirror();

    await syncMirror(plaid, accessToken, mirror);

    const rows = [...mirror.transactions.values()].map((row) =>
      [row.authorized_date, row.date, row.pending, cents(row.amount), ...namesOf([row]), row.iso_currency_code].join(' | '),
    );
    const expected = user.override_accounts.flatMap(({ transactions = [] }) =>
      transactions.map((row) => {
        const pending = row.date_posted > today;
        const date = pending ? row.date_transacted : row.date_posted;
        return [row.date_transacted, date, pending, cents(row.amount), row.description, row.currency ?? 'USD'].join(' | ');
      }),
    );
    expect(rows.sort()).toEqual(expected.sort());
  });

  test('has its accounts, with the balances it states', async () => {
    const { plaid, accessToken, user } = await linkFile(file);

    const { data } = await plaid.accountsGet({ access_token: accessToken });

    expect(data.accounts).toMatchObject(
      user.override_accounts.map(({ type, subtype, starting_balance: current, force_available_balance: available, meta }) => ({
        type,
        subtype,
        ...(meta?.name === undefined ? {} : { name: meta.name }),
        ...(meta?.official_name === undefined ? {} : { official_name: meta.official_name }),
        balances: {
          ...(current === undefined ? {} : { current }),
          ...(available === undefined ? {} : { available }),
          limit: meta?.limit ?? null,
        },
      })),
    );
  });
});

test('rows older than the days asked for stay away', async () => {
  const { plaid, accessToken } = await linkFile(join(root, 'test/fixtures/custom-users/household.json'), 90);
  const mirror = emptyMirror();

  await syncMirror(plaid, accessToken, mirror);

  expect([...mirror.transactions.values()].map(({ date }) => date).sort()).toEqual([
    '2026-09-12',
    '2026-10-28',
    '2026-10-28',
    '2026-10-31',
  ]);
});

test.each([
  [
    'more than ten accounts',
    { override_accounts: Array.from({ length: 11 }, () => ({ type: 'depository', subtype: 'checking' })) },
  ],
  ['a day that does not exist', customRow({ date_posted: '2026-02-30' })],
  ['an amount in words', customRow({ amount: 'ten' })],
  ['an unknown type', { override_accounts: [{ type: 'piggy bank', subtype: 'pink' }] }],
  ['more than 55 kB', customRow({ description: 'x'.repeat(56_000) })],
])('a custom user with %s is refused', async (_what, user) => {
  const { plaid } = await aDemoBank();

  const refused = await faultOf(linkItem(plaid, { username: 'user_custom', password: JSON.stringify(user) }));

  expect(refused).toMatchObject({ status: 400, type: 'ITEM_ERROR', code: 'INVALID_CREDENTIALS' });
});

test('a custom user can force an error', async () => {
  const { plaid } = await aDemoBank();
  const password = JSON.stringify({ override_accounts: [], force_error: 'ITEM_LOCKED' });

  const refused = await faultOf(linkItem(plaid, { username: 'user_custom', password, products: [Products.Auth] }));

  expect([refused.type, refused.code]).toEqual(['ITEM_ERROR', 'ITEM_LOCKED']);
});

function customRow(wrong: object): object {
  const row = { date_transacted: '2026-01-01', date_posted: '2026-01-02', amount: 1, description: 'x', ...wrong };
  return { override_accounts: [{ type: 'depository', subtype: 'checking', transactions: [row] }] };
}

function cents(amount: number): number | null {
  return minorUnitsFromDecimal(String(amount), 'USD');
}
