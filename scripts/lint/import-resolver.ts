/**
 * Where an import leads, for eslint-plugin-boundaries. Every import of ours names its file in full,
 * so that relative paths and package.json's `imports` are all there is to resolve.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve as resolvePath } from 'node:path';

const root = resolvePath(import.meta.dirname, '../..');
const { imports } = JSON.parse(readFileSync(resolvePath(root, 'package.json'), 'utf8')) as { imports: Record<string, string> };
const aliases = Object.entries(imports).map(([from, to]) => ({ from: from.replace('*', ''), to: to.replace('*', '') }));

function fileOf(source: string, importer: string): string | null {
  if (source.startsWith('.')) return resolvePath(dirname(importer), source);
  const alias = aliases.find(({ from }) => source.startsWith(from));
  return alias ? resolvePath(root, alias.to, source.slice(alias.from.length)) : null;
}

export const interfaceVersion = 2;

/** The resolver interface of eslint-plugin-import: `path: null` means Node's own, `found: false` a package. */
export function resolve(source: string, importer: string): { found: boolean; path?: string | null } {
  if (isBuiltin(source)) return { found: true, path: null };
  const file = fileOf(source.replace(/\?.*$/, ''), importer);
  return file !== null && existsSync(file) ? { found: true, path: file } : { found: false };
}
