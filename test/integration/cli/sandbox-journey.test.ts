import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';

import { localDate } from '#contract/dates.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';
import { cofferInNewFolder, type CofferProcess, type CofferRun } from '../../support/coffer-process.ts';
import { comparable, exportedRowsOf, household } from '../../support/custom-users.ts';
import { startDemoBankProcess, type DemoBankProcess } from '../../support/demo-bank-process.ts';
import { startSecretServiceSession } from '../../support/secret-service-session.ts';

const passphrase = 'correct horse battery staple';

let bank: DemoBankProcess;
let passphraseFolder: string;
let passphraseFile: string;

beforeAll(async () => {
  bank = await startDemoBankProcess('--timeline', 'instant');
  passphraseFolder = await mkdtemp(join(tmpdir(), 'coffer-passphrase-'));
  passphraseFile = join(passphraseFolder, 'passphrase');
  await writeFile(passphraseFile, `${passphrase}\n`, { mode: 0o600 });
});
afterAll(async () => {
  await bank.end();
  await rm(passphraseFolder, { recursive: true, force: true });
});

const sandbox = (): readonly string[] => ['--plaid-url', bank.answer.url];
const withPassphrase = (): readonly string[] => [...sandbox(), '--passphrase-file', passphraseFile];

const vaults = [
  {
    vault: 'passphrase',
    place: 'a file that only the passphrase opens',
    enter: () => Promise.resolve({ words: withPassphrase(), environment: {}, end: () => Promise.resolve() }),
  },
  {
    vault: 'keychain',
    place: 'the system’s keychain',
    enter: async () => ({ words: sandbox(), ...(await startSecretServiceSession()) }),
  },
] as const;

describe.each(vaults)(
  'a bank of Plaid’s on this machine, with secrets in the vault $vault',
  { timeout: 180_000 },
  ({ place, enter }) => {
    let coffer: CofferProcess;
    let leave: () => Promise<void>;
    /** Everything that any command said. */
    const said: string[] = [];

    const run = async (...words: readonly string[]): Promise<CofferRun> => {
      const ran = await coffer.run(...words);
      said.push(ran.stdout, ran.stderr);
      return ran;
    };
    const json = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
      const { exitCode, stdout } = await run('--json', ...words);
      expect({ words, exitCode }).toEqual({ words, exitCode: 0 });
      return JSON.parse(stdout) as Record<string, unknown>;
    };

    beforeAll(async () => {
      const entered = await enter();
      leave = entered.end;
      coffer = await cofferInNewFolder({ ...entered, profile: 'sandbox' });
    });
    afterAll(async () => {
      await coffer.remove();
      await leave();
    });

    it('wants keys first, and says how to give them', async () => {
      const { exitCode, stdout, stderr } = await run('sync');

      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'coffer: There are no Plaid keys for sandbox yet: enter the client ID and the secret from Plaid’s dashboard.\n',
      });
    });

    it('takes keys from standard input, and shows them masked', async () => {
      const { clientId, secret } = bank.answer;

      const set = await coffer.runWith({ input: `${clientId}\n${secret}\n` }, 'keys', 'set', '--json');
      said.push(set.stdout, set.stderr);
      const shown = await json('keys', 'show');

      const masked = { environment: 'sandbox', saved: true, maskedClientId: '••••e300', maskedSecret: '••••5ec2' };
      expect({ exitCode: set.exitCode, set: JSON.parse(set.stdout) as unknown, shown }).toEqual({
        exitCode: 0,
        set: { profile: 'sandbox', keys: { ...masked, check: 'accepted', message: 'Plaid accepts these keys.' } },
        shown: { profile: 'sandbox', keys: { ...masked, check: 'unchecked', message: null } },
      });
    });

    it('is found well by the doctor', async () => {
      const { findings } = await json('doctor');

      expect(findings).toEqual(
        expect.arrayContaining([
          { name: 'vault', status: 'ok', message: `Secrets are kept in ${place}.` },
          { name: 'keys', status: 'ok', message: expect.stringContaining('They open Sandbox') as string },
          { name: 'ledger', status: 'ok', message: expect.stringContaining('The ledger is sound') as string },
          { name: 'banks', status: 'ok', message: 'No bank is linked yet.' },
        ]),
      );
    });

    it('is found by name', async () => {
      const { institutions } = z
        .object({ institutions: z.array(z.object({ institutionId: z.string(), name: z.string() })) })
        .parse(await json('institutions', 'search', 'first', 'platypus'));

      expect(institutions).toEqual([{ institutionId: 'ins_109508', name: 'First Platypus Bank' }]);
    });

    it('does not let a wrong password in, and nothing is linked', async () => {
      const { exitCode, stdout, stderr } = await run('link', '--institution', 'ins_109508', '--password', 'wrong');

      const { items } = await json('items');
      expect({
        exitCode,
        stdout,
        sentence: stderr.startsWith('coffer: First Platypus Bank does not let this test user in: '),
        items,
      }).toEqual({
        exitCode: 1,
        stdout: '',
        sentence: true,
        items: [],
      });
    });

    it('says what is wrong in a custom user', async () => {
      await writeFile(
        join(coffer.folder, 'user.json'),
        '{"override_accounts":[{"type":"depository","transactions":[{"amount":"1"}]}]}',
      );

      const { exitCode, stderr } = await run('link', '--institution', 'ins_109508', '--custom-user', 'user.json');

      expect({ exitCode, where: stderr.includes('override_accounts.0.transactions.0.') }).toEqual({ exitCode: 1, where: true });
    });

    it('is linked with the test user, days and products that are asked for', async () => {
      const user = ['--custom-user', household, '--days', '730', '--products', 'transactions,auth'];

      const linked = await json('link', '--institution', 'ins_109509', ...user);

      const rows = exportedRowsOf(household, localDate(systemClock.now()));
      expect(linked).toMatchObject({
        item: { institutionName: 'First Gingham Credit Union', health: 'healthy', transactionCount: rows.length },
        sync: { failure: null },
      });
    });

    it('is exported cent for cent', async () => {
      await json('sync');

      await json('export', 'transactions', '--format', 'csv', '--out', 'all.csv', '--raw');

      const text = await readFile(join(coffer.folder, 'all.csv'));
      const exported: Record<string, string>[] = parse(text, { bom: true, columns: true });
      expect([...comparable(exported)].sort()).toEqual([...exportedRowsOf(household, localDate(systemClock.now()))].sort());
    });

    it('takes its accounts and transactions with it when it is removed', async () => {
      await json('remove', 'First Gingham Credit Union', '--yes');

      expect([await json('items'), await json('accounts'), await json('transactions')]).toEqual([
        { profile: 'sandbox', items: [], meter: { used: 1, limit: null } },
        { profile: 'sandbox', accounts: [] },
        { profile: 'sandbox', count: 0, transactions: [] },
      ]);
    });

    it('leaves no secret in any file or output', async () => {
      const files = await readdir(coffer.folder, { recursive: true, withFileTypes: true });
      const texts = await Promise.all(
        files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
      );
      const { clientId, secret } = bank.answer;

      const leaked = [clientId, secret, passphrase, 'access-sandbox-', 'public-sandbox-'].filter((canary) =>
        [...texts, ...said].some((text) => text.includes(canary)),
      );

      expect({ files: texts.length > 0, leaked }).toEqual({ files: true, leaked: [] });
    });

    it('is out of reach once its keys are forgotten', async () => {
      await json('keys', 'forget');

      const { keys } = await json('keys', 'show');
      expect([keys, (await run('sync')).exitCode]).toEqual([
        {
          environment: 'sandbox',
          saved: false,
          maskedClientId: null,
          maskedSecret: null,
          check: 'unchecked',
          message: null,
        },
        1,
      ]);
    });
  },
);

test('Plaid’s walkthrough variables are moved to the vault once, and said to be', { timeout: 180_000 }, async () => {
  const coffer = await cofferInNewFolder({ profile: 'sandbox', words: withPassphrase() });
  const { clientId, secret } = bank.answer;
  const environment = { PLAID_CLIENT_ID: clientId, PLAID_SECRET: secret, PLAID_ENV: 'sandbox' };
  try {
    const first = await coffer.runWith({ environment }, 'doctor');
    const shown = await coffer.json('keys', 'show');

    expect(first.stdout).toMatch(/PLAID_CLIENT_ID and PLAID_SECRET were moved/);
    expect(shown['keys']).toMatchObject({ saved: true, maskedClientId: '••••e300' });
  } finally {
    await coffer.remove();
  }
});
