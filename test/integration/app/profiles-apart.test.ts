import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { CofferError } from '#contract/failures.ts';
import type { ItemId, Profile } from '#contract/ids.ts';
import { environmentOf } from '../../../src-main/app/plaid-environment.ts';
import { demoKeys } from '../../../src-main/demo-bank/demo-bank.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, newDataFolder, openOnBank, openWholeApp, userGood, type WholeApp } from '../../support/whole-app.ts';

async function banksIn({ ask }: WholeApp) {
  return {
    banks: (await ask('connections.list', {})).map(({ institutionName }) => institutionName),
    accounts: new Set((await ask('accounts.list', {})).map(({ institutionName }) => institutionName)).size,
    hasRows: (await ask('transactions.outline', { filter: {} })).count > 0,
  };
}

describe('Sandbox, Production and the demo (C6)', () => {
  test('have banks, transactions and keys of their own', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    const { ask, person } = whole;
    await connectAndSync(whole);

    await ask('app.openProfile', { profile: 'production' });
    const unused = { ...(await banksIn(whole)), keys: (await ask('keys.state', { environment: 'production' })).saved };
    await ask('keys.save', { environment: 'production', ...demoKeys });
    person.signsInAs = { ...userGood, institutionId: 'ins_109512' };
    await connectAndSync(whole);
    const production = await banksIn(whole);
    await ask('app.openProfile', { profile: 'demo' });
    const demo = await banksIn(whole);
    await ask('app.openProfile', { profile: 'sandbox' });

    expect({ unused, production, demo, sandbox: await banksIn(whole) }).toEqual({
      unused: { banks: [], accounts: 0, hasRows: false, keys: false },
      production: { banks: ['Houndstooth Bank'], accounts: 1, hasRows: true },
      demo: { banks: [], accounts: 0, hasRows: false },
      sandbox: { banks: ['First Platypus Bank'], accounts: 1, hasRows: true },
    });
  });

  test('cannot remove, sync or edit what is in another', async () => {
    const { bank } = await aDemoBank();
    const whole = await openOnBank(bank);
    const itemId = (await connectAndSync(whole)) as ItemId;
    const [row] = await whole.ask('transactions.page', { filter: {}, offset: 0, limit: 1 });
    await whole.ask('app.openProfile', { profile: 'production' });
    await whole.ask('keys.save', { environment: 'production', ...demoKeys });

    const refusals = await Promise.allSettled([
      whole.ask('connections.remove', { itemId }),
      whole.ask('connections.sync', { itemId }),
      whole.ask('transactions.detail', { entryId: row?.entryId ?? 1 }),
      whole.ask('edits.setNote', { entryId: row?.entryId ?? 1, note: 'from elsewhere' }),
    ]);

    expect(refusals.map((refusal) => refusal.status === 'rejected' && (refusal.reason as CofferError).failure.kind)).toEqual([
      'not-found',
      'not-found',
      'not-found',
      'not-found',
    ]);
    expect(bank.itemIds()).toEqual([itemId]);
  });

  test('keep their ledgers, their vaults and the keys to them in files that have nothing in common', async () => {
    const { bank } = await aDemoBank();
    const folder = newDataFolder();
    const whole = await openOnBank(bank, { folder });
    const secrets: (string | null)[] = [];
    for (const profile of ['sandbox', 'production', 'demo'] as const) {
      await whole.ask('app.openProfile', { profile });
      await whole.ask('transactions.outline', { filter: {} });
      secrets.push(await (await whole.app.session()).vault.read('ledger/key'));
    }
    await whole.app.close();

    const profiles = ['demo', 'production', 'sandbox'];
    expect(readdirSync(join(folder, 'profiles')).toSorted()).toEqual(profiles);
    expect(new Set(secrets).size).toBe(3);
    for (const file of ['ledger.db', 'vault.json', 'profile.json']) {
      const texts = profiles.map((profile) => readFileSync(join(folder, 'profiles', profile, file), 'base64'));
      expect([file, new Set(texts).size]).toEqual([file, 3]);
    }
  });
});

describe('a name that is no environment', () => {
  const names = ['development', 'Production', 'PRODUCTION', 'prod', ' production', 'production\0', '', '__proto__', 'toString'];

  test.each(names)('%j never means production', async (name) => {
    expect(() => environmentOf(name as Profile)).toThrow('choose demo, sandbox or production');
  });

  test('opens nothing and makes nothing, wherever it stands', async () => {
    const folder = newDataFolder();
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ lastProfile: 'development' }));

    const remembered = await openWholeApp({ folder });
    const { profile } = await remembered.ask('app.state', {});
    const asked = remembered.ask('app.openProfile', { profile: 'development' as Profile });
    await expect(asked).rejects.toMatchObject({ failure: { kind: 'invalid-input', field: 'profile' } });
    const started = await openWholeApp({ folder, profile: 'development' as Profile });
    await expect(started.app.session()).rejects.toMatchObject({ failure: { kind: 'invalid-input', field: 'profile' } });

    expect([profile, existsSync(join(folder, 'profiles'))]).toEqual([null, false]);
  });
});
