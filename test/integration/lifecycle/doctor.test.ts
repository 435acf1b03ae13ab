/** What the check-up and `coffer doctor` say, from one implementation. */
import { randomUUID } from 'node:crypto';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import { itemIdSchema } from '#contract/ids.ts';
import type { Finding } from '#contract/shapes/findings.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank, openWholeApp, newDataFolder, type WholeApp } from '../../support/whole-app.ts';

const about = (findings: readonly Finding[], name: string): readonly string[] =>
  findings.filter((finding) => finding.name === name).map(({ status, message }) => `${status}: ${message}`);
const examine = ({ ask }: WholeApp) => ask('doctor.examine', {});
const linkToken = '/link/token/create';
const sound = /^ok: The ledger is sound: [\d,]+ transactions and all that hangs on them, looked at in \d+ s\.$/;

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
    [expect.stringMatching(sound)],
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

  const said = await whole.ask('doctor.repair', {});

  expect(await shown()).toEqual(before);
  expect(said).toEqual([expect.stringMatching(/^Sums, lists and the search index are made anew from [\d,]+ transactions\.$/)]);
  expect(about(await examine(whole), 'ledger')).toEqual([expect.stringMatching(sound)]);
});

test('the vault is held against the ledger both ways, and only what provably opens nothing is deleted', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { vault: 'memory' });
  const itemId = await connectAndSync(whole);
  const { vault, ledger } = await whole.app.session();
  const token = (await vault.read(`item/${itemId}/access-token`)) ?? '';
  await vault.write('hosted/nobody/link', '{}');
  await vault.write('asset-report/nobody/token', 'assets-sandbox-1');
  await vault.remove(`item/${itemId}/access-token`);

  const found = about(await examine(whole), 'secrets');
  const said = await whole.ask('doctor.repair', {});
  const left = await vault.names();
  await vault.write(`item/${itemId}/access-token`, token);
  await (await ledger()).commands.forgetFailure(itemIdSchema.parse(itemId));
  await vault.remove('asset-report/nobody/token');

  expect(found).toEqual([
    expect.stringMatching(/^problem: The key to First Platypus Bank is no longer on this computer: link the bank again\./),
    expect.stringMatching(/^problem: The key to a report is here without the report/),
    'warning: Secrets that open nothing any more: 1. A repair deletes them.',
  ]);
  expect([said.at(-1), left.includes('hosted/nobody/link'), left.includes('asset-report/nobody/token')]).toEqual([
    'Secrets that opened nothing any more were deleted: 1.',
    false,
    true,
  ]);
  expect(about(await examine(whole), 'secrets')).toEqual(['ok: Every bank has its key, and every key its bank.']);
});

test('files that a run left unfinished are told and deleted; others, and those being written, are left alone', async () => {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank, { vault: 'memory' });
  const { folder } = whole;
  const profileFolder = join(folder, 'profiles', 'sandbox');
  const abandoned = [join(folder, `settings.json.${randomUUID()}.tmp`), join(profileFolder, `vault.json.${randomUUID()}.tmp`)];
  const kept = [join(folder, `settings.json.${randomUUID()}.tmp`), join(folder, 'mine.tmp')];
  for (const file of [...abandoned, ...kept]) writeFileSync(file, 'half');
  for (const file of [...abandoned, kept[1] ?? '']) utimesSync(file, 1, 1);

  const found = about(await examine(whole), 'files');
  const said = await whole.ask('doctor.repair', {});

  expect(found).toEqual([
    `warning: An earlier run left unfinished files: ${abandoned.join(', ')}. They are of no use; a repair deletes them.`,
  ]);
  expect([said.at(-1), [...abandoned, ...kept].filter(existsSync)]).toEqual([
    'Unfinished files of an earlier run were deleted: 2.',
    kept,
  ]);
});

test('settings that were no good are told by name, and written anew', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ settings: { theme: 'plaid', itemLimit: 'many' } }));
  const whole = await openWholeApp({ folder, profile: 'sandbox', plaidUrl: bank.url, vault: 'memory' });
  await whole.ask('keys.save', { environment: 'sandbox', ...bank.keys });

  const found = about(await examine(whole), 'files');
  const said = await whole.ask('doctor.repair', {});

  expect(found).toEqual([
    'warning: settings.json is damaged, so these are at their defaults: settings.theme, settings.itemLimit. A copy is kept as settings.json.damaged; a repair writes the settings anew.',
  ]);
  expect([said.at(-1), about(await examine(whole), 'files')]).toEqual([
    'The settings were written anew; the damaged file is kept beside them.',
    ['ok: The settings are whole, and no unfinished file is left.'],
  ]);
});

test('the ledger is looked at on a thread of its own: others are answered meanwhile, and closing does not wait for it', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { vault: 'memory' });
  await connectAndSync(whole);
  const ledger = await (await whole.app.session()).ledger();
  const order: string[] = [];

  const looking = ledger.queries.check().then(() => order.push('looked'));
  await ledger.queries.items().then(() => order.push('answered'));
  await looking;
  const another = ledger.queries.check().then(
    () => 'looked',
    (error: unknown) => (error instanceof CofferError ? error.failure.kind : 'defect'),
  );
  await whole.app.close();

  expect([order, await another]).toEqual([['answered', 'looked'], 'cancelled']);
});
