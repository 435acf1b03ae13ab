/** Who may talk to the bank: programs on this machine, and its own pages. Never a page of some web site. */
import type { IncomingMessage } from 'node:http';
import { invalidBody, PlaidFault } from './plaid-fault.ts';

const mostBodyBytes = 1_000_000;
const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A site that points its own name at this machine sends that name here; a page elsewhere sends its origin. */
export function comesFromElsewhere(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !isLoopbackName(host)) return true;
  return origin !== undefined && URL.parse(origin)?.host !== host;
}

/** @param host a name, with or without a port */
export function isLoopbackName(host: string): boolean {
  return loopbackNames.has(host.replace(/:\d+$/, ''));
}

/** @param origin as a page of another port on this machine has */
export function isOfThisMachine(origin: string): boolean {
  const url = URL.parse(origin);
  return url?.protocol === 'http:' && isLoopbackName(url.host);
}

/** The fields of a page's form. Throws 413 for what is too large. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await readBody(request));
}

/** Throws INVALID_BODY for what is not a JSON object, and 413 for what is too large. */
export async function readJsonObject(request: IncomingMessage): Promise<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(await readBody(request));
  } catch (error) {
    throw error instanceof PlaidFault ? error : invalidBody();
  }
  if (!isObject(json)) throw invalidBody();
  return json;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBodyBytes) throw new PlaidFault('INVALID_REQUEST', 'INVALID_BODY', 'body is too large', { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
