import fc from 'fast-check';
import { expect, test } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import type { OperationName } from '#contract/operations.ts';
import { demoKeys } from '../../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { createHastyClock } from '../../support/fake-clock.ts';
import { madeUpCalls } from '../../support/operation-inputs.ts';
import { connectAndSync, openOnBank, passphrase } from '../../support/whole-app.ts';

/** What reads or writes the whole file anew: a fifth of a second each. */
const costly: ReadonlySet<OperationName> = new Set([
  'doctor.examine',
  'doctor.repair',
  'ledger.startAnew',
  'vault.renewLedgerKey',
]);
const mostCostly = 5;
/** As many calls as a machine makes in this time: ten thousand in half of it where nothing else runs. */
const timeToAsk = 60_000;

test('a page that asks for anything it can think of gets answers of the table’s shape, never a defect, never a secret (A5)', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { clock: createHastyClock() });
  const itemId = await connectAndSync(whole);
  const { ask, person, app, letOut, linkSecrets } = whole;
  person.signsInAs = null;
  const accessToken = await (await app.session()).vault.read(`item/${itemId}/access-token`);
  const accounts = await ask('accounts.list', {});
  const [row] = await ask('transactions.page', { filter: {}, offset: 0, limit: 1 });
  const categories = await ask('categories.list', {});
  const known = [
    itemId,
    ...accounts.map(({ accountId }) => accountId),
    ...categories.slice(0, 3).map(({ categoryId }) => categoryId),
    'coffee',
    '2026-10',
    'USD',
    'ins_109508',
    String(row?.entryId),
  ];
  const failures = new Map<string, string>();
  const costlyCalls = new Map<OperationName, number>();

  // Another profile would answer from another bank: what is asked here stays here.
  const calls = madeUpCalls(known, ['app.openProfile', 'connections.remove', 'keys.forget', 'keys.save', 'app.updateSettings']);
  await fc.assert(
    fc.asyncProperty(calls, async ({ name, input }) => {
      const before = costlyCalls.get(name) ?? 0;
      if (before >= mostCostly) return;
      if (costly.has(name)) costlyCalls.set(name, before + 1);
      await ask(name, input as never).catch((error: unknown) => {
        if (!(error instanceof CofferError) || error.failure.kind === 'unexpected')
          failures.set(name, `${String(error)} ${JSON.stringify(input)}`);
      });
    }),
    { numRuns: 10_000, interruptAfterTimeLimit: timeToAsk },
  );

  const out = letOut.join('\n');
  const secrets = [accessToken ?? '', demoKeys.secret, demoKeys.clientId, passphrase, ...linkSecrets];
  expect([...failures]).toEqual([]);
  expect(secrets.filter((secret) => secret === '' || out.includes(secret))).toEqual([]);
});
