import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

import { demoKeys } from '../../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank, passphrase, type WholeApp } from '../../support/whole-app.ts';

/** Every way in which a text of ours is ever written down. */
function formsOf(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret);
  const isKey = /^[0-9a-f]{64}$/.test(secret);
  const raw = isKey ? [Buffer.from(secret, 'hex')] : [];
  const texts = [bytes, ...raw].flatMap((value) => [
    value.toString('hex'),
    value.toString('base64').replace(/=+$/, ''),
    value.toString('base64url'),
  ]);
  return [bytes, ...raw, Buffer.from(secret, 'utf16le'), ...texts.map((text) => Buffer.from(text))];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Which secret was found where; empty is good. */
function findings(folder: string, whole: WholeApp, secrets: ReadonlyMap<string, string>): readonly string[] {
  const places = [
    ...filesIn(folder).map((file) => [relative(folder, file), readFileSync(file)] as const),
    ['what the page was told', Buffer.from(whole.letOut.join('\n'))] as const,
  ];
  return places.flatMap(([place, bytes]) =>
    [...secrets]
      .filter(([, secret]) => formsOf(secret).some((form) => bytes.includes(form)))
      .map(([name]) => `${name} in ${place}`),
  );
}

async function secretsOf(whole: WholeApp): Promise<Map<string, string>> {
  const { vault } = await whole.app.session();
  const secrets = new Map<string, string>(whole.linkSecrets.map((secret, index) => [`Link's token ${index + 1}`, secret]));
  for (const name of await vault.names()) secrets.set(name, (await vault.read(name)) ?? '');
  return secrets.set('the passphrase', passphrase).set('the client id', demoKeys.clientId).set('the secret', demoKeys.secret);
}

/** The main job, and everything that can go wrong on the way to the bank, which may repeat what it was sent. */
async function useEverything(whole: WholeApp, folder: string, misbehave: (echo: string) => void): Promise<void> {
  const { ask, person, app } = whole;
  const itemId = await connectAndSync(whole);
  const token = await (await app.session()).vault.read(`item/${itemId}/access-token`);
  misbehave(`${token} ${demoKeys.secret} ${demoKeys.clientId}`);
  for (let attempt = 1; attempt <= 3; attempt += 1) await ask('connections.sync', {});
  app.log.error('As a careless caller would.', new Error(`${token} ${demoKeys.secret}`), { secret: demoKeys.secret });
  person.savesTo = join(folder, 'everything.csv');
  await ask('export.transactions', { filter: {}, options: {} });
  await ask('keys.check', { environment: 'sandbox' });
  await ask('app.state', {});
}

test('no key, token or passphrase is in any file, log, export, answer or event, while the app runs and after (C1)', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });

  await useEverything(whole, folder, (message) => {
    const refusal = { kind: 'error', status: 400, type: 'INVALID_REQUEST', code: 'INVALID_FIELD', message } as const;
    bank.misbehave({ path: '/item/get', does: refusal });
    bank.misbehave({ path: '/accounts/get', does: { ...refusal, code: 'BRAND_NEW_CODE' } });
    bank.misbehave({ path: '/transactions/sync', does: { kind: 'malformed-json' } });
  });
  const secrets = await secretsOf(whole);
  const whileRunning = findings(folder, whole, secrets);
  await whole.app.close();

  expect({ whileRunning, after: findings(folder, whole, secrets) }).toEqual({ whileRunning: [], after: [] });
  expect([...secrets.keys()].toSorted()).toEqual([
    "Link's token 1",
    "Link's token 2",
    expect.stringMatching(/^item\/.*\/access-token$/),
    'ledger/key',
    'plaid/client-id',
    'plaid/secret',
    'the client id',
    'the passphrase',
    'the secret',
  ]);
  expect(filesIn(folder).map((file) => relative(folder, file))).toEqual(
    expect.arrayContaining(['everything.csv', 'logs/coffer.log', 'profiles/sandbox/ledger.db', 'profiles/sandbox/vault.json']),
  );
});

test('everything but the export is its owner’s alone', async () => {
  const { bank } = await aDemoBank();
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });
  await connectAndSync(whole);

  const open = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => (statSync(join(folder, name)).mode & 0o077) !== 0,
  );

  expect(open).toEqual([]);
});
