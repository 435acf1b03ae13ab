/** Update mode: the same Item under the same token, repaired, with other accounts, or with more products. */
import { CountryCode, Products, type LinkTokenCreateRequest, type PlaidApi } from 'plaid';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSessionClient } from '../../../src-main/demo-bank/link-stand-in/session-client.ts';
import { aDemoBank, emptyMirror, faultOf, inOrder, linkItem, syncMirror } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { linkByHand } from '../../support/link-by-hand.ts';

const oneDay = 86_400_000;
const common = {
  client_name: 'Coffer',
  language: 'en',
  country_codes: [CountryCode.Us],
  user: { client_user_id: 'someone' },
};

async function linkTokenFor(plaid: PlaidApi, access_token: string, more: Partial<LinkTokenCreateRequest> = {}) {
  return (await plaid.linkTokenCreate({ ...common, access_token, ...more })).data.link_token;
}

const namesOfAccounts = async (plaid: PlaidApi, access_token: string): Promise<string[]> =>
  (await plaid.accountsGet({ access_token })).data.accounts.map(({ name }) => name);

test('signing in again repairs the Item; its token, id, accounts and cursor stay', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const accounts = await namesOfAccounts(plaid, access_token);
  bank.requireLogin(itemId);

  await linkByHand(bank, await linkTokenFor(plaid, access_token));
  await syncMirror(plaid, access_token, mirror);

  const { item } = (await plaid.itemGet({ access_token })).data;
  expect([item.item_id, item.error, await namesOfAccounts(plaid, access_token)]).toEqual([itemId, null, accounts]);
  expect(inOrder(mirror.transactions.values()).length).toBe(bank.transactions(itemId).length);
});

test('somebody else’s sign-in is refused, and repairs nothing', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  bank.requireLogin(itemId);
  const linkToken = await linkTokenFor(plaid, access_token);

  const refused = linkByHand(bank, linkToken, { username: 'user_transactions_dynamic', password: 'x' });

  await expect(refused).rejects.toMatchObject({ error: { error_code: 'INVALID_UPDATED_USERNAME' } });
  expect(await faultOf(plaid.accountsGet({ access_token }))).toMatchObject({ code: 'ITEM_LOGIN_REQUIRED' });
});

test('consent begins anew', async () => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const { bank, plaid } = await aDemoBank({ clock });
  const { accessToken: access_token, itemId } = await linkItem(plaid, { institutionId: 'ins_127287' });
  bank.endConsentIn(itemId, 5);

  await linkByHand(bank, await linkTokenFor(plaid, access_token), { institutionId: 'ins_127287' });

  const { item } = (await plaid.itemGet({ access_token })).data;
  expect(item.consent_expiration_time).toBe(new Date(clock.now() + 365 * oneDay).toISOString());
});

test('accounts stay as they are unless account selection is asked for', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);
  const before = await namesOfAccounts(plaid, access_token);

  await linkByHand(bank, await linkTokenFor(plaid, access_token), { accounts: ['Everyday Checking'] });

  expect(await namesOfAccounts(plaid, access_token)).toEqual(before);
});

test('an account that is dropped is no longer returned, and one that is added brings its history through the same cursor', async () => {
  const { bank, plaid } = await aDemoBank();
  const { data: created } = await plaid.linkTokenCreate({ ...common, products: [Products.Transactions] });
  const { public_token } = await linkByHand(bank, created.link_token, { accounts: ['Everyday Checking'] });
  const { access_token, item_id: itemId } = (await plaid.itemPublicTokenExchange({ public_token })).data;
  const mirror = emptyMirror();
  await syncMirror(plaid, access_token, mirror);
  const accountsOfRows = () => new Set(Array.from(mirror.transactions.values(), ({ account_id: id }) => id));
  const [checking] = [...accountsOfRows()];

  const update = { account_selection_enabled: true };
  await linkByHand(bank, await linkTokenFor(plaid, access_token, { update }), { accounts: ['Rewards Visa'] });
  const names = await namesOfAccounts(plaid, access_token);
  const before = mirror.transactions.size;
  await syncMirror(plaid, access_token, mirror);

  expect([names, accountsOfRows().size, mirror.transactions.size > before]).toEqual([['Rewards Visa'], 2, true]);
  expect(inOrder(mirror.transactions.values()).map(({ transaction_id: id }) => id)).toEqual(
    inOrder(bank.transactions(itemId)).map(({ transaction_id: id }) => id),
  );
  expect(await faultOf(plaid.accountsGet({ access_token, options: { account_ids: [checking ?? ''] } }))).toMatchObject({
    code: 'INVALID_ACCOUNT_ID',
  });
});

test('OAuth banks let accounts be chosen every time', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { institutionId: 'ins_127287' });
  const [first = ''] = await namesOfAccounts(plaid, access_token);

  await linkByHand(bank, await linkTokenFor(plaid, access_token), { institutionId: 'ins_127287', accounts: [first] });

  expect(await namesOfAccounts(plaid, access_token)).toEqual([first]);
});

test('an OAuth bank’s own page ticks what is shared already, and shares what is chosen there', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { institutionId: 'ins_127287' });
  const [first = ''] = await namesOfAccounts(plaid, access_token);
  await linkByHand(bank, await linkTokenFor(plaid, access_token), { institutionId: 'ins_127287', accounts: [first] });
  const link = createSessionClient(bank.url, await linkTokenFor(plaid, access_token));
  const { link_session_id: id } = await link.start();
  // The page that Link runs in.
  vi.stubGlobal('location', new URL(bank.url));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { url, oauth_state_id: stateId } = await link.startOauth(id, 'ins_127287');
  const send = async (...fields: readonly [string, string][]): Promise<string> =>
    (await fetch(url, { method: 'POST', body: new URLSearchParams(fields.map((field) => [...field])) })).text();

  const chooser = await send(['step', 'sign-in'], ['username', 'user_good'], ['password', 'pass_good']);
  const ticked = [...chooser.matchAll(/value="([^"]+)" checked/g)].map(([, key = '']) => key);
  const offered = [...chooser.matchAll(/name="account" value="([^"]+)"/g)].map(([, key = '']) => key);
  await send(['step', 'choose'], ...offered.slice(0, 2).map((key): [string, string] => ['account', key]));
  await send(['step', 'allow']);
  await link.finishOauth(id, stateId);

  expect([ticked.length, offered.length > 2, (await namesOfAccounts(plaid, access_token)).length]).toEqual([1, true, 2]);
});

test('a product that was not agreed to can be, in update mode, and is billed by its first call', async () => {
  const { bank, plaid } = await aDemoBank();
  const { data: created } = await plaid.linkTokenCreate({ ...common, products: [Products.Transactions] });
  const { public_token } = await linkByHand(bank, created.link_token);
  const { access_token } = (await plaid.itemPublicTokenExchange({ public_token })).data;
  const before = await faultOf(plaid.liabilitiesGet({ access_token }));

  const more = { additional_consented_products: [Products.Liabilities] };
  await linkByHand(bank, await linkTokenFor(plaid, access_token, more));
  const agreed = (await plaid.itemGet({ access_token })).data.item;
  await plaid.liabilitiesGet({ access_token });
  const used = (await plaid.itemGet({ access_token })).data.item;

  expect(before.code).toBe('ADDITIONAL_CONSENT_REQUIRED');
  expect([agreed.billed_products, agreed.consented_products]).toEqual([['transactions'], ['transactions', 'liabilities']]);
  expect(used.billed_products).toEqual(['transactions', 'liabilities']);
});

test('`products` are for credit products only in update mode', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const refused = await faultOf(linkTokenFor(plaid, access_token, { products: [Products.Auth] }));
  await linkByHand(bank, await linkTokenFor(plaid, access_token, { products: [Products.Assets] }));

  expect(refused).toMatchObject({ status: 400, code: 'INVALID_FIELD' });
  expect((await plaid.itemGet({ access_token })).data.item.billed_products).toEqual(['transactions', 'assets']);
});
