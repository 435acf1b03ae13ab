/** Serves the built pages for `app://coffer/…`: files of one folder, nothing else, with headers that lock the page down. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';

import { originOf } from './origins.ts';

export interface FileRequest {
  readonly method: string;
  readonly url: string;
}

export interface ServedFolder {
  /** Absolute. */
  readonly folder: string;
  readonly origin: string;
  readonly contentSecurityPolicy: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export async function serveFile(request: FileRequest, served: ServedFolder): Promise<Response> {
  const headers = securityHeaders(served.contentSecurityPolicy);
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers });
  if (originOf(request.url) !== served.origin) return new Response(null, { status: 403, headers });

  const path = pathInside(served.folder, new URL(request.url).pathname);
  const contentType = path === null ? undefined : contentTypes[extname(path)];
  if (path === null || contentType === undefined) return new Response(null, { status: 403, headers });
  const bytes = (await leadsOutside(path, served.folder)) ? null : await readFile(path).catch(() => null);
  if (bytes === null) return new Response(null, { status: 404, headers });
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    status: 200,
    headers: { ...headers, 'content-type': contentType },
  });
}

/** The file that a URL's path names, or null when that would lie outside of the folder. */
export function pathInside(folder: string, urlPath: string): string | null {
  const decoded = decode(urlPath);
  // A separator that only appears after decoding was put there to slip past somebody's check.
  if (decoded === null || /[\\\0]/.test(decoded) || /%2f|%5c/i.test(urlPath)) return null;
  const path = join(folder, decoded);
  const inside = relative(folder, path);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : path;
}

/** Whether a link inside the folder points out of it. */
async function leadsOutside(path: string, folder: string): Promise<boolean> {
  const [realPath, realFolder] = await Promise.all([realpath(path).catch(() => path), realpath(folder).catch(() => folder)]);
  return !realPath.startsWith(realFolder + sep);
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

export function securityHeaders(contentSecurityPolicy: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}
