import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';

import { issuer, ofAnotherHost, ended, right } from '../../support/certificates.ts';
import { failureOf, gatewayAt, token } from '../../support/gateway-at.ts';
import { plaidItem } from '../../support/plaid-rows.ts';
import { untrustedCertificate } from '../../support/untrusted-certificate.ts';

const trusted = getCACertificates('default');
beforeEach(() => setDefaultCACertificates([...trusted, issuer]));
afterEach(() => {
  setDefaultCACertificates(trusted);
  vi.unstubAllEnvs();
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Plaid's place, behind TLS. */
async function securePlaid(certificate: { readonly key: string; readonly cert: string }) {
  let requests = 0;
  const server = createServer(certificate, (_request, response) => {
    requests += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(plaidItem()));
  });
  const port = await listening(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port, url: `https://127.0.0.1:${port}`, requests: () => requests };
}

/** A network's proxy, as HTTPS_PROXY names it: it lets through, or wants a sign-in first. */
async function networkProxy(letsThrough: boolean) {
  const asked: string[] = [];
  const server = createPlainServer();
  server.on('connect', (request, client) => {
    asked.push(request.url ?? '');
    client.on('error', () => undefined);
    if (!letsThrough) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const target = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
  });
  const port = await listening(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${port}`, asked };
}

it('a certificate that somebody trusted vouches for lets the call through', async () => {
  const plaid = await securePlaid(right);

  const { itemId } = await gatewayAt(plaid.url).gateway.getItem(token);

  expect([itemId, plaid.requests()]).toEqual(['item1', 1]);
});

it.each([
  ['that nobody vouches for', untrustedCertificate, '1'],
  ['that nobody vouches for, whatever NODE_TLS_REJECT_UNAUTHORIZED says', untrustedCertificate, '0'],
  ['that has ended', ended, '1'],
  ['of another host', ofAnotherHost, '1'],
])('nothing is sent to a server with a certificate %s (E1)', async (_what, certificate, setting) => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', setting);
  const plaid = await securePlaid(certificate);

  const failure = await failureOf(gatewayAt(plaid.url).gateway.getItem(token));

  expect([failure.kind, failure.message]).toEqual(['offline', expect.stringContaining('cannot be trusted')]);
  expect(plaid.requests()).toBe(0);
});

it('a network’s proxy is gone through by a tunnel: it hears where to, and nothing else', async () => {
  const [plaid, proxy] = [await securePlaid(right), await networkProxy(true)];
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  for (const name of ['NO_PROXY', 'no_proxy', 'https_proxy']) vi.stubEnv(name, undefined);

  const { itemId } = await gatewayAt(plaid.url).gateway.getItem(token);

  expect([itemId, proxy.asked]).toEqual(['item1', [`127.0.0.1:${plaid.port}`]]);
});

it.each([
  ['a proxy that wants a sign-in', async () => (await networkProxy(false)).url, /proxy does not let Coffer through/],
  ['a proxy whose name nobody knows', () => Promise.resolve('http://proxy.invalid:3128'), /cannot be found|cannot be reached/],
  ['a proxy that is not there', () => Promise.resolve('http://127.0.0.1:1'), /Nothing answers/],
])('%s is a state, in words, and nothing reaches Plaid around it (E1)', async (_what, address, words) => {
  const plaid = await securePlaid(right);
  vi.stubEnv('HTTPS_PROXY', await address());
  for (const name of ['NO_PROXY', 'no_proxy', 'https_proxy']) vi.stubEnv(name, undefined);

  const failure = await failureOf(gatewayAt(plaid.url).gateway.getItem(token));

  expect([failure.kind, failure.message, plaid.requests()]).toEqual(['offline', expect.stringMatching(words), 0]);
});
