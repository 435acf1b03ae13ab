/** Accounts that change inside an Item: new ids, closed, another currency (plaid.com/docs/errors/invalid-input). */
import type { AccountBase, PlaidApi } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, emptyMirror, faultOf, inOrder, linkItem, syncMirror } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const oneDay = 86_400_000;

const accountNamed = async (plaid: PlaidApi, access_token: string, name: string): Promise<AccountBase | undefined> =>
  (await plaid.accountsGet({ access_token })).data.accounts.find((account) => account.name === name);

const idsOf = (rows: Iterable<{ readonly transaction_id: string }>): string[] => inOrder(rows).map((row) => row.transaction_id);

test.each([
  ['takes its old rows back', true],
  ['no longer speaks of its old rows', false],
])('an account with a new id brings its rows again under new ids, and %s', async (_what, takesBackRows) => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const before = mirror.transactions.size;
  const old = await accountNamed(plaid, access_token, 'Everyday Checking');
  const oldId = old?.account_id ?? '';
  const rowsOf = (id: string) => [...mirror.transactions.values()].filter(({ account_id }) => account_id === id).length;
  const oldRows = rowsOf(oldId);

  bank.changeAccount(itemId, { kind: 'renumber', accountId: oldId, takesBackRows });
  await syncMirror(plaid, access_token, mirror);

  const renewed = await accountNamed(plaid, access_token, 'Everyday Checking');
  const newId = renewed?.account_id ?? '';
  expect(renewed).toEqual({ ...old, account_id: expect.not.stringMatching(oldId) as string });
  expect([rowsOf(oldId), rowsOf(newId)]).toEqual([takesBackRows ? 0 : oldRows, oldRows]);
  expect(mirror.transactions.size).toBe(before + (takesBackRows ? 0 : oldRows));
  expect(await faultOf(plaid.accountsGet({ access_token, options: { account_ids: [oldId] } }))).toMatchObject({
    code: 'INVALID_ACCOUNT_ID',
  });
});

test('days after a new id only add to it', async () => {
  const clock = fakeTime('2026-11-03T10:00:00');
  const { bank, plaid } = await aDemoBank({ clock });
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const account = await accountNamed(plaid, access_token, 'Rewards Visa');
  bank.changeAccount(itemId, { kind: 'renumber', accountId: account?.account_id ?? '' });

  for (let day = 0; day < 10; day += 1) {
    clock.advance(oneDay);
    await syncMirror(plaid, access_token, mirror);
  }

  expect(idsOf(mirror.transactions.values())).toEqual(idsOf(bank.transactions(itemId)));
});

test('a closed account is no longer returned, and its rows stay as they were', async () => {
  const clock = fakeTime('2026-11-03T10:00:00');
  const { bank, plaid } = await aDemoBank({ clock });
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const { account_id: accountId = '' } = (await accountNamed(plaid, access_token, 'Rewards Visa')) ?? {};
  const rows = () => idsOf([...mirror.transactions.values()].filter(({ account_id: id }) => id === accountId));
  const before = rows();

  bank.changeAccount(itemId, { kind: 'close', accountId });
  clock.advance(7 * oneDay);
  await syncMirror(plaid, access_token, mirror);

  expect(await accountNamed(plaid, access_token, 'Rewards Visa')).toBeUndefined();
  expect(rows()).toEqual(before);
});

test('an Item without an account left is NO_ACCOUNTS', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid, { username: 'user_bank_income', password: '{}' });
  const { accounts } = (await plaid.accountsGet({ access_token })).data;

  for (const { account_id: accountId } of accounts) bank.changeAccount(itemId, { kind: 'close', accountId });

  expect(await faultOf(plaid.accountsGet({ access_token }))).toMatchObject({ type: 'ITEM_ERROR', code: 'NO_ACCOUNTS' });
});

test('an account in another currency has it in its balance and in every later row', async () => {
  const clock = fakeTime('2026-11-03T10:00:00');
  const { bank, plaid } = await aDemoBank({ clock });
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const known = new Set(mirror.transactions.keys());
  const { account_id: accountId = '' } = (await accountNamed(plaid, access_token, 'Rewards Visa')) ?? {};

  bank.changeAccount(itemId, { kind: 'currency', accountId, currency: 'EUR' });
  clock.advance(7 * oneDay);
  await syncMirror(plaid, access_token, mirror);

  const account = await accountNamed(plaid, access_token, 'Rewards Visa');
  const later = [...mirror.transactions.values()].filter((row) => row.account_id === accountId && !known.has(row.transaction_id));
  expect([account?.balances.iso_currency_code, new Set(later.map((row) => row.iso_currency_code))]).toEqual([
    'EUR',
    new Set(['EUR']),
  ]);
});
