/** What each of Plaid's errors comes to: a sentence and one thing to do, with everything read before still there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CountryCode } from 'plaid';
import { describe, expect, onTestFinished, test } from 'vitest';

import type { ItemId } from '#contract/ids.ts';
import { startDemoBank, type DemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { createSessionClient } from '../../../src-main/demo-bank/link-stand-in/session-client.ts';
import { accessTokenName } from '../../../src-main/sync/secret-names.ts';
import { clientOf } from '../../support/demo-bank-client.ts';
import { createHastyClock } from '../../support/fake-clock.ts';
import { connectAndSync, openOnBank, type WholeApp } from '../../support/whole-app.ts';

/** A few accounts and transactions: there are many rows, and each connects a bank of its own. */
const smallHousehold = {
  institutionId: 'ins_109508',
  username: 'user_custom',
  password: readFileSync(join(import.meta.dirname, '../../fixtures/custom-users/pending.json'), 'utf8'),
};

/** A bank in sync, on a clock on which waiting takes no time. */
async function bankInSync() {
  const clock = createHastyClock();
  const bank = await startDemoBank({ timeline: 'instant', clock, rateLimits: false });
  onTestFinished(bank.close);
  const whole = await openOnBank(bank, { clock, vault: 'memory' });
  whole.person.signsInAs = smallHousehold;
  const itemId = await connectAndSync(whole);
  const fails = (path: string, type: string, code: string): (() => void) =>
    bank.misbehave({ path, times: 1000, does: { kind: 'error', status: 400, type, code, message: `about ${code}` } });
  return { ...whole, bank, clock, itemId, fails };
}

async function keptOf({ ask, app }: WholeApp) {
  const { count } = await ask('transactions.outline', { filter: {} });
  const accounts = (await ask('accounts.list', {})).filter(({ hidden }) => !hidden).length;
  const tokens = (await (await app.session()).vault.names()).filter((name) => name.endsWith('/access-token'));
  return { count, accounts, tokens };
}

describe('a connection whose bank or Plaid says (E5)', () => {
  test.each([
    ['ITEM_LOGIN_REQUIRED', 'ITEM_ERROR', 'reconnect', 'reconnect', 'asks you to sign in again'],
    ['ITEM_LOCKED', 'ITEM_ERROR', 'reconnect', 'bank-first', 'unlock it on the bank’s own website'],
    ['USER_SETUP_REQUIRED', 'ITEM_ERROR', 'reconnect', 'bank-first', 'sign in on its own website'],
    ['PASSWORD_RESET_REQUIRED', 'ITEM_ERROR', 'reconnect', 'bank-first', 'change it on its own website'],
    ['MFA_NOT_SUPPORTED', 'ITEM_ERROR', 'reconnect', 'bank-first', 'choose another way at the bank'],
    ['ITEM_NOT_FOUND', 'ITEM_ERROR', 'gone', 'link-again', 'link the bank again'],
    ['USER_PERMISSION_REVOKED', 'INVALID_INPUT', 'gone', 'link-again', 'You ended this connection at Plaid'],
    ['INVALID_ACCESS_TOKEN', 'INVALID_INPUT', 'keys', 'enter-keys', 'the keys it was linked with'],
    ['INVALID_API_KEYS', 'INVALID_INPUT', 'keys', 'enter-keys', 'check the client id'],
    ['ACCESS_NOT_GRANTED', 'ITEM_ERROR', 'reconnect', 'reconnect', 'tick everything Coffer may read'],
    ['ADDITIONAL_CONSENT_REQUIRED', 'INVALID_INPUT', 'reconnect', 'reconnect', 'needs your consent'],
    ['NO_ACCOUNTS', 'ITEM_ERROR', 'reconnect', 'choose-accounts', 'choose the accounts'],
    ['PRODUCT_NOT_READY', 'ITEM_ERROR', 'waiting', 'wait', 'still preparing'],
    ['ITEM_NOT_SUPPORTED', 'ITEM_ERROR', 'failed', 'remove', 'link another account'],
    ['INSTITUTION_DOWN', 'INSTITUTION_ERROR', 'waiting', 'wait', 'tries again by itself'],
    ['INSTITUTION_NOT_RESPONDING', 'INSTITUTION_ERROR', 'waiting', 'wait', 'tries again by itself'],
    ['INSTITUTION_NOT_AVAILABLE', 'INSTITUTION_ERROR', 'waiting', 'wait', 'tries again by itself'],
    ['INSTITUTION_NO_LONGER_SUPPORTED', 'INSTITUTION_ERROR', 'failed', 'remove', 'keep its history'],
    ['INSTITUTION_REGISTRATION_REQUIRED', 'INSTITUTION_ERROR', 'failed', 'dashboard', 'OAuth registration'],
    ['UNAUTHORIZED_INSTITUTION', 'INSTITUTION_ERROR', 'failed', 'dashboard', 'OAuth registration'],
    ['TRANSACTIONS_SYNC_LIMIT', 'RATE_LIMIT_EXCEEDED', 'waiting', 'wait', 'slow down'],
    ['INTERNAL_SERVER_ERROR', 'API_ERROR', 'waiting', 'wait', 'tries again by itself'],
    ['PLANNED_MAINTENANCE', 'API_ERROR', 'waiting', 'wait', 'under maintenance'],
    ['CREDITS_EXHAUSTED', 'RATE_LIMIT_EXCEEDED', 'failed', 'dashboard', 'credits are used up'],
    [
      'SOMETHING_PLAID_ADDS_LATER',
      'NEW_ERROR',
      'failed',
      'try-again',
      /^Plaid refused this request\. \(SOMETHING_PLAID_ADDS_LATER: about .*; request \w+\)$/,
    ],
  ])('%s (%s) is %s: %s', async (code, type, health, action, words) => {
    const whole = await bankInSync();
    const before = await keptOf(whole);
    whole.fails('/transactions/sync', type, code);

    const [connection] = await whole.ask('connections.sync', {});

    expect({ health: connection?.health, action: connection?.action, words: connection?.healthMessage }).toEqual({
      health,
      action,
      words: expect.stringMatching(words) as unknown,
    });
    expect(await keptOf(whole)).toEqual(before);
  });
});

describe('a product whose reading ends in', () => {
  test.each([
    ['NO_INVESTMENT_ACCOUNTS', 'investments', '/investments/holdings/get', 'none'],
    ['NO_LIABILITY_ACCOUNTS', 'liabilities', '/liabilities/get', 'none'],
    ['NO_AUTH_ACCOUNTS', 'auth', '/auth/get', 'none'],
    ['PRODUCTS_NOT_SUPPORTED', 'identity', '/identity/get', 'unsupported'],
    ['PRODUCT_NOT_READY', 'liabilities', '/liabilities/get', 'preparing'],
    ['ACCESS_NOT_GRANTED', 'identity', '/identity/get', 'consent'],
    ['ADDITIONAL_CONSENT_REQUIRED', 'investments', '/investments/holdings/get', 'consent'],
  ] as const)('%s is its own affair (%s): the connection stays well', async (code, product, path, status) => {
    const { ask, fails, itemId } = await bankInSync();
    fails(path, 'ITEM_ERROR', code);

    const states = await ask('products.read', { itemId, product });

    const [connection] = await ask('connections.list', {});
    expect([states.find((state) => state.product === product)?.status, connection?.health]).toEqual([status, 'healthy']);
  });
});

test('an Item that was healed elsewhere drops its banner at the next look, even where the bank has nothing new to give', async () => {
  const { app, ask, bank, itemId } = await bankInSync();
  bank.requireLogin(itemId);
  const [broken] = await ask('connections.sync', {});
  await healedElsewhere(bank, (await (await app.session()).vault.read(accessTokenName(itemId as ItemId))) ?? '');
  bank.misbehave({
    path: '/transactions/sync',
    times: 1000,
    does: { kind: 'error', status: 400, type: 'INSTITUTION_ERROR', code: 'INSTITUTION_DOWN' },
  });

  const [healed] = await ask('connections.sync', {});

  expect([broken?.action, healed?.action]).toEqual(['reconnect', 'wait']);
});

/** Its owner signs in again in another app of the same keys: update mode, as Plaid's Link does it. */
async function healedElsewhere(bank: DemoBank, accessToken: string): Promise<void> {
  const { data } = await clientOf(bank, bank.keys).linkTokenCreate({
    client_name: 'Another app',
    language: 'en',
    country_codes: [CountryCode.Us],
    user: { client_user_id: 'another-app' },
    access_token: accessToken,
  });
  const link = createSessionClient(bank.url, data.link_token);
  const { link_session_id: session } = await link.start();
  const { institutionId, username, password } = smallHousehold;
  const credentials = { institution_id: institutionId, username, password, answers: [] };
  const { accounts } = await link.signIn(session, credentials);
  await link.finish(
    session,
    credentials,
    accounts.map(({ key }) => key),
  );
}
