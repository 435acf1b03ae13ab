import { describe, expect, test } from 'vitest';

import { environmentNamed, environmentOf } from '../../../src-main/app/plaid-environment.ts';
import { readWalkthroughVariables } from '../../../src-main/app/walkthrough-variables.ts';

const keys = { PLAID_CLIENT_ID: 'id', PLAID_SECRET: 'secret' };

describe('Plaid’s walkthrough variables', () => {
  test('give keys, products, countries and a redirect address', () => {
    const read = readWalkthroughVariables({
      ...keys,
      PLAID_ENV: 'production',
      PLAID_PRODUCTS: 'auth, Transactions',
      PLAID_COUNTRY_CODES: 'us,CA,us',
      PLAID_REDIRECT_URI: 'https://example.org/return',
    });

    expect(read).toEqual({
      keys: { environment: 'production', clientId: 'id', secret: 'secret' },
      settings: { products: ['auth', 'transactions'], countryCodes: ['US', 'CA'], redirectUri: 'https://example.org/return' },
      notices: [],
    });
  });

  test('are for the sandbox when PLAID_ENV is missing, as in Plaid’s quickstart', () => {
    expect(readWalkthroughVariables(keys).keys?.environment).toBe('sandbox');
    expect(readWalkthroughVariables({ ...keys, PLAID_ENV: '' }).keys?.environment).toBe('sandbox');
  });

  test.each(['development', 'prod', 'Production', 'PRODUCTION', 'production ;', 'undefined'])(
    'PLAID_ENV=%s gives keys to nobody',
    (name) => {
      expect(readWalkthroughVariables({ ...keys, PLAID_ENV: name }).keys).toBeNull();
    },
  );

  test('each that Plaid dropped gets one sentence on what replaced it', () => {
    const { notices } = readWalkthroughVariables({ PLAID_PUBLIC_KEY: 'x', PLAID_OAUTH_NONCE: 'x', PLAID_ENV: 'development' });

    expect(notices).toEqual([
      expect.stringMatching(/^PLAID_PUBLIC_KEY .*link token/),
      expect.stringMatching(/^PLAID_OAUTH_NONCE .*oauth_state_id/),
      expect.stringMatching(/^PLAID_ENV=development .*Trial plan/),
    ]);
  });

  test('that are malformed are left aside with a sentence, and hold up nothing else', () => {
    const read = readWalkthroughVariables({
      ...keys,
      PLAID_COUNTRY_CODES: 'America',
      PLAID_REDIRECT_URI: 'nowhere',
      PLAID_PRODUCTS: ' , ',
    });

    expect([read.keys?.environment, read.settings.countryCodes, read.settings.redirectUri]).toEqual([
      'sandbox',
      undefined,
      undefined,
    ]);
    expect(read.notices).toHaveLength(2);
  });

  test('one key without the other is left aside', () => {
    const read = readWalkthroughVariables({ PLAID_CLIENT_ID: 'id' });

    expect([read.keys, read.notices]).toEqual([null, [expect.stringMatching(/^PLAID_SECRET is missing/)]]);
  });
});

describe('an environment', () => {
  test('belongs to each profile, the demo’s being a sandbox', () => {
    expect((['demo', 'sandbox', 'production'] as const).map(environmentOf)).toEqual(['sandbox', 'sandbox', 'production']);
  });

  test.each(['development', undefined, '', 'prod', 'Production'])('named %s is none', (name) => {
    expect(environmentNamed(name)).toBeNull();
    expect(() => environmentOf(name as 'demo')).toThrow(/no such profile/);
  });
});
