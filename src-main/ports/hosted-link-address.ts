/** Which address is Hosted Link's, and so may be opened in the system's browser. */
const hostedLinkHost = 'secure.plaid.com';

/** Where Link's pages come from: Plaid's own servers, or the loopback origin of a demo bank that stands in for them. */
export type LinkOrigin = { readonly kind: 'plaid' } | { readonly kind: 'stand-in'; readonly url: string };

/**
 * True only for https at exactly Plaid's host (plaid.com/docs/link/hosted-link), or for exactly the
 * demo bank's own origin. Answers come over the network, and a browser runs whatever it is sent to.
 */
export function isHostedLinkAddress(address: string, origin: LinkOrigin): boolean {
  const url = URL.parse(address);
  if (url?.username !== '' || url.password !== '' || address !== url.href) return false;
  if (origin.kind === 'stand-in') return url.origin === new URL(origin.url).origin;
  return url.protocol === 'https:' && url.host === hostedLinkHost;
}
