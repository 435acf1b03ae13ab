import type { AppOptions } from './app.ts';

/**
 * The worker entries, seen from an entry of the app: beside it when bundled, in this folder when
 * Node runs the sources themselves.
 *
 * @param entry the entry's own `import.meta.url`
 */
export function threadUrls(entry: string): AppOptions['threads'] {
  const folder = entry.endsWith('.ts') ? './app/' : './';
  const ending = entry.endsWith('.ts') ? '.ts' : '.js';
  const urlOf = (thread: string): URL => new URL(`${folder}${thread}-thread${ending}`, entry);
  return { ledger: urlOf('ledger'), plaid: urlOf('plaid'), demoBank: urlOf('demo-bank') };
}
