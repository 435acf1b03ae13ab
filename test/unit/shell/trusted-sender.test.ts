import { describe, expect, it } from 'vitest';

import { isTrustedSender } from '../../../src-main/shell/ipc/trusted-sender.ts';
import { appOrigin } from '../../../src-main/shell/security/origins.ts';

const trusted = { webContentsId: 1, origin: appOrigin };
const topFrame = (url: string) => ({ url, parent: null });

describe('who may call main (A3, A4)', () => {
  it('the top frame of the app window on its own page may', () => {
    expect(isTrustedSender({ sender: { id: 1 }, senderFrame: topFrame('app://coffer/index.html#/accounts') }, trusted)).toBe(
      true,
    );
  });

  it('another window may not, even on the same page', () => {
    expect(isTrustedSender({ sender: { id: 2 }, senderFrame: topFrame('app://coffer/index.html') }, trusted)).toBe(false);
  });

  it('a frame inside of the page may not', () => {
    const frame = { url: 'app://coffer/index.html', parent: topFrame('app://coffer/index.html') };

    expect(isTrustedSender({ sender: { id: 1 }, senderFrame: frame }, trusted)).toBe(false);
  });

  it('a frame that is gone may not', () => {
    expect(isTrustedSender({ sender: { id: 1 }, senderFrame: null }, trusted)).toBe(false);
  });

  it.each([
    'app://coffer.evil/',
    'app://COFFER/index.html',
    'app://coffer@evil/',
    'app://evil@coffer/',
    'app://coffer:1/',
    'APP2://coffer/',
    'https://coffer/',
    'data:text/html,app://coffer/',
    'file:///app/coffer/index.html',
    'about:blank',
    'about:srcdoc',
    'null',
    '',
  ])('a page of any other origin may not: %s', (url) => {
    expect(isTrustedSender({ sender: { id: 1 }, senderFrame: topFrame(url) }, trusted)).toBe(false);
  });
});
