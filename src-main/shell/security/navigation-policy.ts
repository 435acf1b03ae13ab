import { originOf } from './origins.ts';

export type WindowKind = 'app' | 'link' | 'pop-up';

export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/**
 * Whether a page may take one of its frames somewhere. Our own pages never leave where main put them;
 * Link may move its own frames about, and a bank's pop-up may go anywhere on the secure web.
 */
export function isAllowedNavigation(kind: WindowKind, { url, isMainFrame }: Navigation): boolean {
  if (kind === 'app') return false;
  if (kind === 'link' && isMainFrame) return false;
  return isSecureWebAddress(url);
}

/** Whether the app's session may fetch this at all: the second wall behind the content security policy. */
export function isAllowedRequest(url: string, allowedOrigins: readonly string[]): boolean {
  const origin = originOf(url);
  return origin !== null && allowedOrigins.includes(origin);
}

/** Link's session: its own page, the secure web (banks live there), and what a page makes for itself. */
export function isAllowedLinkRequest(url: string, allowedOrigins: readonly string[]): boolean {
  if (isAllowedRequest(url, allowedOrigins)) return true;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'wss:' || protocol === 'data:' || protocol === 'blob:';
}

/** Banks open their sign-in in a pop-up. It must be on the secure web, and there can't be many of them. */
export function isAllowedPopUp(url: string, openedBefore: number): boolean {
  return openedBefore < maximumPopUps && isSecureWebAddress(url);
}

/** A sign-in needs one, and a few more when the user starts over. */
export const maximumPopUps = 5;

function isSecureWebAddress(address: string): boolean {
  return originOf(address)?.startsWith('https://') === true;
}
