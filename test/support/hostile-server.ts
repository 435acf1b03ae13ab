import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

export interface HostileServer {
  readonly url: string;
  /** Every request that reached it, as 'METHOD /path'. A page that is shut in leaves it empty. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** A web server on this machine that stands for the rest of the world. */
export async function startHostileServer(): Promise<HostileServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end('<h1>elsewhere</h1>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
