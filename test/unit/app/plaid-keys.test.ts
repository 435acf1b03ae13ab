import { describe, expect, test } from 'vitest';

import { maskKey, readPlaidKeys } from '../../../src-main/app/plaid-keys.ts';

const clientId = '5f0c9a1b2c3d4e5f60718293';
const secret = '0123456789abcdef0123456789abcd';

describe('Plaid keys as people paste them', () => {
  test.each([
    ['the bare keys', clientId, secret],
    ['with spaces', ` ${clientId}\n`, `\t${secret} `],
    ['with quotes', `"${clientId}"`, `'${secret}'`],
    ['as lines of an .env file', `PLAID_CLIENT_ID=${clientId}`, `export PLAID_SECRET="${secret}"`],
    ['as lines of JSON', `"client_id": "${clientId}",`, `"secret": "${secret}"`],
  ])('are read: %s', (_, pastedClientId, pastedSecret) => {
    expect(readPlaidKeys({ clientId: pastedClientId, secret: pastedSecret })).toEqual({ clientId, secret, doubt: null });
  });

  test.each([
    ['swapped', secret, clientId, /swapped/],
    ['the same key twice', clientId, clientId, /two different/],
    ['a public key', clientId, `PLAID_PUBLIC_KEY=${secret}`, /public key/],
    ['the other line', `PLAID_SECRET=${secret}`, secret, /holds the secret/],
    ['a token', clientId, 'access-sandbox-1234', /is a token/],
    ['several words', clientId, 'my secret', /one word/],
    ['an empty line', 'PLAID_CLIENT_ID=', secret, /is empty/],
    ['a whole file', clientId, 'a'.repeat(500), /too long/],
  ])('are refused in words without repeating them: %s', (_, pastedClientId, pastedSecret, words) => {
    const read = (): unknown => readPlaidKeys({ clientId: pastedClientId, secret: pastedSecret });

    expect(read).toThrow(words);
    expect(read).not.toThrow(new RegExp(`${clientId}|${secret}`));
  });

  test('are kept with a doubt when Plaid might have changed their form', () => {
    expect(readPlaidKeys({ clientId: 'new-client-id', secret })).toMatchObject({
      clientId: 'new-client-id',
      doubt: expect.stringMatching(/client ID does not look/) as unknown,
    });
  });

  test('are shown by their last four characters, short ones not at all', () => {
    expect([maskKey(secret), maskKey('short')]).toEqual(['••••abcd', '••••']);
  });
});
