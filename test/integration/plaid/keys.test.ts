import { describe, expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import { failureOf, gatewayAt, secret, token } from '../../support/gateway-at.ts';
import { plaidError, startScriptedPlaid, type ScriptedAnswer } from '../../support/scripted-plaid.ts';

describe('the keys', () => {
  it('are refused as such', async () => {
    await using plaid = await startScriptedPlaid(() => plaidError('INVALID_INPUT', 'INVALID_API_KEYS'));

    expect(await failureOf(gatewayAt(plaid.url).gateway.checkKeys())).toMatchObject({
      kind: 'keys-rejected',
      action: 'enter-keys',
    });
  });

  it('are good when Plaid only finds fault with the question', async () => {
    await using plaid = await startScriptedPlaid(() => plaidError('INVALID_REQUEST', 'INVALID_FIELD'));

    await expect(gatewayAt(plaid.url).gateway.checkKeys()).resolves.toBeUndefined();
  });

  it('and tokens are in no log and no failure, whatever Plaid repeats and however a call ends (C2)', async () => {
    const echo = `${secret} ${token.reveal()} public-sandbox-00000000-aaaa`;
    const endings: ScriptedAnswer[] = [
      plaidError('INVALID_REQUEST', 'INVALID_FIELD', { error_message: echo, display_message: echo }),
      { json: { item: { item_id: 7, secret, echo } } },
      { status: 418, json: { echo } },
      { text: `<html>${echo}</html>` },
      { raw: (response) => response.socket?.resetAndDestroy() },
    ];
    await using plaid = await startScriptedPlaid((_call, count) => endings[Math.min(count, endings.length) - 1] ?? { json: {} });
    const { gateway, log } = gatewayAt(plaid.url);

    const errors: unknown[] = [];
    while (errors.length < endings.length) errors.push(await gateway.getItem(token).catch((error: unknown) => error));
    for (const error of errors) log.error('as a careless caller would', error);

    expect(errors.map((error) => error instanceof CofferError)).toEqual(endings.map(() => true));
    expect(log.text() + JSON.stringify(errors)).not.toMatch(/canary|public-sandbox-0/u);
  });
});
