import { describe, expect, it } from 'vitest';

import { plaidAddress } from '../../../src-main/plaid/plaid-address.ts';

describe('the address of Plaid', () => {
  it.each([
    ['sandbox', undefined, 'https://sandbox.plaid.com'],
    ['production', undefined, 'https://production.plaid.com'],
    ['sandbox', 'http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['sandbox', 'http://localhost:4000/', 'http://localhost:4000'],
    ['sandbox', 'http://[::1]:4000', 'http://[::1]:4000'],
  ])('of %s with %s is %s', (environment, baseUrl, address) => {
    expect(plaidAddress(environment, baseUrl)).toBe(address);
  });

  it.each(['development', 'Production', 'prod', '', 'constructor', '__proto__'])(
    'is refused for an environment named %j',
    (environment) => {
      expect(() => plaidAddress(environment)).toThrow('no Plaid environment');
    },
  );

  it.each([
    'http://example.com',
    'http://127.0.0.1.example.com:80',
    'http://user:pass@127.0.0.1:4000',
    'http://127.0.0.1:4000/path',
    'http://127.0.0.1:4000?x=1',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'http://0.0.0.0:4000',
    '127.0.0.1:4000',
    '',
  ])('is refused when a demo bank is said to be at %j', (baseUrl) => {
    expect(() => plaidAddress('sandbox', baseUrl)).toThrow('must be on this machine');
  });
});
