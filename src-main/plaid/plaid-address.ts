import { failed } from '#contract/failures.ts';

export type PlaidEnvironment = 'sandbox' | 'production';

const addresses: Readonly<Record<PlaidEnvironment, string>> = {
  sandbox: 'https://sandbox.plaid.com',
  production: 'https://production.plaid.com',
};

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Where to send Plaid's calls. Checked here because the official client, given no base path, talks
 * to production without a word.
 *
 * @param baseUrl a demo bank's address; anything but a loopback origin is refused with `invalid-input`
 */
export function plaidAddress(environment: string, baseUrl?: string): string {
  if (environment !== 'sandbox' && environment !== 'production') {
    throw failed('invalid-input', `There is no Plaid environment named "${environment}": use sandbox or production.`, {
      field: 'environment',
    });
  }
  return baseUrl === undefined ? addresses[environment] : loopbackOrigin(baseUrl);
}

/** `text` as an origin on this machine ("http://127.0.0.1:8080"), or an `invalid-input` failure. */
export function loopbackOrigin(text: string): string {
  const url = URL.parse(text);
  const isPlainOrigin =
    url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  const isLoopback = url !== null && loopbackHosts.has(url.hostname) && (url.protocol === 'http:' || url.protocol === 'https:');
  if (isPlainOrigin && isLoopback) return url.origin;
  throw failed('invalid-input', 'The address of a demo bank must be on this machine, such as http://127.0.0.1:8080.', {
    field: 'plaidUrl',
  });
}
