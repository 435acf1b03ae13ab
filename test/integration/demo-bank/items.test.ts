import { Products } from 'plaid';
import { expect, test } from 'vitest';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { aDemoBank, faultOf, linkItem, postRaw } from '../../support/demo-bank-client.ts';

const minute = 60_000;
const gone = { status: 400, type: 'ITEM_ERROR', code: 'ITEM_NOT_FOUND' };

test('a public token becomes an access token once', async () => {
  const { plaid } = await aDemoBank();
  const { data } = await plaid.sandboxPublicTokenCreate({
    institution_id: 'ins_109508',
    initial_products: [Products.Transactions],
  });

  const exchanged = await plaid.itemPublicTokenExchange({ public_token: data.public_token });
  const again = await faultOf(plaid.itemPublicTokenExchange({ public_token: data.public_token }));

  expect([data.public_token, exchanged.data.access_token, exchanged.data.item_id]).toEqual([
    expect.stringMatching(/^public-sandbox-[0-9a-f-]{36}$/),
    expect.stringMatching(/^access-sandbox-[0-9a-f-]{36}$/),
    expect.stringMatching(/^[0-9A-Za-z]{37}$/),
  ]);
  expect(again).toEqual({
    status: 400,
    type: 'INVALID_INPUT',
    code: 'INVALID_PUBLIC_TOKEN',
    message: 'could not find matching public token',
  });
});

test('a public token lives for thirty minutes', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock: time });
  const create = async (): Promise<string> =>
    (await plaid.sandboxPublicTokenCreate({ institution_id: 'ins_109508', initial_products: [Products.Auth] })).data.public_token;
  const [early, late] = [await create(), await create()];

  time.advance(29 * minute);
  const inTime = await plaid.itemPublicTokenExchange({ public_token: early });
  time.advance(minute);
  const tooLate = await faultOf(plaid.itemPublicTokenExchange({ public_token: late }));

  expect([inTime.status, tooLate.code]).toEqual([200, 'INVALID_PUBLIC_TOKEN']);
});

test('tokens that are no tokens, of another environment, or unknown are told apart', async () => {
  const { plaid } = await aDemoBank();
  const messageFor = async (token: string): Promise<string> => {
    const { code, message } = await faultOf(plaid.itemGet({ access_token: token }));
    return `${code}: ${message}`;
  };

  const messages = [
    await messageFor('nonsense'),
    await messageFor('access-production-00000000-0000-4000-8000-000000000000'),
    await messageFor('access-sandbox-00000000-0000-4000-8000-000000000000'),
  ];

  expect(messages).toEqual([
    'INVALID_ACCESS_TOKEN: provided access token is in an invalid format. expected format: access-<environment>-<identifier>',
    'INVALID_ACCESS_TOKEN: provided access token is for the wrong Plaid environment. expected "sandbox"',
    'INVALID_ACCESS_TOKEN: could not find matching access token',
  ]);
});

test('an Item says what it has, what it could have, and when it was updated', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken, itemId } = await linkItem(plaid);

  const { data } = await plaid.itemGet({ access_token: accessToken });

  expect(data).toMatchObject({
    item: {
      item_id: itemId,
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      billed_products: ['transactions'],
      consent_expiration_time: null,
      error: null,
      webhook: null,
      update_type: 'background',
    },
    status: { transactions: { last_failed_update: null } },
  });
  expect(data.item.available_products).not.toContain('transactions');
  expect(Number.isNaN(Date.parse(data.status?.transactions?.last_successful_update ?? ''))).toBe(false);
});

test('a removed Item is gone for every call', async () => {
  const { plaid, bank } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  await plaid.itemRemove({ access_token });

  expect(await faultOf(plaid.itemGet({ access_token }))).toMatchObject(gone);
  expect(await faultOf(plaid.accountsGet({ access_token }))).toMatchObject(gone);
  expect(await faultOf(plaid.transactionsSync({ access_token }))).toMatchObject(gone);
  expect(await faultOf(plaid.itemRemove({ access_token }))).toMatchObject(gone);
  expect(bank.itemIds()).toEqual([]);
});

test('a new access token ends the old one and keeps the Item', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken, itemId } = await linkItem(plaid);

  const { data } = await plaid.itemAccessTokenInvalidate({ access_token: accessToken });

  expect((await plaid.itemGet({ access_token: data.new_access_token })).data.item.item_id).toBe(itemId);
  expect(await faultOf(plaid.itemGet({ access_token: accessToken }))).toMatchObject({ code: 'INVALID_ACCESS_TOKEN' });
});

test('an Item whose login was reset answers /item/get with its error, and data with ITEM_LOGIN_REQUIRED', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  await plaid.sandboxItemResetLogin({ access_token });

  expect((await plaid.itemGet({ access_token })).data.item.error).toMatchObject({
    error_type: 'ITEM_ERROR',
    error_code: 'ITEM_LOGIN_REQUIRED',
  });
  expect(await faultOf(plaid.transactionsSync({ access_token }))).toMatchObject({ code: 'ITEM_LOGIN_REQUIRED' });
  expect(await faultOf(plaid.accountsGet({ access_token }))).toMatchObject({ code: 'ITEM_LOGIN_REQUIRED' });
});

test('a public token for an existing Item opens the same Item', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken, itemId } = await linkItem(plaid);

  const { data } = await plaid.itemCreatePublicToken({ access_token: accessToken });

  expect((await plaid.itemPublicTokenExchange({ public_token: data.public_token })).data.item_id).toBe(itemId);
});

test('linking the same login again makes another Item with ids of its own', async () => {
  const { plaid } = await aDemoBank();
  const [one, other] = [await linkItem(plaid), await linkItem(plaid)];

  const idsOf = async (access_token: string): Promise<string[]> =>
    (await plaid.accountsGet({ access_token })).data.accounts.map(({ account_id: id }) => id);

  const [ids, otherIds] = [await idsOf(one.accessToken), await idsOf(other.accessToken)];
  expect(new Set([...ids, ...otherIds, one.itemId, other.itemId]).size).toBe(ids.length + otherIds.length + 2);
});

test.each([
  ['an unknown user', { override_username: 'nobody', override_password: 'pass_good' }, 'ITEM_ERROR', 'INVALID_CREDENTIALS'],
  ['a wrong password', { override_username: 'user_good', override_password: 'pass_bad' }, 'ITEM_ERROR', 'INVALID_CREDENTIALS'],
  ['a password that asks for an error', { override_password: 'error_ITEM_LOCKED' }, 'ITEM_ERROR', 'ITEM_LOCKED'],
  [
    'a password that asks for a bank’s error',
    { override_password: 'error_INSTITUTION_DOWN' },
    'INSTITUTION_ERROR',
    'INSTITUTION_DOWN',
  ],
  [
    'a custom user that is not JSON',
    { override_username: 'user_custom', override_password: '{' },
    'ITEM_ERROR',
    'INVALID_CREDENTIALS',
  ],
])('%s gets no Item', async (_who, options, type, code) => {
  const { plaid, bank } = await aDemoBank();

  const refused = await faultOf(
    plaid.sandboxPublicTokenCreate({ institution_id: 'ins_109508', initial_products: [Products.Transactions], options }),
  );

  expect([refused.type, refused.code, bank.itemIds()]).toEqual([type, code, []]);
});

test.each([
  ['a product that is none', 'ins_109508', ['nonsense'], 'INVALID_PRODUCT'],
  ['balance, which comes with every Item', 'ins_109508', ['balance'], 'INVALID_PRODUCT'],
  ['an institution that is none', 'ins_1', ['transactions'], 'INVALID_INSTITUTION'],
  ['an institution that is down', 'ins_132361', ['transactions'], 'INSTITUTION_DOWN'],
  ['an institution without the product', 'ins_130016', ['investments'], 'PRODUCTS_NOT_SUPPORTED'],
])('%s gets no Item', async (_what, institution_id, products, code) => {
  const { bank } = await aDemoBank();

  const { body } = await postRaw(bank, '/sandbox/public_token/create', { institution_id, initial_products: products });

  expect(body['error_code']).toBe(code);
});
