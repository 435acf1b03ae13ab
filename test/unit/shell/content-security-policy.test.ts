import { describe, expect, it } from 'vitest';

import { cspFor } from '../../../src-main/shell/security/content-security-policy.ts';

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('what a page may load', () => {
  it('the app page: from itself, and pictures as data', () => {
    expect(directives(cspFor({ window: 'app' }))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'frame-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('the Link page: what Plaid asks for, and no other host', () => {
    const policy = directives(cspFor({ window: 'link', origin: 'plaid' }));

    const hosts = new Set(
      Object.values(policy).flatMap((sources) =>
        sources
          .split(' ')
          .filter((source) => source.includes('//'))
          .map((source) => new URL(source).host),
      ),
    );
    expect([policy['frame-src'], policy['connect-src'], [...hosts].sort()]).toEqual([
      'https://cdn.plaid.com/',
      "'self' https://production.plaid.com/ https://sandbox.plaid.com/",
      ['cdn.plaid.com', 'production.plaid.com', 'sandbox.plaid.com'],
    ]);
  });

  it("the Link page over a demo bank: the bank's own origin, and nothing of Plaid's", () => {
    const policy = cspFor({ window: 'link', origin: 'stand-in', url: 'http://127.0.0.1:4321/some/path' });

    expect([directives(policy)['script-src'], policy.includes('plaid.com'), policy.includes('unsafe-eval')]).toEqual([
      "'self' http://127.0.0.1:4321",
      false,
      false,
    ]);
  });
});
