/** `npm run dev`: the pages come from Vite's server on this machine, through `app://coffer` like the built ones. */
import { cspFor } from './content-security-policy.ts';
import type { FileRequest } from './app-files.ts';

const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** The address of Vite's server, where electron-vite set one; never in the packaged app, never another machine. */
export function developmentServer(environment: Readonly<Record<string, string | undefined>>, isPackaged: boolean): URL | null {
  const address = environment['ELECTRON_RENDERER_URL'];
  if (isPackaged || address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' && loopbackHosts.includes(url.hostname) ? url : null;
}

/** Fetches from Vite what the page asks for, with a policy that lets Vite's client and its styles in. */
export async function serveFromDevelopmentServer(request: FileRequest, server: URL): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const response = await fetch(new URL(pathname + search, server), { method: request.method });
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', developmentPolicy(server));
  // Decoded already.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(response.body, { status: response.status, headers });
}

export function developmentPolicy(server: URL): string {
  return cspFor({ window: 'app' })
    .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", `connect-src 'self' ws://${server.host}`);
}
