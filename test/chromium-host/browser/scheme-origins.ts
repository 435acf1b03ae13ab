/**
 * Stock Chromium has no custom schemes. `app://coffer/index.html` lives at an https origin that only
 * the host answers, and is called by its own name in everything that main sees.
 */
const suffix = '.chromium-host.invalid';
const schemes = new Set<string>();

export function registerScheme(scheme: string): void {
  schemes.add(scheme);
}

/** The address that Chromium uses for an address of ours; any other comes back as it is. */
export function toBrowserUrl(address: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(address);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}${suffix}${rest}` : address;
}

/** The address that main knows for an address of Chromium's. */
export function toAppUrl(address: string): string {
  const match = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.chromium-host\.invalid(.*)$/is.exec(address);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : address;
}

/** The scheme of ours that an address as main knows it has, or null. */
export function schemeOf(appUrl: string): string | null {
  const scheme = appUrl.split(':', 1)[0] ?? '';
  return schemes.has(scheme) ? scheme : null;
}
