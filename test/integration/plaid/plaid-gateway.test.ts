import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import type { Failure } from '#contract/failures.ts';
import type { InstitutionId } from '#contract/ids.ts';
import type { BankGateway, LinkTokenRequest } from '#ports/bank-gateway.ts';
import { unpackRows } from '#ports/packed-page.ts';
import { failureOf, gatewayAt, secret, token } from '../../support/gateway-at.ts';
import { plaidAccount, plaidItem, plaidPage, plaidTransaction } from '../../support/plaid-rows.ts';
import { startScriptedPlaid, type ScriptedAnswer } from '../../support/scripted-plaid.ts';

const linkRequest: LinkTokenRequest = {
  clientUserId: 'user-1',
  language: 'en',
  countryCodes: ['US'],
  products: ['transactions'],
  consentedProducts: ['auth'],
  daysRequested: 730,
  redirectUri: null,
  update: null,
  productsIfSupported: ['identity'],
  institutionId: null,
  hosted: null,
};

describe('what Plaid is sent', () => {
  it.each<[string, (gateway: BankGateway) => Promise<unknown>, ScriptedAnswer, string, object]>([
    [
      'a link token for a new Item',
      (gateway) => gateway.createLinkToken(linkRequest),
      { json: { link_token: 'link-sandbox-1' } },
      '/link/token/create',
      {
        client_name: 'Coffer',
        user: { client_user_id: 'user-1' },
        language: 'en',
        country_codes: ['US'],
        products: ['transactions'],
        required_if_supported_products: ['identity'],
        additional_consented_products: ['auth'],
        transactions: { days_requested: 730 },
      },
    ],
    [
      'a link token to repair an Item, without products but with what may be read later',
      (gateway) =>
        gateway.createLinkToken({
          ...linkRequest,
          update: { item: token, chooseAccounts: false },
          redirectUri: 'https://coffer.example/oauth',
        }),
      { json: { link_token: 'link-sandbox-1' } },
      '/link/token/create',
      {
        client_name: 'Coffer',
        user: { client_user_id: 'user-1' },
        language: 'en',
        country_codes: ['US'],
        redirect_uri: 'https://coffer.example/oauth',
        access_token: token.reveal(),
        additional_consented_products: ['auth'],
      },
    ],
    [
      'a first sync, without a cursor',
      (gateway) => gateway.syncTransactions(token, null),
      { json: plaidPage() },
      '/transactions/sync',
      { access_token: token.reveal(), count: 500, options: { include_original_description: true, days_requested: 730 } },
    ],
    [
      'a later sync, from its cursor',
      (gateway) => gateway.syncTransactions(token, 'cursor-1'),
      { json: plaidPage() },
      '/transactions/sync',
      { access_token: token.reveal(), count: 500, cursor: 'cursor-1', options: { include_original_description: true } },
    ],
    [
      'a sandbox Item by user and password',
      (gateway) =>
        gateway.createSandboxPublicToken({
          institutionId: 'ins_109508' as InstitutionId,
          products: ['transactions'],
          username: 'user_custom',
          password: '{}',
          daysRequested: 90,
        }),
      { json: { public_token: 'public-sandbox-1' } },
      '/sandbox/public_token/create',
      {
        institution_id: 'ins_109508',
        initial_products: ['transactions'],
        options: { override_username: 'user_custom', override_password: '{}', transactions: { days_requested: 90 } },
      },
    ],
  ])('%s', async (_what, call, answer, path, body) => {
    await using plaid = await startScriptedPlaid(() => answer);

    await call(gatewayAt(plaid.url).gateway);

    expect(plaid.calls.map((received) => ({ path: received.path, body: received.body }))).toEqual([{ path, body }]);
    expect(plaid.calls[0]?.headers).toMatchObject({ 'plaid-client-id': 'client-id-1', 'plaid-secret': secret });
  });
});

describe('what Plaid answers', () => {
  it('is an Item, its accounts, and a page of transactions in our words', async () => {
    const answers = [
      plaidItem(),
      { accounts: [plaidAccount()] },
      plaidPage({ added: [plaidTransaction()], removed: [{ transaction_id: 'old' }] }),
    ];
    await using plaid = await startScriptedPlaid((_call, count) => ({ json: answers[count - 1] }));
    const { gateway } = gatewayAt(plaid.url);

    const item = await gateway.getItem(token);
    const accounts = await gateway.getAccounts(token);
    const page = await gateway.syncTransactions(token, null);

    const { added, removed } = unpackRows(page);
    expect([item.institutionName, accounts.map((account) => account.current), added.map((row) => row.amount), removed]).toEqual([
      'First Platypus Bank',
      [11_025],
      [-450],
      ['old'],
    ]);
  });

  it.each<[string, ScriptedAnswer, Failure['kind'], string | undefined]>([
    [
      'JSON that is none',
      { text: '{"added": [', headers: { 'content-type': 'application/json' } },
      'malformed-response',
      undefined,
    ],
    ['a missing field', { json: { ...plaidPage(), has_more: undefined } }, 'malformed-response', 'has_more'],
    ['null where a list belongs', { json: plaidPage({ added: null }) }, 'malformed-response', 'added'],
    [
      'an amount as text',
      { json: plaidPage({ added: [plaidTransaction({ amount: '4.50' })] }) },
      'malformed-response',
      'added.0.amount',
    ],
    [
      'a day that does not exist',
      { json: plaidPage({ modified: [plaidTransaction({ date: '2026-02-30' })] }) },
      'malformed-response',
      'modified.0.date',
    ],
    ['a hotel’s sign-in page', { text: '<html>Welcome, guest</html>' }, 'offline', undefined],
    ['a proxy that wants a sign-in', { status: 407, text: 'no' }, 'offline', undefined],
    ['a body without end', { raw: endlessBody }, 'malformed-response', undefined],
    ['a small body that unpacks to more than any answer', { raw: gzipBomb }, 'malformed-response', undefined],
    ['a different length than announced', { raw: cutShort }, 'offline', undefined],
    ['a body that breaks off', { raw: brokenOff }, 'offline', undefined],
    ['a body that is not packed as announced', { raw: wronglyPacked }, 'offline', undefined],
    ['an empty body', { text: '', headers: { 'content-type': 'application/json' } }, 'malformed-response', undefined],
  ])('%s fails the page and names the fault (E4)', async (_what, answer, kind, field) => {
    await using plaid = await startScriptedPlaid(() => answer);

    const failure = await failureOf(gatewayAt(plaid.url).gateway.syncTransactions(token, null));

    expect({ kind: failure.kind, field: failure.field === '' ? undefined : failure.field }).toEqual({ kind, field });
  });

  it('is not looked for elsewhere: a redirect carries the keys to nobody', async () => {
    await using thief = await startScriptedPlaid(() => ({ json: plaidItem() }));
    await using plaid = await startScriptedPlaid(() => ({
      status: 307,
      text: '',
      headers: { location: `${thief.url}/item/get` },
    }));

    const failure = await failureOf(gatewayAt(plaid.url).gateway.getItem(token));

    expect({ kind: failure.kind, stolen: thief.calls.length }).toEqual({ kind: 'offline', stolen: 0 });
  });

  it('does not wait for ever: not for an answer, not for a body that drips (E2)', async () => {
    const silent: ScriptedAnswer = { raw: () => undefined };
    const dripping: ScriptedAnswer = {
      raw: (response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
    };
    await using plaid = await startScriptedPlaid((_call, count) => (count === 1 ? silent : dripping));
    const { gateway } = gatewayAt(plaid.url, 300);

    const failures = [await failureOf(gateway.getItem(token)), await failureOf(gateway.getItem(token))];

    expect(failures.map((failure) => failure.kind)).toEqual(['offline', 'offline']);
    expect(failures[1]?.message).toContain('did not answer within 1 seconds');
  });

  it('is dropped when the caller stops waiting', async () => {
    await using plaid = await startScriptedPlaid(() => ({ raw: () => undefined }));
    const stop = new AbortController();
    const call = failureOf(gatewayAt(plaid.url).gateway.syncTransactions(token, null, stop.signal));

    setTimeout(() => stop.abort(), 50);

    expect((await call).kind).toBe('cancelled');
  });
});

function cutShort(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{}', () => response.socket?.end());
}

/** It would be a perfect answer, if it were not 256 MB long. */
function gzipBomb(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.on('error', () => undefined);
  response.end(gzipSync(Buffer.concat([Buffer.alloc(256 * 1024 * 1024, ' '), Buffer.from(JSON.stringify(plaidPage()))])));
}

function brokenOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"added": [', () => response.socket?.destroy());
}

function wronglyPacked(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end('{}');
}

function endlessBody(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  const pour = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', pour);
  };
  response.on('error', () => undefined);
  pour();
}
