import { AccountSubtype } from 'plaid';
import { expect, test } from 'vitest';
import {
  aDemoBank,
  emptyMirror,
  faultOf,
  inOrder,
  linkItem,
  syncMirror,
  type Mirror,
  postRaw,
} from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const day = 86_400_000;

test('history arrives as nothing, then the last thirty days, then everything', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { plaid, bank } = await aDemoBank({
    clock: time,
    timeline: { initialMilliseconds: 1_000, historicalMilliseconds: 3_000 },
  });
  const { accessToken: access_token, itemId } = await linkItem(plaid);

  const { data: notReady } = await plaid.transactionsSync({ access_token, count: 500 });
  time.advance(1_000);
  const { data: initial } = await plaid.transactionsSync({ access_token, cursor: notReady.next_cursor, count: 500 });
  time.advance(2_000);
  const mirror: Mirror = {
    transactions: new Map(initial.added.map((row) => [row.transaction_id, row])),
    cursor: initial.next_cursor,
  };
  await syncMirror(plaid, access_token, mirror);
  const { data: after } = await plaid.transactionsSync({ access_token, cursor: mirror.cursor ?? '' });

  expect(notReady).toMatchObject({
    transactions_update_status: 'NOT_READY',
    added: [],
    modified: [],
    removed: [],
    accounts: [],
    next_cursor: '',
    has_more: false,
  });
  expect(initial.transactions_update_status).toBe('INITIAL_UPDATE_COMPLETE');
  expect(initial.added.every(({ date }) => date >= '2026-10-24')).toBe(true);
  expect(initial.added.length).toBeGreaterThan(30);
  expect(inOrder(mirror.transactions.values())).toEqual(inOrder(bank.transactions(itemId)));
  expect(after).toMatchObject({
    transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
    added: [],
    modified: [],
    removed: [],
    has_more: false,
  });
});

test.each([
  ['absent', undefined],
  ['empty', ''],
  ['null', null],
])('a first cursor may be %s', async (_how, cursor) => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const { body } = await postRaw(bank, '/transactions/sync', { access_token, cursor });

  expect(body).toMatchObject({ added: { length: 100 }, has_more: true });
});

test.each([[90], [1], [730]])('history goes back %i days when that is asked for', async (daysRequested) => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock: time });
  const { accessToken } = await linkItem(plaid, { daysRequested });
  const mirror = emptyMirror();

  await syncMirror(plaid, accessToken, mirror);

  const oldest = [...mirror.transactions.values()].map(({ date }) => date).sort()[0] ?? '';
  const limit = new Date(Date.UTC(2026, 10, 23) - daysRequested * day).toISOString().slice(0, 10);
  expect(oldest >= limit).toBe(true);
  expect(Date.parse(oldest) - Date.parse(limit)).toBeLessThan(4 * day);
});

test('cursors are opaque, short, and belong to one Item', async () => {
  const { plaid } = await aDemoBank();
  const [one, other] = [await linkItem(plaid), await linkItem(plaid)];
  const { data } = await plaid.transactionsSync({ access_token: one.accessToken, count: 10 });

  const elsewhere = await faultOf(plaid.transactionsSync({ access_token: other.accessToken, cursor: data.next_cursor }));
  const nonsense = await faultOf(plaid.transactionsSync({ access_token: one.accessToken, cursor: 'bm9uc2Vuc2U=' }));

  expect(data.next_cursor).toMatch(/^[A-Za-z0-9+/=]{1,256}$/);
  expect([elsewhere.code, nonsense.code]).toEqual(['INVALID_FIELD', 'INVALID_FIELD']);
});

test.each([[0], [501], [1.5]])('a count of %d is refused', async (count) => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  expect(await faultOf(plaid.transactionsSync({ access_token, count }))).toMatchObject({ code: 'INVALID_FIELD' });
});

test('one account is a stream of its own, with cursors that fit no other', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const { data } = await plaid.accountsGet({ access_token });
  const savings = data.accounts.find(({ subtype }) => subtype === AccountSubtype.Savings)?.account_id ?? '';

  const { data: own } = await plaid.transactionsSync({ access_token, count: 500, options: { account_id: savings } });
  const mixed = await faultOf(plaid.transactionsSync({ access_token, cursor: own.next_cursor }));
  const unknown = await faultOf(plaid.transactionsSync({ access_token, options: { account_id: 'nobody’s' } }));

  expect(inOrder(own.added)).toEqual(inOrder(bank.transactions(itemId).filter(({ account_id: id }) => id === savings)));
  expect(own.accounts.map(({ account_id: id }) => id)).toEqual([savings]);
  expect([mixed.code, unknown.code]).toEqual(['INVALID_FIELD', 'INVALID_ACCOUNT_ID']);
});

test('the original description comes only when it is asked for', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const plain = await plaid.transactionsSync({ access_token, count: 1 });
  const full = await plaid.transactionsSync({ access_token, count: 1, options: { include_original_description: true } });

  expect([plain.data.added[0]?.original_description, typeof full.data.added[0]?.original_description]).toEqual([
    undefined,
    'string',
  ]);
});

test('categories come in the version that is asked for, in the second one otherwise', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { username: 'user_transactions_dynamic', password: 'x' });
  const payIn = async (options: object): Promise<unknown> => {
    const { body } = await postRaw(bank, '/transactions/sync', { access_token, count: 500, options });
    const added = body['added'] as { readonly name: string; readonly personal_finance_category: unknown }[];
    return added.find(({ name }) => name === 'ACME PAYROLL DIRECT DEP')?.personal_finance_category;
  };

  const asked = [
    await payIn({ personal_finance_category_version: 'v1' }),
    await payIn({ personal_finance_category_version: 'v2' }),
    await payIn({}),
  ];

  const second = { primary: 'INCOME', detailed: 'INCOME_SALARY', confidence_level: 'HIGH', version: 'v2' };
  expect(asked).toEqual([{ ...second, detailed: 'INCOME_WAGES', version: 'v1' }, second, second]);
});

test('the fifty-first call of a minute for one Item is one too many', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock: time });
  const { accessToken: access_token } = await linkItem(plaid);
  for (let call = 0; call < 50; call += 1) await plaid.transactionsSync({ access_token, count: 1 });

  const tooMany = await faultOf(plaid.transactionsSync({ access_token, count: 1 }));
  time.advance(60_000);
  const later = await plaid.transactionsSync({ access_token, count: 1 });

  expect([tooMany.status, tooMany.type, tooMany.code, later.status]).toEqual([
    429,
    'RATE_LIMIT_EXCEEDED',
    'TRANSACTIONS_SYNC_LIMIT',
    200,
  ]);
});
