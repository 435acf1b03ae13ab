/** What the check-up and `coffer doctor` say, from one implementation. */
import { expect, test } from 'vitest';

import type { Finding } from '#contract/shapes/findings.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank, openWholeApp, newDataFolder, type WholeApp } from '../../support/whole-app.ts';

const about = (findings: readonly Finding[], name: string): readonly string[] =>
  findings.filter((finding) => finding.name === name).map(({ status, message }) => `${status}: ${message}`);
const examine = ({ ask }: WholeApp) => ask('doctor.examine', {});
const linkToken = '/link/token/create';

test('keys that work are told with their environment and what they may do, and nothing is linked by asking', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });

  const findings = await examine(whole);

  expect(findings.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect([about(findings, 'keys'), about(findings, 'products'), about(findings, 'bank sign-ins'), bank.itemIds()]).toEqual([
    [expect.stringMatching(/^ok: Plaid accepts these keys\. They open Sandbox \(client ID ••••\w{4}, secret ••••\w{4}\)\.$/)],
    ['ok: Enabled for these keys: transactions, auth, identity, investments, liabilities, assets.'],
    ['ok: No redirect URI is set, and Coffer needs none. Here no bank has to know your Plaid account first.'],
    [],
  ]);
});

test('without keys it says where to enter them', async () => {
  const whole = await openWholeApp({ folder: newDataFolder(), profile: 'production', vault: 'memory' });

  expect(about(await examine(whole), 'keys')).toEqual([
    'problem: No Plaid keys are saved for production: enter client ID and secret in Settings, or with coffer keys set --profile production.',
  ]);
});

test('keys that Plaid refuses are a problem, and nothing else is asked of them', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });
  await whole.ask('keys.save', { environment: 'sandbox', clientId: 'f'.repeat(24), secret: 'e'.repeat(30) });

  const findings = await examine(whole);

  expect([about(findings, 'keys'), about(findings, 'products')]).toEqual([
    [expect.stringContaining('problem: Plaid does not accept these keys')],
    [],
  ]);
});

test('a secret of the other environment is recognised as such', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });
  bank.misbehave({
    path: '/institutions/get',
    does: { kind: 'error', status: 400, type: 'INVALID_INPUT', code: 'INVALID_API_KEYS' },
  });

  expect(about(await examine(whole), 'keys')).toEqual([
    expect.stringContaining('problem: These keys open Production, not Sandbox') as unknown,
  ]);
});

test('a product that these keys may not use is a problem where Settings ask for it, and worth a word elsewhere', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });
  await whole.ask('app.updateSettings', { products: ['transactions', 'auth'] });
  const invalidProduct = { kind: 'error', status: 400, type: 'INVALID_INPUT', code: 'INVALID_PRODUCT' } as const;
  // Transactions, auth, identity, …: the second and the third are refused.
  bank.misbehave({ path: linkToken, onCall: 2, times: 2, does: invalidProduct });

  expect(about(await examine(whole), 'products')).toEqual([
    'ok: Enabled for these keys: transactions, investments, liabilities, assets.',
    'problem: Not enabled for these keys, though Settings ask for it: auth. Ask for it in Plaid’s dashboard, or take it out of Settings.',
    'warning: Not enabled for these keys: identity. Banks can be linked without; ask for it in Plaid’s dashboard if you want it.',
  ]);
});

test('a redirect URI that Plaid does not know is a problem before a bank’s sign-in needs it', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });
  await whole.ask('app.updateSettings', { redirectUri: 'https://coffer.example/oauth' });
  bank.misbehave({
    path: linkToken,
    onCall: 7,
    does: { kind: 'error', status: 400, type: 'INVALID_REQUEST', code: 'INVALID_FIELD', message: 'must be configured' },
  });

  const [refused] = about(await examine(whole), 'bank sign-ins');
  bank.clearMisbehaviours();
  const [taken] = about(await examine(whole), 'bank sign-ins');

  expect([refused, taken]).toEqual([
    expect.stringMatching(/^problem: Plaid does not take the redirect URI https:\/\/coffer\.example\/oauth: register it/),
    'ok: Plaid takes the redirect URI https://coffer.example/oauth.',
  ]);
});

test('a bank in trouble and keys out of reach are told beside what is well', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { vault: 'memory' });
  bank.requireLogin(await connectAndSync(whole));
  await whole.ask('connections.sync', {});

  const findings = await examine(whole);

  expect([about(findings, 'First Platypus Bank'), about(findings, 'ledger'), about(findings, 'recovery')]).toEqual([
    [expect.stringContaining('problem: The bank asks you to sign in again')],
    ['ok: The ledger is sound.'],
    ['ok: Nothing was left half done.'],
  ]);
});

test('a repair makes sums, lists and search anew, and changes nothing that is shown', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { vault: 'memory' });
  await connectAndSync(whole);
  const shown = async () => [
    await whole.ask('transactions.outline', { filter: { search: 'coffee' } }),
    await whole.ask('overview.month', { month: '2026-10' }),
  ];
  const before = await shown();

  await whole.ask('doctor.repair', {});

  expect(await shown()).toEqual(before);
  expect(about(await examine(whole), 'ledger')).toEqual(['ok: The ledger is sound.']);
});
