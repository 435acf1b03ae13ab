import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { openReadableDatabase } from '../../../src-main/ledger/open-database.ts';
import { cofferInNewFolder } from '../../support/coffer-process.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank, openWholeApp, passphrase, type WholeApp } from '../../support/whole-app.ts';

const profileFolder = (folder: string): string => join(folder, 'profiles', 'sandbox');
const ledgerFile = (folder: string): string => join(profileFolder(folder), 'ledger.db');

async function aSyncedProfile(): Promise<{
  folder: string;
  bank: Awaited<ReturnType<typeof aDemoBank>>['bank'];
  whole: WholeApp;
}> {
  const { bank } = await aDemoBank({ rateLimits: false });
  const folder = newDataFolder();
  const whole = await openOnBank(bank, { folder });
  await connectAndSync(whole);
  return { folder, bank, whole };
}
const keyOf = async ({ app }: WholeApp): Promise<string | null> => (await app.session()).vault.read('ledger/key');
const contentOf = async ({ ask }: WholeApp): Promise<unknown> => ({
  outline: await ask('transactions.outline', { filter: {} }),
  page: await ask('transactions.page', { filter: {}, offset: 0, limit: 100 }),
});

test('data that is encrypted anew is all there, opens with the new key alone, and leaves no copy behind', async () => {
  const { folder, bank, whole } = await aSyncedProfile();
  const [before, oldKey] = [await contentOf(whole), await keyOf(whole)];
  const oldFile = readFileSync(ledgerFile(folder));

  await whole.ask('vault.renewLedgerKey', {});
  const [after, newKey] = [await contentOf(whole), await keyOf(whole)];
  await whole.app.close();
  const reopened = await openOnBank(bank, { folder });
  const later = await contentOf(reopened);
  await reopened.app.close();

  const withOldKey = (): unknown =>
    openReadableDatabase({ file: ledgerFile(folder), key: Buffer.from(oldKey ?? '', 'hex'), mustExist: true });
  expect([after, later]).toEqual([before, before]);
  expect(newKey).not.toBe(oldKey);
  expect(withOldKey).toThrow();
  expect(readFileSync(ledgerFile(folder)).subarray(0, 4096).equals(oldFile.subarray(0, 4096))).toBe(false);
  expect(readdirSync(profileFolder(folder)).toSorted()).toEqual([
    'ledger.db',
    'ledger.db.key-check',
    'profile.json',
    'vault.json',
  ]);
});

test('a profile goes on working after its data was encrypted anew: edits, syncs, and encrypting once more', async () => {
  const { whole } = await aSyncedProfile();
  await whole.ask('vault.renewLedgerKey', {});
  const [first] = await whole.ask('transactions.page', { filter: {}, offset: 0, limit: 1 });

  await whole.ask('edits.setNote', { entryId: first?.entryId ?? 0, note: 'after' });
  await whole.ask('connections.sync', {});
  await whole.ask('vault.renewLedgerKey', {});

  const [now] = await whole.ask('transactions.page', { filter: { search: first?.description ?? '' }, offset: 0, limit: 1 });
  expect(now?.note).toBe('after');
});

test('data that another program has open keeps its key, and says whom to close (D10)', async () => {
  const { folder, whole } = await aSyncedProfile();
  const [before, oldKey] = [await contentOf(whole), await keyOf(whole)];
  const other = openReadableDatabase({ file: ledgerFile(folder), key: Buffer.from(oldKey ?? '', 'hex'), mustExist: true });
  other.prepare('SELECT count(*) FROM bank_transactions').get();

  await expect(whole.ask('vault.renewLedgerKey', {})).rejects.toMatchObject({
    failure: { kind: 'busy', message: expect.stringContaining('Another program has the file with your data open') as string },
  });
  other.close();

  expect([await contentOf(whole), await keyOf(whole)]).toEqual([before, oldKey]);
  await whole.ask('vault.renewLedgerKey', {});
  expect(await keyOf(whole)).not.toBe(oldKey);
});

test.each([
  ['before the new file was in place', false],
  ['after the new file was in place', true],
])('a renewal that was cut off %s is settled at the next start', async (_, isInPlace) => {
  const { folder, bank, whole } = await aSyncedProfile();
  const before = await contentOf(whole);
  const oldKey = await keyOf(whole);
  const aside = join(folder, 'before.db');
  await whole.app.close();
  copyFileSync(ledgerFile(folder), aside);
  const renewed = await openOnBank(bank, { folder });
  await renewed.ask('vault.renewLedgerKey', {});
  const newKey = await keyOf(renewed);
  const renewedVault = (await renewed.app.session()).vault;
  // The vault as it was in the midst of it.
  await renewedVault.write('ledger/key', oldKey ?? '');
  await renewedVault.write('ledger/next-key', newKey ?? '');
  await renewed.app.close();
  if (!isInPlace) copyFileSync(aside, ledgerFile(folder));
  writeFileSync(`${ledgerFile(folder)}.renewed.unfinished`, 'half');

  const next = await openOnBank(bank, { folder });

  expect(await contentOf(next)).toEqual(before);
  expect([await keyOf(next), await (await next.app.session()).vault.read('ledger/next-key')]).toEqual([
    isInPlace ? newKey : oldKey,
    null,
  ]);
  expect(existsSync(`${ledgerFile(folder)}.renewed.unfinished`)).toBe(false);
});

test('a passphrase is changed for good, and only by whoever knows the one before', async () => {
  const { folder, bank, whole } = await aSyncedProfile();
  const next = 'a better horse with more battery';

  await expect(whole.ask('vault.changePassphrase', { current: 'not it at all', next })).rejects.toMatchObject({
    failure: { kind: 'vault-locked' },
  });
  await expect(whole.ask('vault.changePassphrase', { current: passphrase, next: 'short' })).rejects.toMatchObject({
    failure: { kind: 'invalid-input', field: 'passphrase' },
  });
  await whole.ask('vault.changePassphrase', { current: passphrase, next });
  const whileOpen = await whole.ask('connections.sync', {});
  await whole.app.close();

  const withOld = openWholeApp({ folder, profile: 'sandbox', plaidUrl: bank.url }).then(({ app }) => app.session());
  await expect(withOld).rejects.toMatchObject({ failure: { kind: 'vault-locked' } });
  const withNew = await openWholeApp({ folder, profile: 'sandbox', plaidUrl: bank.url, passphrase: () => Promise.resolve(next) });
  expect(whileOpen.map(({ health }) => health)).toEqual(['healthy']);
  expect((await withNew.ask('connections.list', {})).length).toBe(1);
});

test('a profile without a passphrase has none to change', async () => {
  const whole = await openWholeApp({ folder: newDataFolder(), profile: 'sandbox', vault: 'memory' });

  await expect(
    whole.ask('vault.changePassphrase', { current: passphrase, next: 'another one altogether' }),
  ).rejects.toMatchObject({
    failure: { kind: 'refused' },
  });
});

test('the commands do both, without a secret in their arguments', async () => {
  const coffer = await cofferInNewFolder({ profile: 'demo' });
  onTestFinished(coffer.remove);
  await coffer.json('link', '--institution', 'ins_109508');
  const before = await coffer.json('transactions', '--limit', '5');

  const renewed = await coffer.json('encryption', 'renew-key', '--yes');
  const after = await coffer.json('transactions', '--limit', '5');
  const passphraseFile = join(coffer.folder, 'new');
  writeFileSync(passphraseFile, 'words words words');
  chmodSync(passphraseFile, 0o600);
  const refused = await coffer.run('encryption', 'change-passphrase', '--new-passphrase-file', passphraseFile);

  expect([renewed, after]).toEqual([{ profile: 'demo', renewed: 'demo' }, before]);
  expect([refused.exitCode, refused.stderr]).toEqual([
    1,
    'coffer: This profile’s secrets are not kept under a passphrase, so there is none to change.\n',
  ]);
});
