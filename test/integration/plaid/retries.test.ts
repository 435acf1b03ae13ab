import { describe, expect, it } from 'vitest';

import { failureOf, gatewayAt, token } from '../../support/gateway-at.ts';
import { plaidItem } from '../../support/plaid-rows.ts';
import { plaidError, startScriptedPlaid, type ScriptedAnswer } from '../../support/scripted-plaid.ts';

describe('trying again (E3)', () => {
  const reset: ScriptedAnswer = { raw: (response) => response.socket?.resetAndDestroy() };
  const ok: ScriptedAnswer = { json: plaidItem() };

  it.each<[string, ScriptedAnswer, readonly number[]]>([
    ['an internal error', { ...plaidError('API_ERROR', 'INTERNAL_SERVER_ERROR'), status: 500 }, [500, 1000]],
    ['a gateway’s 503 without Plaid’s body', { status: 503, text: '<html>unavailable</html>' }, [500, 1000]],
    ['a connection that was reset', reset, [500, 1000]],
    [
      'a rate limit, after a minute at least',
      { ...plaidError('RATE_LIMIT_EXCEEDED', 'ITEM_GET_LIMIT'), status: 429 },
      [75_000, 75_000],
    ],
  ])('helps after %s', async (_what, trouble, sleeps) => {
    await using plaid = await startScriptedPlaid((_call, count) => (count <= 2 ? trouble : ok));
    const { gateway, clock } = gatewayAt(plaid.url);

    const item = await gateway.getItem(token);

    expect({ item: item.itemId, calls: plaid.calls.length, sleeps: clock.sleeps }).toEqual({ item: 'item1', calls: 3, sleeps });
  });

  it('ends after four tries', async () => {
    await using plaid = await startScriptedPlaid(() => plaidError('API_ERROR', 'INTERNAL_SERVER_ERROR'));

    const failure = await failureOf(gatewayAt(plaid.url).gateway.getItem(token));

    expect({ calls: plaid.calls.length, kind: failure.kind }).toEqual({ calls: 4, kind: 'bank-unavailable' });
  });

  it.each(['ITEM_LOGIN_REQUIRED', 'INVALID_ACCESS_TOKEN', 'INSTITUTION_DOWN', 'PRODUCT_NOT_READY'])(
    'is left after %s',
    async (code) => {
      await using plaid = await startScriptedPlaid(() => plaidError('ITEM_ERROR', code));

      const failure = await failureOf(gatewayAt(plaid.url).gateway.getItem(token));

      expect({ calls: plaid.calls.length, code: failure.plaid?.code }).toEqual({ calls: 1, code });
    },
  );

  it('does not make a person wait a minute', async () => {
    await using plaid = await startScriptedPlaid(() => ({ ...plaidError('RATE_LIMIT_EXCEEDED', 'RATE_LIMIT'), status: 429 }));

    const failure = await failureOf(gatewayAt(plaid.url).gateway.searchInstitutions('platypus', ['US'], null));

    expect({ calls: plaid.calls.length, kind: failure.kind, seconds: failure.retryAfterSeconds }).toEqual({
      calls: 1,
      kind: 'rate-limited',
      seconds: 60,
    });
  });

  it('is not needed where calls wait their turn: forty a minute for one Item', async () => {
    await using plaid = await startScriptedPlaid(() => ok);
    const { gateway, clock } = gatewayAt(plaid.url);

    for (let call = 1; call <= 41; call += 1) await gateway.getItem(token);

    expect({ calls: plaid.calls.length, sleeps: clock.sleeps }).toEqual({ calls: 41, sleeps: [60_000] });
  });
});

it('a server that is not there is a state, not a surprise', async () => {
  const url = await (async () => {
    await using plaid = await startScriptedPlaid(() => ({ json: {} }));
    return plaid.url;
  })();

  expect(await failureOf(gatewayAt(url).gateway.getItem(token))).toMatchObject({ kind: 'offline', action: 'try-again' });
});
