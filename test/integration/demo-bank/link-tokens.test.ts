import { AccountType, CountryCode, Products } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem, postRaw } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const request = {
  client_name: 'Coffer',
  language: 'en',
  country_codes: [CountryCode.Us],
  user: { client_user_id: 'someone' },
  products: [Products.Transactions],
};

test('a link token lives four hours, and tells what it was made for', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock: time });

  const { data: created } = await plaid.linkTokenCreate(request);
  const { data } = await plaid.linkTokenGet({ link_token: created.link_token });

  expect(created.link_token).toMatch(/^link-sandbox-[0-9a-f-]{36}$/);
  expect(Date.parse(created.expiration) - time.now()).toBe(4 * 3_600_000);
  expect(data).toMatchObject({
    link_token: created.link_token,
    created_at: new Date(time.now()).toISOString(),
    expiration: created.expiration,
    link_sessions: [],
    metadata: {
      initial_products: ['transactions'],
      country_codes: ['US'],
      language: 'en',
      client_name: 'Coffer',
      webhook: null,
      redirect_uri: null,
    },
  });
});

test('a link token for update mode lives thirty minutes and needs no products', async () => {
  const time = fakeTime('2026-11-23T10:00:00');
  const { plaid } = await aDemoBank({ clock: time });
  const { accessToken } = await linkItem(plaid);

  const { data } = await plaid.linkTokenCreate({ ...request, products: [], access_token: accessToken });

  expect(Date.parse(data.expiration) - time.now()).toBe(30 * 60_000);
});

test.each([
  ['no products', { products: [] }, 'MISSING_FIELDS'],
  ['no user', { user: undefined }, 'MISSING_FIELDS'],
  ['a product that is none', { products: ['x'] }, 'INVALID_PRODUCT'],
  ['balance as a product', { products: ['balance'] }, 'INVALID_PRODUCT'],
  ['a product in two lists', { optional_products: ['transactions'] }, 'INVALID_FIELD'],
  ['more than 730 days', { transactions: { days_requested: 731 } }, 'INVALID_FIELD'],
  ['a name of more than 30 characters', { client_name: 'x'.repeat(31) }, 'INVALID_FIELD'],
  ['a redirect to a scheme of one’s own', { redirect_uri: 'coffer://done' }, 'INVALID_FIELD'],
  ['a redirect with a query', { redirect_uri: 'https://coffer.example/done?x=1' }, 'INVALID_FIELD'],
  ['an access token of nobody', { access_token: 'access-sandbox-00000000-0000-4000-8000-000000000000' }, 'INVALID_ACCESS_TOKEN'],
])('a link token with %s is refused', async (_what, wrong, code) => {
  const { bank } = await aDemoBank();

  const { status, body } = await postRaw(bank, '/link/token/create', { ...request, ...wrong });

  expect([status, body['error_code']]).toEqual([400, code]);
});

test('a link token of nobody is INVALID_LINK_TOKEN', async () => {
  const { plaid } = await aDemoBank();

  const refused = await faultOf(plaid.linkTokenGet({ link_token: 'link-sandbox-00000000-0000-4000-8000-000000000000' }));

  expect(refused).toEqual({
    status: 400,
    type: 'INVALID_INPUT',
    code: 'INVALID_LINK_TOKEN',
    message: 'invalid link_token provided',
  });
});

test('what a session of Link gave can be asked for with its link token', async () => {
  const { bank, plaid } = await aDemoBank();
  const { data: created } = await plaid.linkTokenCreate(request);
  const link = async (step: string, fields: object): Promise<Record<string, unknown>> => {
    const body = JSON.stringify({ link_token: created.link_token, ...fields });
    return (await (await fetch(`${bank.url}/link/session/${step}`, { method: 'POST', body })).json()) as Record<string, unknown>;
  };
  const { link_session_id } = await link('start', {});
  const credentials = { institution_id: 'ins_109508', username: 'user_good', password: 'pass_good' };

  const finished = await link('finish', { link_session_id, ...credentials, account_keys: ['checking'] });
  const { data } = await plaid.linkTokenGet({ link_token: created.link_token });
  const result = data.link_sessions?.[0]?.results?.item_add_results[0];
  const { data: item } = await plaid.itemPublicTokenExchange({ public_token: result?.public_token ?? '' });
  const { data: shared } = await plaid.accountsGet({ access_token: item.access_token });

  expect(result).toMatchObject({ public_token: finished['public_token'], institution: { institution_id: 'ins_109508' } });
  expect(shared.accounts.map(({ name }) => name)).toEqual(['Everyday Checking']);
});

test('an account at a bank with a page of its own keeps one id through every Item', async () => {
  const { plaid } = await aDemoBank();
  const idsOf = async (institutionId: string): Promise<(string | undefined)[]> => {
    const { accessToken } = await linkItem(plaid, { institutionId });
    const { data } = await plaid.accountsGet({ access_token: accessToken });
    return data.accounts.filter(({ type }) => type === AccountType.Depository).map((account) => account.persistent_account_id);
  };

  const [first, again, elsewhere] = [await idsOf('ins_127287'), await idsOf('ins_127287'), await idsOf('ins_109508')];

  expect(first).toEqual(again);
  expect([new Set(first).size, first.includes(undefined), elsewhere.every((id) => id === undefined)]).toEqual([
    first.length,
    false,
    true,
  ]);
});
