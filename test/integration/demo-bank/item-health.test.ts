/** What can stand between Plaid and an Item, and what its calls are refused with then. */
import { AccountType, CountryCode, Products, type PlaidApi, type PlaidError } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { linkByHand } from '../../support/link-by-hand.ts';

const oneDay = 86_400_000;
const oauthBank = 'ins_127287';
const europeanBank = 'ins_117181';

const errorOf = async (plaid: PlaidApi, access_token: string): Promise<PlaidError | null> =>
  (await plaid.itemGet({ access_token })).data.item.error;

test.each([
  ['at an OAuth bank lasts a year', oauthBank, 365],
  ['in Europe lasts 180 days', europeanBank, 180],
  ['elsewhere does not end', 'ins_109508', null],
])('consent %s', async (_where, institutionId, days) => {
  const clock = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, { institutionId });

  const { data } = await plaid.itemGet({ access_token });

  const expected = days === null ? null : new Date(clock.now() + days * oneDay).toISOString();
  expect(data.item.consent_expiration_time).toBe(expected);
});

test('a consent that has ended needs its owner, and says that it was the consent', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid, { institutionId: oauthBank });

  bank.endConsentIn(itemId, 3);
  const before = await errorOf(plaid, access_token);
  bank.endConsentIn(itemId, 0);
  const after = await errorOf(plaid, access_token);

  expect(before).toBeNull();
  expect(after).toMatchObject({
    error_type: 'ITEM_ERROR',
    error_code: 'ITEM_LOGIN_REQUIRED',
    error_code_reason: 'OAUTH_CONSENT_EXPIRED',
  });
  expect(await faultOf(plaid.accountsGet({ access_token }))).toMatchObject({ status: 400, code: 'ITEM_LOGIN_REQUIRED' });
});

test('an Item of Sandbox asks for a new sign-in after thirty days', async () => {
  const clock = fakeTime('2026-10-20T10:00:00');
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid);

  clock.advance(30 * oneDay - 1);
  const before = await errorOf(plaid, access_token);
  clock.advance(1);
  const after = await errorOf(plaid, access_token);

  expect([before, after?.error_code, after?.error_code_reason]).toEqual([null, 'ITEM_LOGIN_REQUIRED', null]);
});

test('a connection that was ended at my.plaid.com stays ended: update mode is refused too', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);

  bank.revoke(itemId);

  const revoked = { status: 400, type: 'INVALID_INPUT', code: 'USER_PERMISSION_REVOKED' };
  const update = {
    client_name: 'Coffer',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id: 'someone' },
    access_token,
  };
  expect(await faultOf(plaid.transactionsSync({ access_token }))).toMatchObject(revoked);
  expect(await faultOf(plaid.linkTokenCreate(update))).toMatchObject(revoked);
  expect((await errorOf(plaid, access_token))?.error_code).toBe('USER_PERMISSION_REVOKED');
  expect((await plaid.itemRemove({ access_token })).status).toBe(200);
});

test('an Item that Plaid forgot is ITEM_NOT_FOUND for every call', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);

  bank.forgetItem(itemId);

  const gone = { status: 400, type: 'ITEM_ERROR', code: 'ITEM_NOT_FOUND' };
  expect(await faultOf(plaid.itemGet({ access_token }))).toMatchObject(gone);
  expect(await faultOf(plaid.accountsGet({ access_token }))).toMatchObject(gone);
  expect(await faultOf(plaid.itemAccessTokenInvalidate({ access_token }))).toMatchObject(gone);
});

test.each(['ITEM_LOCKED', 'PASSWORD_RESET_REQUIRED', 'USER_SETUP_REQUIRED', 'SOMETHING_NEW'])(
  'an Item in %s says so in /item/get and refuses data, until it heals by itself',
  async (code) => {
    const { bank, plaid } = await aDemoBank();
    const { accessToken: access_token, itemId } = await linkItem(plaid);
    bank.setTrouble(itemId, { code, reason: null });
    const ill = [(await errorOf(plaid, access_token))?.error_code, (await faultOf(plaid.accountsGet({ access_token }))).code];

    bank.setTrouble(itemId, null);

    expect(ill).toEqual([code, code]);
    expect([await errorOf(plaid, access_token), (await plaid.accountsGet({ access_token })).status]).toEqual([null, 200]);
  },
);

test('an Item from Link gives what was agreed to, and asks for consent to the rest', async () => {
  const { bank, plaid } = await aDemoBank();
  const { data: created } = await plaid.linkTokenCreate({
    client_name: 'Coffer',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id: 'someone' },
    products: [Products.Transactions],
    additional_consented_products: [Products.Auth],
  });
  const { public_token } = await linkByHand(bank, created.link_token);
  const { access_token } = (await plaid.itemPublicTokenExchange({ public_token })).data;

  const agreed = await plaid.authGet({ access_token });
  const refused = await faultOf(plaid.identityGet({ access_token }));
  const { item } = (await plaid.itemGet({ access_token })).data;

  expect(agreed.status).toBe(200);
  expect(refused).toMatchObject({ status: 400, type: 'INVALID_INPUT', code: 'ADDITIONAL_CONSENT_REQUIRED' });
  expect([item.billed_products, item.consented_products]).toEqual([
    ['transactions', 'auth'],
    ['transactions', 'auth'],
  ]);
});

test('what was not allowed at the bank is ACCESS_NOT_GRANTED, though it was agreed to in Link', async () => {
  const { bank, plaid } = await aDemoBank();
  const { data: created } = await plaid.linkTokenCreate({
    client_name: 'Coffer',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id: 'someone' },
    products: [Products.Transactions],
    additional_consented_products: [Products.Identity],
  });
  const { public_token } = await linkByHand(bank, created.link_token, {
    institutionId: oauthBank,
    withheldProducts: ['identity'],
  });
  const { access_token } = (await plaid.itemPublicTokenExchange({ public_token })).data;

  expect(await faultOf(plaid.identityGet({ access_token }))).toMatchObject({
    status: 400,
    type: 'ITEM_ERROR',
    code: 'ACCESS_NOT_GRANTED',
  });
});

test('deposit accounts keep an id for life at banks with tokenised numbers, and nowhere else', async () => {
  const { plaid } = await aDemoBank();
  const idsAt = async (institutionId: string) => {
    const { accessToken: access_token } = await linkItem(plaid, { institutionId });
    const { accounts } = (await plaid.accountsGet({ access_token })).data;
    return accounts.filter(({ type }) => type === AccountType.Depository).map(({ persistent_account_id: id }) => id);
  };

  const [one, again, elsewhere] = [await idsAt(oauthBank), await idsAt(oauthBank), await idsAt('ins_109508')];

  expect(again).toEqual(one);
  expect([new Set(one).size, one.includes(undefined), new Set(elsewhere)]).toEqual([one.length, false, new Set([undefined])]);
});
