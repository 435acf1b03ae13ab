/** The part of the demo bank that Link's stand-in talks to: its script, and the steps of one sign-in. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bank } from '../bank.ts';
import { linkSessionEndpoints } from '../endpoints/link-session.ts';
import { randomRequestId } from '../identifiers.ts';
import { isLoopbackName, isOfThisMachine, readJsonObject } from '../loopback-request.ts';
import { internalError, notFound, PlaidFault } from '../plaid-fault.ts';

export interface LinkRequestOptions {
  /** The built script; null where Link is not needed. */
  readonly linkStandInFile: URL | string | null;
  /** Told of defects of the bank itself. */
  readonly onDefect?: (error: unknown) => void;
}

const sessionPrefix = '/link/session/';

/**
 * Answers GET /link/stand-in.js and POST /link/session/*; false when the request is not for Link.
 * Pages on this machine may ask from another port, as Coffer's Link window does; no web site may.
 */
export function handleLinkRequest(
  request: IncomingMessage,
  response: ServerResponse,
  bank: Bank,
  options: LinkRequestOptions,
): boolean {
  const path = (request.url ?? '/').replace(/\?.*$/s, '');
  if (path !== '/link/stand-in.js' && !path.startsWith(sessionPrefix)) return false;

  response.setHeader('vary', 'origin').setHeader('x-content-type-options', 'nosniff').setHeader('cache-control', 'no-store');
  const { host, origin } = request.headers;
  if (host === undefined || !isLoopbackName(host) || (origin !== undefined && !isOfThisMachine(origin))) {
    response.writeHead(403).end();
    return true;
  }
  if (path === '/link/stand-in.js') {
    serveScript(request, response, options.linkStandInFile);
    return true;
  }

  if (origin !== undefined) response.setHeader('access-control-allow-origin', origin);
  if (request.method === 'OPTIONS') {
    response
      .writeHead(204, {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '600',
      })
      .end();
    return true;
  }
  answer(request, response, path, bank).catch((error: unknown) => {
    if (!(error instanceof PlaidFault)) options.onDefect?.(error);
    if (response.headersSent || response.destroyed) return;
    const fault = error instanceof PlaidFault ? error : internalError();
    sendJson(response, fault.status, fault.body(randomRequestId()));
  });
  return true;
}

async function answer(request: IncomingMessage, response: ServerResponse, path: string, bank: Bank): Promise<void> {
  const endpoint = linkSessionEndpoints.find((candidate) => candidate.path === path);
  if (request.method !== 'POST' || endpoint === undefined) throw notFound();
  const body = await readJsonObject(request);
  sendJson(response, 200, { ...endpoint.answer(body, bank), request_id: randomRequestId() });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function serveScript(request: IncomingMessage, response: ServerResponse, file: URL | string | null): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const script = file === null ? null : readScript(file);
  if (script === null) {
    const advice = 'Link’s stand-in is not built here. Run `npm run build`, and start the demo bank from what was built.';
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(advice);
    return;
  }
  // The bundle has names of its own at its top: keep them out of the page that includes it.
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(`(() => {${script}\n})();`);
}

function readScript(file: URL | string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
