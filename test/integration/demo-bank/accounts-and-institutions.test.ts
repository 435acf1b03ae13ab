import { CountryCode } from 'plaid';
import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem, postRaw } from '../../support/demo-bank-client.ts';

const country_codes = [CountryCode.Us];

test('accounts come with their balances and Item, all or the ones asked for', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token, itemId } = await linkItem(plaid);

  const { data: all } = await plaid.accountsGet({ access_token });
  const wanted = all.accounts.slice(1, 2).map(({ account_id: id }) => id);
  const { data: some } = await plaid.accountsBalanceGet({ access_token, options: { account_ids: wanted } });
  const unknown = await faultOf(plaid.accountsGet({ access_token, options: { account_ids: ['x'] } }));

  expect(all.accounts.map(({ name, mask, type, subtype }) => [name, mask, type, subtype])).toEqual([
    ['Everyday Checking', '4021', 'depository', 'checking'],
    ['Rainy Day Savings', '7730', 'depository', 'savings'],
    ['Rewards Visa', '1187', 'credit', 'credit card'],
    ['Self-Directed Brokerage', '8846', 'investment', 'brokerage'],
    ['Roth IRA', '2093', 'investment', 'roth'],
    ['Student Loan', '6150', 'loan', 'student'],
  ]);
  expect(all.item.item_id).toBe(itemId);
  expect(some.accounts).toEqual(all.accounts.slice(1, 2));
  expect(unknown).toMatchObject({ type: 'INVALID_INPUT', code: 'INVALID_ACCOUNT_ID' });
});

test('the euro account is in euros', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid, { institutionId: 'ins_109511' });

  const { data } = await plaid.accountsGet({ access_token });

  expect(data.accounts[0]?.balances).toMatchObject({ iso_currency_code: 'EUR', unofficial_currency_code: null });
});

test('institutions are found by any part of their name, those that begin with it first', async () => {
  const { plaid } = await aDemoBank();
  const search = async (query: string, countries = country_codes): Promise<string[]> =>
    (await plaid.institutionsSearch({ query, country_codes: countries, products: null })).data.institutions.map(
      ({ name }) => name,
    );

  expect(await search('PLATY')).toEqual([
    'Platypus OAuth Bank',
    'First Platypus Bank',
    'Unhealthy Platypus Bank - Degraded',
    'Unhealthy Platypus Bank - Bank Down',
    'Unsupported Platypus Bank',
  ]);
  expect(await search('tartan', [CountryCode.Ca])).toEqual(['Tartan-Dominion Bank of Canada']);
  expect(await search('no such bank')).toEqual([]);
});

test('an institution shows logo, colour and health only when asked', async () => {
  const { plaid } = await aDemoBank();
  const request = { institution_id: 'ins_109508', country_codes };

  const { data: plain } = await plaid.institutionsGetById(request);
  const { data: full } = await plaid.institutionsGetById({
    ...request,
    options: { include_optional_metadata: true, include_status: true },
  });
  const logo = Buffer.from(full.institution.logo ?? '', 'base64');

  expect(plain.institution).toMatchObject({ institution_id: 'ins_109508', name: 'First Platypus Bank', oauth: false });
  expect(Object.keys(plain.institution)).not.toContain('logo');
  expect([logo.subarray(1, 4).toString(), logo.readUInt32BE(16), logo.readUInt32BE(20)]).toEqual(['PNG', 152, 152]);
  expect(full.institution).toMatchObject({ primary_color: '#1f7a5c', status: { item_logins: { status: 'HEALTHY' } } });
});

test('an institution elsewhere, or none, is INVALID_INSTITUTION', async () => {
  const { plaid } = await aDemoBank();
  const codeFor = async (institution_id: string): Promise<string> =>
    (await faultOf(plaid.institutionsGetById({ institution_id, country_codes }))).code;

  expect([await codeFor('ins_43'), await codeFor('ins_1')]).toEqual(['INVALID_INSTITUTION', 'INVALID_INSTITUTION']);
});

test('all institutions come in pages, with their number', async () => {
  const { plaid } = await aDemoBank();
  const page = async (offset: number): Promise<{ ids: string[]; total: number }> => {
    const { data } = await plaid.institutionsGet({ count: 4, offset, country_codes });
    return { ids: data.institutions.map(({ institution_id: id }) => id), total: data.total };
  };

  const pages = [await page(0), await page(4), await page(8)];

  expect(pages.map(({ total }) => total)).toEqual([10, 10, 10]);
  expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(10);
});

test('an unknown product in a search is INVALID_PRODUCT', async () => {
  const { bank } = await aDemoBank();

  const { body } = await postRaw(bank, '/institutions/search', { query: 'a', country_codes: ['US'], products: ['nonsense'] });

  expect(body['error_code']).toBe('INVALID_PRODUCT');
});
