import { expect } from 'vitest';

import { CofferError, type Failure } from '#contract/failures.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import { createPlaidGateway } from '../../src-main/plaid/plaid-gateway.ts';
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
  const gateway = createPlaidGateway({
    environment: 'sandbox',
    baseUrl: url,
    keys: () => Promise.resolve({ clientId: 'client-id-1', secret }),
    clock,
    random: () => 0.5,
    log,
    ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
  });
  return { gateway, clock, log };
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
