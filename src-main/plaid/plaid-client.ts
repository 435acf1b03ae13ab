import { Agent } from 'node:https';

import { Configuration, PlaidApi } from 'plaid';

/** More than any answer Coffer asks for; a page of 500 transactions is about 1 MB. */
const largestAnswerBytes = 32 * 1024 * 1024;

/** What each call adds to the client's fixed options. */
export interface CallOptions {
  readonly headers: Readonly<Record<'PLAID-CLIENT-ID' | 'PLAID-SECRET', string>>;
  readonly signal: AbortSignal;
}

/** The official client, with connections of its own. Ten megabytes of JavaScript, so it is loaded only by the thread that it runs on. */
export function createPlaidClient(address: string): PlaidApi {
  return new PlaidApi(new Configuration({ basePath: address, baseOptions: connectionOptions(address) }));
}

function connectionOptions(address: string): object {
  return {
    // A redirect would carry the keys to whoever sent it.
    maxRedirects: 0,
    maxContentLength: largestAnswerBytes,
    maxBodyLength: largestAnswerBytes,
    // `proxy: false` would also take the agent's own proxy from it: only a bank on this machine is never reached by one.
    ...(address.startsWith('https:') ? { httpsAgent: securedAgent() } : { proxy: false }),
  };
}

/**
 * Certificates are always checked: said aloud, an environment variable cannot say otherwise. A network's proxy
 * (HTTPS_PROXY) is gone through by a tunnel, so it learns where to and nothing else.
 */
function securedAgent(): Agent {
  return new Agent({ keepAlive: true, rejectUnauthorized: true, proxyEnv: process.env });
}
