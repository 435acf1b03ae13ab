import { describe, expect, test } from 'vitest';
import { createSessionClient } from '../../../src-main/demo-bank/link-stand-in/session-client.ts';
import { aDemoBank, linkItem, postRaw } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';
import { linkByHand } from '../../support/link-by-hand.ts';
import { ask, plaidEndpoints, plaidTypes, type PlaidPath } from '../../support/plaid-conformity.ts';

const oneDay = 86_400_000;
const some: unknown = expect.toSatisfy((count: number) => count > 0);
const somethingOfEach = { added: some, modified: expect.any(Number) as unknown, removed: some };
const countries = { country_codes: ['US'] };

test('every product that the official client names can be asked for, but balance, which comes with every Item', async () => {
  const { bank } = await aDemoBank();
  const refused = new Set<string>();

  for (const product of plaidTypes.valuesOf('Products')) {
    const { body } = await postRaw(bank, '/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: [product],
    });
    if (body['error_code'] === 'INVALID_PRODUCT') refused.add(product);
  }

  expect([...refused]).toEqual(['balance']);
});

describe('what the official client’s types say of an answer holds', () => {
  test('for institutions', async () => {
    const { bank } = await aDemoBank();
    const options = { include_optional_metadata: true };

    await ask(bank, '/institutions/get', { ...countries, count: 500, offset: 0, options });
    await ask(bank, '/institutions/search', { ...countries, query: 'platypus', products: ['transactions'], options });
    await ask(bank, '/institutions/get_by_id', {
      ...countries,
      institution_id: 'ins_132363',
      options: { ...options, include_status: true },
    });
  });

  test('for a link token, from its making to what its session gave', async () => {
    const { bank } = await aDemoBank();
    const created = await ask(bank, '/link/token/create', {
      ...countries,
      client_name: 'Coffer',
      language: 'en',
      user: { client_user_id: 'someone' },
      products: ['transactions'],
    });
    const link = async (step: string, fields: object): Promise<Record<string, unknown>> => {
      const body = JSON.stringify({ link_token: created['link_token'], ...fields });
      return (await (await fetch(`${bank.url}/link/session/${step}`, { method: 'POST', body })).json()) as Record<
        string,
        unknown
      >;
    };
    await ask(bank, '/link/token/get', { link_token: created['link_token'] });

    const { link_session_id } = await link('start', {});
    const credentials = { institution_id: 'ins_109508', username: 'user_good', password: 'pass_good' };
    await link('finish', { link_session_id, ...credentials, account_keys: ['checking', 'card'] });

    await ask(bank, '/link/token/get', { link_token: created['link_token'] });
  });

  test('for a link token whose sessions were left, failed, and shared income', async () => {
    const { bank } = await aDemoBank();
    const { user_id } = await ask(bank, '/user/create', { client_user_id: 'someone' });
    const { link_token } = await ask(bank, '/link/token/create', {
      ...countries,
      client_name: 'Coffer',
      language: 'en',
      user: { client_user_id: 'someone' },
      user_id,
      products: ['income_verification'],
      income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 30 } },
    });
    const link = createSessionClient(bank.url, String(link_token));
    const left = (await link.start()).link_session_id;
    const metadata = { institution_id: 'ins_109508', view_name: 'CREDENTIAL' };
    await link.event(left, { name: 'TRANSITION_VIEW', number: 1, metadata });
    await link.exit(left, null, 'requires_credentials');
    const failed = (await link.start()).link_session_id;
    const error = { error_type: 'ITEM_ERROR', error_code: 'ITEM_LOCKED', error_message: 'locked', display_message: null };
    await link.exit(failed, error, null);
    await linkByHand(bank, String(link_token), { username: 'user_bank_income', password: '{}' });

    const { link_sessions } = await ask(bank, '/link/token/get', { link_token });

    expect(link_sessions).toHaveLength(3);
  });

  test.each(['ins_127287', 'ins_117181', 'ins_43', 'ins_130016', 'ins_132363'])(
    'for an Item at %s, well, ill and repaired',
    async (institutionId) => {
      const { bank, plaid } = await aDemoBank();
      const { accessToken: access_token, itemId } = await linkItem(plaid, { institutionId });
      await ask(bank, '/accounts/get', { access_token });
      await ask(bank, '/auth/get', { access_token });
      await ask(bank, '/identity/get', { access_token });
      for (const reason of ['OAUTH_INVALID_TOKEN', 'OAUTH_USER_REVOKED', null]) {
        bank.setTrouble(itemId, { code: 'ITEM_LOGIN_REQUIRED', reason });
        await ask(bank, '/item/get', { access_token });
      }
      bank.setTrouble(itemId, null);
      bank.churnAccounts(itemId, 'renumber');
      bank.churnAccounts(itemId, 'currency');
      await ask(bank, '/transactions/sync', { access_token, cursor: '', count: 500 });
    },
  );

  test('for an Item, from its making to its end', async () => {
    const { bank } = await aDemoBank();
    const made = await ask(bank, '/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: ['transactions', 'auth'],
    });
    const exchanged = await ask(bank, '/item/public_token/exchange', { public_token: made['public_token'] });
    const token = { access_token: exchanged['access_token'] };

    await ask(bank, '/item/get', token);
    await ask(bank, '/item/public_token/create', token);
    await ask(bank, '/accounts/get', token);
    await ask(bank, '/accounts/balance/get', token);
    await ask(bank, '/sandbox/item/reset_login', token);
    await ask(bank, '/item/get', token);
    const rotated = await ask(bank, '/item/access_token/invalidate', token);
    await ask(bank, '/item/remove', { access_token: rotated['new_access_token'] });
  });

  test.each(['ins_109508', 'ins_109509', 'ins_109510', 'ins_109511', 'ins_109512'])(
    'for every product of the household at %s that has something to say',
    async (institutionId) => {
      const { bank, plaid } = await aDemoBank();
      const { accessToken: access_token } = await linkItem(plaid, { institutionId });
      const period = { start_date: '2020-01-01', end_date: '2030-01-01' };

      await ask(bank, '/auth/get', { access_token });
      await ask(bank, '/identity/get', { access_token });
      await ask(bank, '/transactions/recurring/get', { access_token });
      await ask(bank, '/transactions/get', { access_token, ...period, options: { count: 500 } });
      await ask(bank, '/liabilities/get', { access_token });
      await ask(bank, '/item/webhook/update', { access_token, webhook: 'http://127.0.0.1:1/' });
      await ask(bank, '/sandbox/item/fire_webhook', { access_token, webhook_code: 'DEFAULT_UPDATE' });
      if (['ins_109508', 'ins_109512'].includes(institutionId)) {
        await ask(bank, '/investments/holdings/get', { access_token });
        await ask(bank, '/investments/transactions/get', { access_token, ...period, options: { count: 500 } });
        await ask(bank, '/investments/refresh', { access_token });
      }
      const made = await ask(bank, '/asset_report/create', { access_tokens: [access_token], days_requested: 731 });
      const { asset_report_token } = made;
      await ask(bank, '/asset_report/get', { asset_report_token });
      await ask(bank, '/asset_report/refresh', { asset_report_token });
      await ask(bank, '/asset_report/remove', { asset_report_token });
    },
  );

  test('for a user who shares income', async () => {
    const { bank } = await aDemoBank();
    const { user_id } = await ask(bank, '/user/create', { client_user_id: 'someone' });
    const { public_token } = await ask(bank, '/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: ['income_verification'],
      user_id,
      options: {
        override_username: 'user_bank_income',
        override_password: '{}',
        income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 365 } },
      },
    });

    const { access_token } = await ask(bank, '/item/public_token/exchange', { public_token });
    await ask(bank, '/income/verification/paystubs/get', { access_token });
    await ask(bank, '/credit/bank_income/get', { user_id });
    await ask(bank, '/credit/sessions/get', { user_id });
    await ask(bank, '/sandbox/user/reset_login', { user_id });
    await ask(bank, '/user/remove', { user_id });
  });

  test.each([
    ['user_good', 'pass_good'],
    ['user_transactions_dynamic', 'anything'],
    ['user_custom', JSON.stringify({ override_accounts: [{ type: 'loan', subtype: 'student', meta: { mask: '' } }] })],
  ])('for the accounts and transactions of %s, over days', async (username, password) => {
    const time = fakeTime('2026-11-23T10:00:00');
    const { bank, plaid } = await aDemoBank({ clock: time, timeline: 'realistic' });
    const { accessToken: access_token } = await linkItem(plaid, { username, password });
    let cursor: unknown = null;

    const seen = { added: 0, modified: 0, removed: 0 };
    for (let round = 0; round < 8; round += 1) {
      let page: Record<string, unknown>;
      do {
        const options = { include_original_description: true, personal_finance_category_version: 'v2' };
        page = await ask(bank, '/transactions/sync', { access_token, cursor, count: 500, options });
        for (const kind of ['added', 'modified', 'removed'] as const) seen[kind] += (page[kind] as unknown[]).length;
        cursor = page['next_cursor'];
      } while (page['has_more'] === true);
      await ask(bank, '/transactions/refresh', { access_token });
      await ask(bank, '/accounts/get', { access_token });
      time.advance(oneDay);
    }

    expect(seen).toEqual(username === 'user_custom' ? { added: 0, modified: 0, removed: 0 } : somethingOfEach);
  });
});

test.each(Object.keys(plaidEndpoints) as PlaidPath[])('%s knows every field that the official client can send', async (path) => {
  const { bank } = await aDemoBank();
  const names = plaidTypes.fieldsOf(plaidEndpoints[path][0]).filter((name) => name !== 'client_id' && name !== 'secret');
  const fields = Object.fromEntries(names.map((name) => [name, null]));

  const { body } = await postRaw(bank, path, fields);

  expect(body['error_code'] === 'UNKNOWN_FIELDS' ? body['error_message'] : '').toBe('');
});
