import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

/**
 * Coffer's own version, from its package.json: two folders above a bundled entry, one above an
 * entry that Node runs from source.
 *
 * @param entry the entry's own `import.meta.url`
 */
export function appVersion(entry: string): string {
  const file = new URL(entry.endsWith('.ts') ? '../package.json' : '../../package.json', entry);
  return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
