import { expect } from 'vitest';

import { CofferError, type Failure } from '#contract/failures.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import { createTurns, type PlaidKeys } from '../../src-main/plaid/pacing.ts';
import { plaidAddress } from '../../src-main/plaid/plaid-address.ts';
import { createPlaidClient } from '../../src-main/plaid/plaid-client.ts';
import { createPlaidGateway, type PlaidGatewayOptions } from '../../src-main/plaid/plaid-gateway.ts';
import { createHastyClock, type FakeClock } from './fake-clock.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';

export const secret = 'canary-secret-0123456789';
export const token = concealAccessToken('access-sandbox-canary-4b38-98f7');

/** The real gateway on a server in Plaid's place; waiting takes no time. */
export function gatewayAt(
  url: string,
  timeoutMilliseconds?: number,
): { readonly gateway: BankGateway; readonly clock: FakeClock; readonly log: RecordingLog } {
  const clock = createHastyClock();
  const log = createRecordingLog();
  const gateway = gatewayHere(url, { clientId: 'client-id-1', secret }, { clock, log, timeoutMilliseconds });
  return { gateway, clock, log };
}

/** The real gateway, on the test's own thread and clock. */
export function gatewayHere(
  url: string,
  keys: PlaidKeys,
  {
    clock,
    log,
    timeoutMilliseconds,
    ...options
  }: Pick<PlaidGatewayOptions, 'log' | 'unlimited' | 'updatesPerPage'> & {
    readonly clock: Clock;
    readonly timeoutMilliseconds?: number | undefined;
  },
): BankGateway {
  return createPlaidGateway({
    environment: 'sandbox',
    client: createPlaidClient(plaidAddress('sandbox', url)),
    takeTurn: createTurns(clock, () => Promise.resolve(keys)),
    sleep: clock.sleep,
    random: () => 0.5,
    log,
    ...options,
    ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
  });
}

/** The failure that `call` rejects with; that it is one of ours is part of what is expected. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CofferError);
  return (error as CofferError).failure;
}
