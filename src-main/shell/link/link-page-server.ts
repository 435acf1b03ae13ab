/**
 * Link's page on an origin of its own: loopback HTTP on a random port under a random path, alive only
 * while Link is open. Plaid's script is known to work on such an origin, and isn't on a custom scheme.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { LinkSession } from '#ports/user-interface.ts';
import { securityHeaders, serveFile } from '../security/app-files.ts';
import { cspFor } from '../security/content-security-policy.ts';

export interface LinkPageServer {
  readonly origin: string;
  readonly pageUrl: string;
  readonly close: () => Promise<void>;
}

/** `rendererFolder` holds `link.html` and its assets. */
export async function serveLinkPage(rendererFolder: string, linkOrigin: LinkSession['origin']): Promise<LinkPageServer> {
  const prefix = `/${randomBytes(24).toString('base64url')}`;
  const contentSecurityPolicy = cspFor(
    linkOrigin.kind === 'plaid'
      ? { window: 'link', origin: 'plaid' }
      : { window: 'link', origin: 'stand-in', url: linkOrigin.url },
  );
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server);
  const origin = `http://localhost:${String(port)}`;
  const { host } = new URL(origin);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another site that points its own name at this machine sends that name here.
    if (request.headers.host !== host) return void response.writeHead(403).end();
    const { pathname } = new URL(request.url ?? '/', origin);
    if (!pathname.startsWith(`${prefix}/`)) return void response.writeHead(404).end();

    const path = pathname.slice(prefix.length);
    if (path === '/link.html' && request.method === 'GET') {
      const page = withStandIn(await readFile(join(rendererFolder, 'link.html'), 'utf8'), linkOrigin);
      response
        .writeHead(200, { ...securityHeaders(contentSecurityPolicy), 'content-type': 'text/html; charset=utf-8' })
        .end(page);
      return;
    }
    const served = { folder: rendererFolder, origin, contentSecurityPolicy };
    const file = await serveFile({ method: request.method ?? '', url: origin + path }, served);
    response.writeHead(file.status, Object.fromEntries(file.headers)).end(new Uint8Array(await file.arrayBuffer()));
  }

  return {
    origin,
    pageUrl: `${origin}${prefix}/link.html`,
    close: () => closeServer(server),
  };
}

/**
 * For a demo bank: an inert tag with the address of Plaid's script, which makes `react-plaid-link`
 * believe that the script is there already, and the bank's stand-in, which then is. Both must come
 * before the page's own script.
 */
export function withStandIn(page: string, linkOrigin: LinkSession['origin']): string {
  if (linkOrigin.kind === 'plaid') return page;
  const standIn = new URL('/link/stand-in.js', linkOrigin.url).href;
  const tags =
    '<script type="text/plain" src="https://cdn.plaid.com/link/v2/stable/link-initialize.js"></script>' +
    `<script src="${standIn}"></script>`;
  return page.replace(/<head[^>]*>/i, (head) => head + tags);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
