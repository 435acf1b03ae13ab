import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, it, vi } from 'vitest';

import { concealAccessToken } from '#ports/access-token.ts';
import { createPlaidGateway } from '../../../src-main/plaid/plaid-gateway.ts';
import { createHastyClock } from '../../support/fake-clock.ts';
import { createRecordingLog } from '../../support/recording-log.ts';
import { untrustedCertificate } from '../../support/untrusted-certificate.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['1', '0'])(
  'nothing is sent to a server whose certificate nobody vouches for (NODE_TLS_REJECT_UNAUTHORIZED=%s)',
  async (setting) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', setting);
    let requests = 0;
    const server = createServer(untrustedCertificate, (_request, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gateway = createPlaidGateway({
      environment: 'sandbox',
      baseUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
      keys: () => Promise.resolve({ clientId: 'id', secret: 'secret' }),
      clock: createHastyClock(),
      random: () => 0.5,
      log: createRecordingLog(),
    });

    const failure: unknown = await gateway.getItem(concealAccessToken('access-sandbox-1')).catch((error: unknown) => error);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));

    expect(failure).toMatchObject({
      failure: { kind: 'offline', message: expect.stringContaining('cannot be trusted') as string },
    });
    expect(requests).toBe(0);
  },
);
