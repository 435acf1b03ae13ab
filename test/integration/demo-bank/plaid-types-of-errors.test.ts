/** What the official client's type of an error says holds for every error of the bank. */
import { expect, test } from 'vitest';
import { aDemoBank, linkItem } from '../../support/demo-bank-client.ts';
import { linkByHand } from '../../support/link-by-hand.ts';
import { ask, askWrongly } from '../../support/plaid-conformity.ts';

const countries = { country_codes: ['US'] };

test('for what stands between a client and an Item', async () => {
  const { bank, plaid } = await aDemoBank({ timeline: 'realistic' });
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const linkToken = await ask(bank, '/link/token/create', {
    ...countries,
    client_name: 'Coffer',
    language: 'en',
    user: { client_user_id: 'someone' },
    products: ['transactions'],
  });
  const { public_token } = await linkByHand(bank, String(linkToken['link_token']), { withheldProducts: ['transactions'] });
  const linked = (await plaid.itemPublicTokenExchange({ public_token })).data.access_token;
  const report = await ask(bank, '/asset_report/create', { access_tokens: [access_token], days_requested: 10 });
  const { asset_report_token } = report;
  const period = { start_date: '2026-01-01', end_date: '2026-02-01' };
  const refused = async (prepare: () => void, path = '/accounts/get', fields: object = { access_token }): Promise<unknown> => {
    prepare();
    return askWrongly(bank, path, fields);
  };
  const nothing = (): void => undefined;

  const codes = [
    await refused(nothing, '/transactions/get', { access_token, ...period }),
    await refused(nothing, '/transactions/recurring/get'),
    await refused(nothing, '/asset_report/get', { asset_report_token }),
    await refused(nothing, '/identity/get', { access_token: linked }),
    await refused(nothing, '/transactions/sync', { access_token: linked }),
    await refused(nothing, '/sandbox/item/fire_webhook', { access_token, webhook_code: 'DEFAULT_UPDATE' }),
    await refused(nothing, '/credit/sessions/get', { user_id: 'usr_nobody' }),
    await refused(nothing, '/link/token/get', { link_token: 'x' }),
    await refused(() => bank.requireLogin(itemId)),
    await refused(() => bank.setTrouble(itemId, { code: 'SOMETHING_NEW', reason: null })),
    await refused(() => bank.revoke(itemId)),
    await refused(() => {
      bank.setTrouble(itemId, null);
      bank.endConsentIn(itemId, 0);
    }),
    await refused(() => {
      bank.endConsentIn(itemId, 1);
      bank.setInstitutionHealth('ins_109508', 'DOWN');
    }),
    await refused(() => bank.setInstitutionHealth('ins_109508', 'DEGRADED'), '/accounts/balance/get'),
    await refused(() => Array.from({ length: 6 }).forEach(() => bank.churnAccounts(itemId, 'close'))),
    await refused(() => bank.forgetItem(itemId)),
  ];

  expect(codes).toEqual([
    'PRODUCT_NOT_READY',
    'PRODUCT_NOT_READY',
    'PRODUCT_NOT_READY',
    'ADDITIONAL_CONSENT_REQUIRED',
    'ACCESS_NOT_GRANTED',
    'SANDBOX_WEBHOOK_INVALID',
    'INVALID_USER_ID',
    'INVALID_LINK_TOKEN',
    'ITEM_LOGIN_REQUIRED',
    'SOMETHING_NEW',
    'USER_PERMISSION_REVOKED',
    'ITEM_LOGIN_REQUIRED',
    'INSTITUTION_DOWN',
    'INSTITUTION_NOT_RESPONDING',
    'NO_ACCOUNTS',
    'ITEM_NOT_FOUND',
  ]);
});

test('for what is wrong with a request', async () => {
  const { bank, plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const codes = [
    await askWrongly(bank, '/nowhere', {}),
    await askWrongly(bank, '/accounts/get', {}),
    await askWrongly(bank, '/accounts/get', { access_token, more: 1 }),
    await askWrongly(bank, '/accounts/get', { access_token: 'x' }),
    await askWrongly(bank, '/accounts/get', { access_token, options: { account_ids: ['x'] } }),
    await askWrongly(bank, '/accounts/get', { access_token, secret: 'x' }),
    await askWrongly(bank, '/transactions/sync', { access_token, count: 501 }),
    await askWrongly(bank, '/item/public_token/exchange', { public_token: 'x' }),
    await askWrongly(bank, '/institutions/get_by_id', { ...countries, institution_id: 'x' }),
    await askWrongly(bank, '/sandbox/public_token/create', { institution_id: 'ins_132361', initial_products: ['auth'] }),
  ];

  expect(codes).toEqual([
    'NOT_FOUND',
    'MISSING_FIELDS',
    'UNKNOWN_FIELDS',
    'INVALID_ACCESS_TOKEN',
    'INVALID_ACCOUNT_ID',
    'INVALID_API_KEYS',
    'INVALID_FIELD',
    'INVALID_PUBLIC_TOKEN',
    'INVALID_INSTITUTION',
    'INSTITUTION_DOWN',
  ]);
});
