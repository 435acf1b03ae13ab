/** Where our own page lives. A custom scheme, so that nothing on the web shares its origin. */
export const appScheme = 'app';
export const appHost = 'coffer';
export const appOrigin = `${appScheme}://${appHost}`;
export const appPageUrl = `${appOrigin}/index.html`;

/**
 * The origin of an address, exactly as written; null for what is no address, has no host, or carries
 * a user name. (`URL.origin` is 'null' for custom schemes, and hosts of such schemes keep their case.)
 */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.host === '' || url.username !== '' || url.password !== '') return null;
  return `${url.protocol}//${url.host}`;
}
