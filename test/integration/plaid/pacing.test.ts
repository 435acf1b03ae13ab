import { expect, onTestFinished, test } from 'vitest';

import type { InstitutionId } from '#contract/ids.ts';
import { startDemoBank } from '../../../src-main/demo-bank/demo-bank.ts';
import { createHastyClock } from '../../support/fake-clock.ts';
import { gatewayHere } from '../../support/gateway-at.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

/** The real gateway at a demo bank that counts calls as Plaid's Sandbox does, or does not count them, on one clock. */
async function countedGateway({ unlimited = false } = {}) {
  const clock = createHastyClock();
  const bank = await startDemoBank({ timeline: 'instant', clock, rateLimits: unlimited ? false : 'sandbox' });
  onTestFinished(bank.close);
  const log = createRecordingLog();
  const gateway = gatewayHere(bank.url, bank.keys, { clock, log, unlimited });
  const { publicToken } = await gateway.createSandboxPublicToken({
    institutionId: 'ins_109508' as InstitutionId,
    products: ['transactions'],
    username: 'user_good',
    password: 'pass_good',
    daysRequested: 30,
  });
  const { accessToken } = await gateway.exchangePublicToken(publicToken);
  return { gateway, accessToken, clock, log };
}

test.each([
  [120, '/transactions/sync', 'syncTransactions', 50],
  [90, '/item/get', 'getItem', 40],
  [220, '/accounts/get', 'getAccounts', 100],
] as const)('%i calls of one Item to %s wait their turn and are never refused', async (calls, _path, method, aMinute) => {
  const { gateway, accessToken, clock, log } = await countedGateway();

  const began = clock.monotonic();
  for (let call = 1; call <= calls; call += 1) {
    await (method === 'syncTransactions' ? gateway.syncTransactions(accessToken, null) : gateway[method](accessToken));
  }

  const minutes = (clock.monotonic() - began) / 60_000;
  expect([log.text(), minutes >= Math.ceil(calls / aMinute) - 1]).toEqual(['', true]);
});

test('checking keys again and again waits too: ten a minute for the whole client', async () => {
  const { gateway, clock, log } = await countedGateway();

  const began = clock.monotonic();
  for (let check = 1; check <= 25; check += 1) await gateway.checkKeys();

  expect([log.text(), (clock.monotonic() - began) / 60_000]).toEqual(['', 2]);
});

test('before a bank of our own no call waits', async () => {
  const { gateway, accessToken, clock, log } = await countedGateway({ unlimited: true });

  const began = clock.monotonic();
  for (let call = 1; call <= 120; call += 1) await gateway.syncTransactions(accessToken, null);

  expect([log.text(), clock.monotonic() - began]).toEqual(['', 0]);
});
