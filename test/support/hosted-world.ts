/** Hosted Link on an in-memory bank, ledger and vault, as one process after the other has it. */
import type { LinkTokenRequest } from '#ports/bank-gateway.ts';
import type { FollowedLink } from '../../src-main/sync/hosted-link-parts.ts';
import { createHostedLinks, type HostedLinks } from '../../src-main/sync/hosted-links.ts';
import type { ConnectorWorld } from './connector-world.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createRecordingLog } from './recording-log.ts';

export interface HostedWorld {
  readonly clock: FakeClock;
  /** What was connected, with 'again' for a repair. */
  readonly connected: string[];
  /** Says that the browser has come back. */
  readonly comeBack: () => void;
  readonly returnPagesOpen: () => number;
  /** As a new process makes it. */
  readonly start: () => HostedLinks;
}

export const hostedRequest: Omit<LinkTokenRequest, 'hosted'> = {
  clientUserId: 'user-1',
  language: 'en',
  countryCodes: ['US'],
  products: ['transactions'],
  productsIfSupported: [],
  consentedProducts: [],
  daysRequested: 730,
  redirectUri: null,
  update: null,
  institutionId: null,
};
export const aNewBank: Pick<FollowedLink['stored'], 'itemId' | 'institutionName'> = { itemId: null, institutionName: null };

export function hostedWorld({ bank, ledger, vault, start }: ConnectorWorld): HostedWorld {
  const clock = createFakeClock();
  const connected: string[] = [];
  const returnPages = new Set<() => void>();
  let ids = 0;
  return {
    clock,
    connected,
    comeBack: () => {
      for (const onReturn of returnPages) onReturn();
    },
    returnPagesOpen: () => returnPages.size,
    start: () =>
      createHostedLinks({
        ledger,
        gateway: bank.gateway,
        vault,
        connector: start(),
        origin: { kind: 'plaid' },
        openReturnPage: (onReturn) => {
          returnPages.add(onReturn);
          const close = (): Promise<void> => Promise.resolve(void returnPages.delete(onReturn));
          return Promise.resolve({ uri: 'http://localhost:1/nonce', close });
        },
        onChange: () => undefined,
        onConnected: ({ itemId, isRepair }) => Promise.resolve(void connected.push(isRepair ? `${itemId} again` : itemId)),
        clock,
        log: createRecordingLog(),
        random: () => 0.5,
        randomId: () => `hosted${(ids += 1)}`,
      }),
  };
}
