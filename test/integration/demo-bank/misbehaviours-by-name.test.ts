/** Each misbehaviour that can be switched on by name, as a client meets it. */
import { isAxiosError } from 'axios';
import type { PlaidApi, Transaction, TransactionsSyncResponse } from 'plaid';
import { describe, expect, onTestFinished, test } from 'vitest';
import { namedMisbehaviours, misbehaviourNames } from '../../../src-main/demo-bank/misbehaving/named-misbehaviours.ts';
import { parseMisbehaviour } from '../../../src-main/demo-bank/misbehaving/parse-misbehaviour.ts';
import { aDemoBank, clientOf, emptyMirror, faultOf, linkItem, postRaw, syncMirror } from '../../support/demo-bank-client.ts';
import { startDemoBankProcess } from '../../support/demo-bank-process.ts';

async function aLinkedItem() {
  const { bank, plaid } = await aDemoBank({ control: true });
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  return { bank, plaid, access_token, itemId };
}

const page = (plaid: PlaidApi, access_token: string, cursor = '', count = 100): Promise<TransactionsSyncResponse> =>
  plaid.transactionsSync({ access_token, cursor, count }).then(({ data }) => data);
const idsOf = (rows: readonly Transaction[]): string[] => rows.map(({ transaction_id: id }) => id);

describe('on the way', () => {
  test.each(['reset-mid-body', 'lost-answer'] as const)('%s: the connection is reset', async (name) => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name });
    const call = name === 'lost-answer' ? plaid.itemRemove({ access_token }) : page(plaid, access_token);

    const error: unknown = await call.catch((reason: unknown) => reason);

    expect(isAxiosError(error) && [error.code, bank.itemIds().length]).toEqual(['ECONNRESET', name === 'lost-answer' ? 0 : 1]);
  });

  test('malformed-json: the client cannot parse what comes', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'malformed-json' });

    const data: unknown = await page(plaid, access_token);

    expect(typeof data).toBe('string');
  });

  test('slow: a client that waits less than its three seconds gives up', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'slow' });

    const error: unknown = await plaid.accountsGet({ access_token }, { timeout: 300 }).catch((reason: unknown) => reason);

    expect(isAxiosError(error) && error.code).toBe('ECONNABORTED');
  });

  test.each([
    ['server-error', 500, 'INTERNAL_SERVER_ERROR'],
    ['maintenance', 503, 'PLANNED_MAINTENANCE'],
    ['rate-limited', 429, 'TRANSACTIONS_SYNC_LIMIT'],
  ] as const)('%s: %i %s, once', async (name, status, code) => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name });

    const first = await faultOf(page(plaid, access_token));
    const second = await page(plaid, access_token);

    expect([first.status, first.code, second.transactions_update_status]).toEqual([status, code, 'HISTORICAL_UPDATE_COMPLETE']);
  });
});

describe('among pages', () => {
  test('mutation: the page it is told cannot be had, and what was read must be read again', async () => {
    const { bank, plaid, access_token, itemId } = await aLinkedItem();
    bank.misbehaveByName({ name: 'mutation', onCall: 3 });
    const mirror = emptyMirror();

    const begun = await syncMirror(plaid, access_token, mirror, 100);

    const shown = bank.transactions(itemId).map(({ transaction_id: id }) => id);
    expect([begun, [...mirror.transactions.keys()].sort()]).toEqual([2, shown.sort()]);
  });

  test('duplicate-pages: the same page once more, and then the next', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'duplicate-pages', onCall: 2 });

    const first = await page(plaid, access_token);
    const second = await page(plaid, access_token, first.next_cursor);
    const again = await page(plaid, access_token, second.next_cursor);
    const third = await page(plaid, access_token, again.next_cursor);

    expect(idsOf(again.added)).toEqual(idsOf(second.added));
    expect(idsOf(third.added)).not.toEqual(idsOf(second.added));
  });

  test('has-more-for-ever: no page is the last', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'has-more-for-ever' });
    const pages: boolean[] = [];

    let cursor = '';
    for (let number = 0; number < 12; number += 1) {
      const { has_more, next_cursor } = await page(plaid, access_token, cursor, 500);
      pages.push(has_more);
      cursor = next_cursor;
    }

    expect(pages).toEqual(Array(12).fill(true));
  });

  test('wrong-types: amounts are no numbers', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'wrong-types' });

    const { added } = await page(plaid, access_token);

    expect(new Set(added.map(({ amount }) => typeof amount))).toEqual(new Set(['string']));
  });

  test('unknown-values: a payment channel and a field that nobody has heard of', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'unknown-values' });

    const { added } = await page(plaid, access_token);

    expect(added[0]).toMatchObject({ payment_channel: 'carrier pigeon', feathers: { count: 2 } });
  });
});

describe('at the Item', () => {
  test.each([
    ['expired-consent', 'ITEM_LOGIN_REQUIRED', 'OAUTH_CONSENT_EXPIRED'],
    ['login-required', 'ITEM_LOGIN_REQUIRED', null],
    ['revoked', 'USER_PERMISSION_REVOKED', null],
  ] as const)('%s: %s', async (name, code, reason) => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name });

    const refused = await faultOf(plaid.accountsGet({ access_token }));
    const { error } = (await plaid.itemGet({ access_token })).data.item;

    expect([refused.code, error?.error_code, error?.error_code_reason]).toEqual([code, code, reason]);
  });

  test('ending-consent: three days are left', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'ending-consent' });

    const { item } = (await plaid.itemGet({ access_token })).data;

    const days = (Date.parse(item.consent_expiration_time ?? '') - Date.now()) / 86_400_000;
    expect([Math.round(days), item.error]).toEqual([3, null]);
  });

  test('institution-down: until misbehaviours are cleared', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();
    bank.misbehaveByName({ name: 'institution-down' });

    const refused = await faultOf(plaid.accountsGet({ access_token }));
    bank.clearMisbehaviours();
    const answered = await plaid.accountsGet({ access_token });

    expect([refused.code, answered.status]).toEqual(['INSTITUTION_DOWN', 200]);
  });

  test.each(['account-churn', 'accounts-vanish', 'currency-change'] as const)(
    '%s: found at the second look at the accounts',
    async (name) => {
      const { bank, plaid, access_token } = await aLinkedItem();
      bank.misbehaveByName({ name });
      const look = async () => (await plaid.accountsGet({ access_token })).data.accounts;

      const [before, after] = [await look(), await look()];

      const kept = after.filter(({ account_id: id }) => before.some((account) => account.account_id === id));
      const euros = after.filter(({ balances }) => balances.iso_currency_code === 'EUR');
      expect([after.length, kept.length, euros.length]).toEqual(
        {
          'account-churn': [before.length, 0, 0],
          'accounts-vanish': [before.length - 1, before.length - 1, 0],
          'currency-change': [before.length, before.length, 1],
        }[name],
      );
    },
  );

  test('only the Item that is named, and each Item for itself otherwise', async () => {
    const { bank, plaid, access_token, itemId } = await aLinkedItem();
    const other = await linkItem(plaid);
    bank.misbehaveByName({ name: 'login-required', itemId });

    const refused = await faultOf(plaid.accountsGet({ access_token }));
    const answered = await plaid.accountsGet({ access_token: other.accessToken });

    expect([refused.code, answered.status]).toEqual(['ITEM_LOGIN_REQUIRED', 200]);
  });
});

describe('the switches', () => {
  test.each([
    ['mutation', { name: 'mutation' }],
    ['mutation@3', { name: 'mutation', onCall: 3 }],
    ['server-error=/accounts/get@2x5', { name: 'server-error', path: '/accounts/get', onCall: 2, times: 5 }],
    ['server-errorx*', { name: 'server-error', times: Infinity }],
    ['nonsense', null],
    ['mutation@0', null],
    ['mutation=accounts', null],
    ['', null],
  ])('%j means %j', (text, request) => {
    expect(parseMisbehaviour(text)).toEqual(request);
  });

  test('the control lists, starts and clears them, for those with the keys', async () => {
    const { bank, plaid, access_token } = await aLinkedItem();

    const listed = await postRaw(bank, '/demo/misbehaviours/list', {});
    await postRaw(bank, '/demo/misbehaviours/start', { name: 'server-error', path: '/accounts/get', times: null });
    const refused = [await faultOf(plaid.accountsGet({ access_token })), await faultOf(plaid.accountsGet({ access_token }))];
    await postRaw(bank, '/demo/misbehaviours/clear', {});
    const answered = await plaid.accountsGet({ access_token });
    const stranger = await postRaw(bank, '/demo/misbehaviours/clear', { secret: 'x' });

    expect(listed.body['misbehaviours']).toEqual(
      misbehaviourNames.map((name) => ({ name, summary: namedMisbehaviours[name].summary })),
    );
    expect([...refused.map(({ status }) => status), answered.status, stranger.body['error_code']]).toEqual([
      500,
      500,
      200,
      'INVALID_API_KEYS',
    ]);
  });

  test('the app’s own bank has no control', async () => {
    const { bank } = await aDemoBank();

    expect((await postRaw(bank, '/demo/misbehaviours/list', {})).body['error_code']).toBe('NOT_FOUND');
  });

  test('the command switches them on by name', async () => {
    const { answer, end } = await startDemoBankProcess('--timeline', 'instant', '--misbehave', 'server-error@2');
    onTestFinished(() => end().then(() => undefined));
    const plaid = clientOf(answer, answer);
    const { accessToken: access_token } = await linkItem(plaid);

    const first = await page(plaid, access_token);
    const second = await faultOf(page(plaid, access_token));

    expect([first.has_more, second.status]).toEqual([true, 500]);
  });
});
