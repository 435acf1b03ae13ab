import { originOf } from './origins.ts';

export type WindowKind = 'app' | 'link' | 'pop-up';

export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/**
 * Whether a page may take one of its frames somewhere. Our own pages never leave where main put them;
 * Link may move its own frames about, and a bank's pop-up may go anywhere on the secure web.
 *
 * @param bankOrigin in the demo, the one origin beside the secure web that pop-ups may go to
 */
export function isAllowedNavigation(
  kind: WindowKind,
  { url, isMainFrame }: Navigation,
  bankOrigin: string | null = null,
): boolean {
  if (kind === 'app') return false;
  if (kind === 'link') return !isMainFrame && isSecureWebAddress(url);
  return isBankAddress(url, bankOrigin);
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

/** How many pop-ups a Link window has. */
export interface PopUpCounts {
  readonly open: number;
  readonly ever: number;
}

/**
 * Banks open their sign-in in a pop-up. It must be on the secure web (in the demo, at the demo bank's
 * own origin), and there can't be many of them.
 */
export function isAllowedPopUp(url: string, { open, ever }: PopUpCounts, bankOrigin: string | null = null): boolean {
  return open < mostPopUpsOpen && ever < mostPopUpsEver && isBankAddress(url, bankOrigin);
}

/** A sign-in needs one, and some banks a second one for what they ask beside the password. */
export const mostPopUpsOpen = 5;
/** Users start over a few times; a page that opens more is broken or hostile. */
export const mostPopUpsEver = 30;

function isBankAddress(address: string, bankOrigin: string | null): boolean {
  return isSecureWebAddress(address) || (bankOrigin !== null && originOf(address) === bankOrigin);
}

function isSecureWebAddress(address: string): boolean {
  return originOf(address)?.startsWith('https://') === true;
}
