import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Products, type PlaidApi } from 'plaid';
import { describe, expect, test } from 'vitest';
import { localDate } from '#contract/dates.ts';
import { customUsers, household, rowsShownOf } from '../../support/custom-users.ts';
import { aDemoBank, emptyMirror, faultOf, linkItem, namesOf, syncMirror } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

interface CustomUser {
  readonly override_accounts?: readonly {
    readonly type: string;
    readonly subtype: string;
    readonly starting_balance?: number;
    readonly force_available_balance?: number;
    readonly meta?: { readonly name?: string; readonly official_name?: string; readonly limit?: number };
  }[];
}

const time = fakeTime('2026-11-23T10:00:00');
const today = localDate(time.now());

async function linkFile(file: string, daysRequested = 730): Promise<{ plaid: PlaidApi; accessToken: string; user: CustomUser }> {
  const { plaid } = await aDemoBank({ clock: time });
  const password = readFileSync(file, 'utf8');
  const { accessToken } = await linkItem(plaid, { username: 'user_custom', password, daysRequested });
  return { plaid, accessToken, user: JSON.parse(password) as CustomUser };
}

describe.each(customUsers.map((file) => [basename(file), file]))('%s', (_name, file) => {
  test('comes out cent for cent, day for day and word for word', async () => {
    const { plaid, accessToken } = await linkFile(file);
    const mirror = emptyMirror();

    await syncMirror(plaid, accessToken, mirror);

    const rows = [...mirror.transactions.values()].map((row) =>
      [row.authorized_date, row.date, row.pending, row.amount, ...namesOf([row]), row.iso_currency_code].join(' | '),
    );
    const expected = rowsShownOf(file, today).map((row) => {
      const pending = row.date_posted > today;
      const date = pending ? row.date_transacted : row.date_posted;
      return [row.date_transacted, date, pending, row.amount, row.description, row.currency].join(' | ');
    });
    expect(rows.sort()).toEqual(expected.sort());
  });

  test('has its accounts, with the balances it states', async () => {
    const { plaid, accessToken, user } = await linkFile(file);

    const { data } = await plaid.accountsGet({ access_token: accessToken });

    expect(data.accounts).toMatchObject(
      (user.override_accounts ?? []).map(
        ({ type, subtype, starting_balance: current, force_available_balance: available, meta }) => ({
          type,
          subtype,
          ...(meta?.name === undefined ? {} : { name: meta.name }),
          ...(meta?.official_name === undefined ? {} : { official_name: meta.official_name }),
          balances: {
            ...(current === undefined ? {} : { current }),
            ...(available === undefined ? {} : { available }),
            limit: meta?.limit ?? null,
          },
        }),
      ),
    );
  });
});

test('rows older than the days asked for stay away', async () => {
  const { plaid, accessToken } = await linkFile(household, 90);
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
  ['that is not JSON', '{', 'it is not JSON'],
  [
    'of another form',
    JSON.stringify({ override_accounts: 1 }),
    'override_accounts: Invalid input: expected array, received number',
  ],
  [
    'with more than ten accounts',
    JSON.stringify({ override_accounts: Array.from({ length: 11 }, () => ({ type: 'depository', subtype: 'checking' })) }),
    'override_accounts: Too big: expected array to have <=10 items',
  ],
  [
    'with a day that does not exist',
    customRow({ date_posted: '2026-02-30' }),
    'override_accounts.0.transactions.0.date_posted: must be a day that exists, written YYYY-MM-DD',
  ],
  [
    'with an amount in words',
    customRow({ amount: 'ten' }),
    'override_accounts.0.transactions.0.amount: Invalid input: expected number, received string',
  ],
  [
    'with an unknown type',
    JSON.stringify({ override_accounts: [{ type: 'piggy bank', subtype: 'pink' }] }),
    expect.stringMatching(/^override_accounts\.0\.type: /) as string,
  ],
  ['of more than 55 kB', customRow({ description: 'x'.repeat(56_000) }), 'it is larger than 55000 bytes'],
])('a custom user %s cannot sign in, and is told why', async (_what, password, why) => {
  const { plaid } = await aDemoBank();

  const refused = await faultOf(linkItem(plaid, { username: 'user_custom', password }));

  const prefix = 'The custom user is not valid: ';
  expect({ ...refused, message: refused.message.slice(prefix.length, -1) }).toEqual({
    status: 400,
    type: 'ITEM_ERROR',
    code: 'INVALID_CREDENTIALS',
    message: why,
  });
});

test('a custom user can force an error', async () => {
  const { plaid } = await aDemoBank();
  const password = JSON.stringify({ override_accounts: [], force_error: 'ITEM_LOCKED' });

  const refused = await faultOf(linkItem(plaid, { username: 'user_custom', password, products: [Products.Auth] }));

  expect([refused.type, refused.code]).toEqual(['ITEM_ERROR', 'ITEM_LOCKED']);
});

function customRow(wrong: object): string {
  const row = { date_transacted: '2026-01-01', date_posted: '2026-01-02', amount: 1, description: 'x', ...wrong };
  return JSON.stringify({ override_accounts: [{ type: 'depository', subtype: 'checking', transactions: [row] }] });
}
