import { beforeAll, describe, expect, it } from 'vitest';

import { registerScheme, schemeOf, toAppUrl, toBrowserUrl } from '../../chromium-host/browser/scheme-origins.ts';

describe('custom schemes in stock Chromium', () => {
  beforeAll(() => registerScheme('app'));

  it.each(['app://coffer/index.html', 'app://coffer/a/b.js?c=d#/e', 'app://other.host/'])(
    '%s has an https origin and its own name back',
    (address) => {
      const browserUrl = toBrowserUrl(address);

      expect([new URL(browserUrl).protocol, new URL(browserUrl).pathname, toAppUrl(browserUrl), schemeOf(address)]).toEqual([
        'https:',
        address.replace(/^app:\/\/[^/]+/, '').replace(/[?#].*$/, ''),
        address,
        'app',
      ]);
    },
  );

  it.each(['https://plaid.com/', 'http://localhost:1/', 'about:blank', 'data:text/plain,x', 'unknown://coffer/'])(
    '%s stays as it is',
    (address) => {
      expect([toBrowserUrl(address), toAppUrl(address), schemeOf(address)]).toEqual([address, address, null]);
    },
  );

  it('different hosts of a scheme have different origins', () => {
    expect(new URL(toBrowserUrl('app://coffer/')).origin).not.toBe(new URL(toBrowserUrl('app://other/')).origin);
  });
});
