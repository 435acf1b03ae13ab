import { describe, expect, it } from 'vitest';

import {
  isAllowedLinkRequest,
  isAllowedNavigation,
  isAllowedPopUp,
  isAllowedRequest,
  mostPopUpsEver,
  mostPopUpsOpen,
} from '../../../src-main/shell/security/navigation-policy.ts';
import { appOrigin } from '../../../src-main/shell/security/origins.ts';

const elsewhere = [
  'https://plaid.com/',
  'http://plaid.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://server/share',
  'ms-msdt:/id',
  'about:blank',
  'app://coffer/index.html',
  'not an address',
];

describe('where a page may go', () => {
  it.each(elsewhere)('the app window never leaves its page: %s', (url) => {
    expect([
      isAllowedNavigation('app', { url, isMainFrame: true }),
      isAllowedNavigation('app', { url, isMainFrame: false }),
    ]).toEqual([false, false]);
  });

  it.each(elsewhere)('the Link window itself stays: %s', (url) => {
    expect(isAllowedNavigation('link', { url, isMainFrame: true })).toBe(false);
  });

  it.each(elsewhere)('frames of Link and pop-ups of banks go to the secure web only: %s', (url) => {
    const isSecureWeb = url === 'https://plaid.com/';

    expect([
      isAllowedNavigation('link', { url, isMainFrame: false }),
      isAllowedNavigation('pop-up', { url, isMainFrame: true }),
    ]).toEqual([isSecureWeb, isSecureWeb]);
  });
});

const none = { open: 0, ever: 0 };

describe('which pop-ups of Link may open', () => {
  it.each(['http://bank.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'about:blank', '', 'https://user@bank.example/'])(
    'only the secure web, without a user name: not “%s”',
    (url) => {
      expect(isAllowedPopUp(url, none)).toBe(false);
    },
  );

  it('no more at once than a sign-in needs, and no more ever than a user who starts over (B8)', () => {
    const counts = Array.from({ length: 50 }, (_, count) => count);
    const allowedBy = (countsOf: (count: number) => { open: number; ever: number }): number =>
      counts.filter((count) => isAllowedPopUp('https://bank.example/', countsOf(count))).length;

    expect([allowedBy((open) => ({ open, ever: open })), allowedBy((ever) => ({ open: 0, ever }))]).toEqual([
      mostPopUpsOpen,
      mostPopUpsEver,
    ]);
  });

  it.each([
    ['http://127.0.0.1:4000/oauth/1', true],
    ['https://bank.example/', true],
    ['http://127.0.0.1:4001/oauth/1', false],
    ['http://localhost:4000/oauth/1', false],
    ['http://127.0.0.1:4000.evil.example/', false],
    ['http://user@127.0.0.1:4000/', false],
    ['https://127.0.0.1:4000@evil.example/', false],
    ['file:///127.0.0.1:4000', false],
  ])('in the demo also at exactly the demo bank’s own origin: %s → %s', (url, isAllowed) => {
    const bankOrigin = 'http://127.0.0.1:4000';

    expect([
      isAllowedPopUp(url, none, bankOrigin),
      isAllowedNavigation('pop-up', { url, isMainFrame: true }, bankOrigin),
      isAllowedNavigation('link', { url, isMainFrame: true }, bankOrigin),
      isAllowedNavigation('app', { url, isMainFrame: true }, bankOrigin),
    ]).toEqual([isAllowed, isAllowed, false, false]);
  });
});

describe('what a session may fetch', () => {
  it.each([
    ['app://coffer/index.html', true],
    ['app://COFFER/index.html', false],
    ['app://coffer.evil/index.html', false],
    ['app://coffer:80/index.html', false],
    ['app://evil@coffer/index.html', false],
    ['https://coffer/index.html', false],
    ['http://localhost:1234/', false],
    ['file:///etc/passwd', false],
    ['data:text/plain,x', false],
  ])('the app fetches from itself only: %s → %s', (url, isAllowed) => {
    expect(isAllowedRequest(url, [appOrigin])).toBe(isAllowed);
  });

  it.each([
    ['http://localhost:1234/page', true],
    ['http://localhost:1235/page', false],
    ['http://127.0.0.1:1234/page', false],
    ['https://cdn.plaid.com/link.js', true],
    ['wss://bank.example/', true],
    ['ws://bank.example/', false],
    ['blob:https://cdn.plaid.com/1', true],
    ['app://coffer/index.html', false],
    ['file:///etc/passwd', false],
    ['ftp://bank.example/', false],
  ])('Link fetches from its own page and the secure web: %s → %s', (url, isAllowed) => {
    expect(isAllowedLinkRequest(url, ['http://localhost:1234'])).toBe(isAllowed);
  });
});
