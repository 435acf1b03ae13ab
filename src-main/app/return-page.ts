import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { ReturnPage } from '../sync/hosted-link-parts.ts';

const style =
  'body { margin: 15vh auto; max-width: 32em; padding: 0 24px; font: 16px/1.5 system-ui, sans-serif; text-align: center; }';
const styleHash = createHash('sha256').update(style).digest('base64');

const text = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Back to Coffer</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>You can close this page</h1>
    <p>Go back to Coffer: it goes on by itself.</p>
  </body>
</html>
`;

/**
 * A page on this machine that Link's page sends the browser to at its end, on a random port under a
 * name that nobody can guess. Whoever asks for it learns nothing, and nothing they send is read.
 */
export async function openReturnPage(onReturn: () => void): Promise<ReturnPage> {
  const path = `/${randomBytes(24).toString('base64url')}`;
  const server = createServer((request, response) => {
    const isOurs = request.method === 'GET' && (request.url ?? '').split('?')[0] === path && request.headers.host === host;
    if (!isOurs) return void response.writeHead(404).end();
    onReturn();
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      .end(text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, 'localhost', resolve);
  });
  const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const { host } = new URL(origin);
  // Somebody who never comes back must not keep a finished command alive.
  server.unref();
  return {
    uri: origin + path,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
