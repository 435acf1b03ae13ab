import { describe, expect, it } from 'vitest';

import { isHostedLinkAddress } from '../../../src-main/ports/hosted-link-address.ts';

describe('what may be opened in the system’s browser as Hosted Link (B3)', () => {
  it.each([
    ['https://secure.plaid.com/hl/abc', true],
    ['https://secure.plaid.com/link/abc?x=1', true],
    ['http://secure.plaid.com/hl/abc', false],
    ['https://secure.plaid.com:8443/hl/abc', false],
    ['https://secure.plaid.com.evil.example/hl/abc', false],
    ['https://secure.plaid.com@evil.example/', false],
    ['https://user@secure.plaid.com/', false],
    ['HTTPS://SECURE.PLAID.COM\\@evil.example', false],
    ['https://secure.plaid.com%00.evil.example/', false],
    ['https://ｓecure.plaid.com/hl/abc', false],
    ['https://evil.example/secure.plaid.com', false],
    [' https://secure.plaid.com/hl/abc', false],
    ['javascript:alert(1)//https://secure.plaid.com', false],
    ['file:///secure.plaid.com', false],
    ['http://127.0.0.1:4000/hl/abc', false],
    ['', false],
  ])('at Plaid: %s → %s', (address, isIt) => {
    expect(isHostedLinkAddress(address, { kind: 'plaid' })).toBe(isIt);
  });

  it.each([
    ['http://127.0.0.1:4000/hl/abc', true],
    ['http://127.0.0.1:4001/hl/abc', false],
    ['http://localhost:4000/hl/abc', false],
    ['https://127.0.0.1:4000/hl/abc', false],
    ['http://127.0.0.1:4000@evil.example/', false],
    ['https://secure.plaid.com/hl/abc', false],
  ])('at the demo bank: %s → %s', (address, isIt) => {
    expect(isHostedLinkAddress(address, { kind: 'stand-in', url: 'http://127.0.0.1:4000' })).toBe(isIt);
  });
});
