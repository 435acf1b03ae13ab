import type { AppOptions } from './app.ts';

/**
 * The worker entries, seen from an entry of the app: beside it when bundled, in this folder when
 * Node runs the sources themselves.
 *
 * @param entry the entry's own `import.meta.url`
 */
export function threadUrls(entry: string): AppOptions['threads'] {
  return entry.endsWith('.ts')
    ? { ledger: new URL('./app/ledger-thread.ts', entry), demoBank: new URL('./app/demo-bank-thread.ts', entry) }
    : { ledger: new URL('./ledger-thread.js', entry), demoBank: new URL('./demo-bank-thread.js', entry) };
}
