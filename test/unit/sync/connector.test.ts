import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { LinkMetadata } from '#ports/user-interface.ts';
import { createConnector, type Connector } from '../../../src-main/sync/connector.ts';
import { createMemoryVault } from '../../../src-main/vault/memory-vault.ts';
import { bankAccount, inMemoryItem } from '../../support/bank-rows.ts';
import { crashAt, type Crash } from '../../support/crashing.ts';
import { createHastyClock } from '../../support/fake-clock.ts';
import { createInMemoryBank, plaidSays } from '../../support/in-memory-bank.ts';
import { createInMemoryLedger } from '../../support/in-memory-ledger.ts';
import { createRecordingLog } from '../../support/recording-log.ts';

const item1 = 'item1' as ItemId;
const offline = failed('offline', 'Plaid cannot be reached.');
const alive: Crash = crashAt({ call: Number.POSITIVE_INFINITY, when: 'before' });

const platypus: LinkMetadata = {
  institutionId: 'ins_109508',
  institutionName: 'First Platypus Bank',
  accounts: [{ id: 'x', name: 'Plaid Checking', mask: '0000', type: 'depository', subtype: 'checking' }],
};

function world() {
  const bank = createInMemoryBank();
  const { ledger } = createInMemoryLedger();
  const vault = createMemoryVault();
  const log = createRecordingLog();
  const clock = createHastyClock();
  let ids = 0;
  /** A connector as a new process makes it. */
  const start = (crash: Crash = alive): Connector =>
    createConnector({
      ledger: crash.through(ledger),
      gateway: crash.through(bank.gateway),
      vault: crash.through(vault),
      countryCodes: () => ['US'],
      clock,
      log,
      randomId: () => `pending${(ids += 1)}`,
    });
  const state = async () => ({
    items: (await ledger.queries.items()).map((item) => item.itemId),
    pending: (await ledger.queries.pendingExchanges()).length,
    secrets: await vault.names(),
    atBank: [...bank.items.values()].map((item) => item.itemId),
  });
  return { bank, ledger, vault, log, clock, start, state };
}

const nothing = { items: [], pending: 0, secrets: [], atBank: [] };
const complete = { items: ['item1'], pending: 0, secrets: ['item/item1/access-token'], atBank: ['item1'] };

async function linked() {
  const made = world();
  await made.start().connect(made.bank.issuePublicToken(inMemoryItem('item1')), platypus);
  return made;
}

describe('connecting a bank', () => {
  it('keeps the token in the vault and the Item in the ledger, and nothing of the way there', async () => {
    const { bank, ledger, start, state } = world();

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    expect(outcome).toEqual({ kind: 'connected', itemId: 'item1', institutionName: 'First Platypus Bank' });
    expect(await state()).toEqual(complete);
    expect(await ledger.queries.accounts()).toMatchObject([{ itemId: 'item1', name: 'Plaid Checking' }]);
  });

  it('asks before it exchanges anything when the bank is linked already', async () => {
    const { bank, start, state } = await linked();

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus);

    expect(outcome).toMatchObject({ kind: 'duplicate', itemId: 'item1', institutionName: 'First Platypus Bank' });
    expect(await state()).toEqual(complete);
  });

  it('links it a second time when the user insists', async () => {
    const { bank, start, state } = await linked();

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus, { allowDuplicate: true });

    expect(outcome).toMatchObject({ kind: 'connected', itemId: 'item2' });
    expect((await state()).items).toEqual(['item1', 'item2']);
  });

  it.each([
    ['another sign-in at the same bank', { accounts: [{ ...platypus.accounts[0], mask: '4321' }] }],
    ['the same account name at another bank', { institutionId: 'ins_2' }],
    ['another kind of account with the same digits', { accounts: [{ ...platypus.accounts[0], subtype: 'savings' }] }],
    ['a bank that tells of no accounts', { accounts: [] }],
  ])('takes %s for a new one', async (_what, changes) => {
    const { bank, start } = await linked();

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), {
      ...platypus,
      ...changes,
    } as LinkMetadata);

    expect(outcome.kind).toBe('connected');
  });

  it.each([
    ['all', ['Checking', 'Savings'], 'duplicate'],
    ['only some', ['Checking', 'Brokerage'], 'connected'],
  ])('where the bank shows no digits, needs the like of all accounts: %s', async (_which, names, kind) => {
    const { bank, start } = world();
    const accounts = ['Checking', 'Savings'].map((name) => bankAccount(name, { name, mask: null }));
    const claim = (list: readonly string[]): LinkMetadata => ({
      ...platypus,
      accounts: list.map((name) => ({ id: name, name, mask: null, type: 'depository', subtype: 'checking' })),
    });
    await start().connect(bank.issuePublicToken(inMemoryItem('item1', { accounts })), claim(['Checking', 'Savings']));

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), claim(names));

    expect(outcome.kind).toBe(kind);
  });

  it('lets a bank be linked again whose connection is gone', async () => {
    const { bank, ledger, start } = await linked();
    await ledger.commands.recordSyncFailure(item1, plaidSays('ITEM_NOT_FOUND', 'not-found', 'link-again').failure, 0);

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus);

    expect(outcome.kind).toBe('connected');
  });

  it.each([
    ['cannot be written', { write: () => Promise.reject(failed('vault-unavailable', 'The keychain does not answer.')) }],
    ['gives something else back', { read: () => Promise.resolve('something else') }],
  ])('removes the Item at Plaid at once when the token %s, and says so', async (_how, broken) => {
    const { bank, vault, start, state } = world();
    const write = vault.write;
    const isAccessToken = (name: string): boolean => name.startsWith('item/');
    Object.assign(
      vault,
      'write' in broken
        ? { write: (name: string, value: string) => (isAccessToken(name) ? broken.write() : write(name, value)) }
        : broken,
    );

    const connecting = start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    await expect(connecting).rejects.toThrow(/First Platypus Bank was unlinked again at Plaid/u);
    expect(await state()).toEqual(nothing);
  });

  it('leaves nothing behind when Plaid refuses the public token', async () => {
    const { start, state } = world();

    await expect(start().connect('public-sandbox-unknown', platypus)).rejects.toThrow('INVALID_PUBLIC_TOKEN');

    expect(await state()).toEqual(nothing);
  });

  it('is finished at the next start when Plaid could not be reached', async () => {
    const { bank, start, state } = world();
    const publicToken = bank.issuePublicToken(inMemoryItem('item1'));
    bank.outage = offline;
    await expect(start().connect(publicToken, platypus)).rejects.toThrow('cannot be reached');
    const stillOffline = await start().recover();
    bank.outage = null;

    const sentences = await start().recover();

    expect([stillOffline, sentences]).toEqual([
      ['Linking First Platypus Bank is not finished yet: Plaid cannot be reached.'],
      ['Linking First Platypus Bank is finished.'],
    ]);
    expect(await state()).toEqual(complete);
  });

  it('replaces an attempt that could not be finished when the user links the same bank again', async () => {
    const { bank, start, state } = world();
    bank.outage = offline;
    await expect(start().connect(bank.issuePublicToken(inMemoryItem('first')), platypus)).rejects.toThrow();
    bank.outage = null;

    await start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);
    await start().recover();

    expect(await state()).toEqual(complete);
  });

  it('stores the Item even when Plaid cannot describe it yet', async () => {
    const { bank, start, state } = world();
    const down = (): Promise<never> => Promise.reject(plaidSays('INSTITUTION_DOWN', 'bank-unavailable'));
    Object.assign(bank.gateway, { getItem: down, getAccounts: down, getInstitution: down });

    await start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    expect(await state()).toEqual(complete);
  });
});

describe('a crash while connecting', () => {
  const callsOfAConnect = 20;
  const points = Array.from({ length: callsOfAConnect }, (_, index) => index + 1).flatMap((call) =>
    (['before', 'after'] as const).map((when) => ({ call, when })),
  );

  it('is tried at every call that connecting makes', async () => {
    const { bank, start } = world();
    const whole = crashAt({ call: Number.POSITIVE_INFINITY, when: 'before' });

    await start(whole).connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    expect(whole.calls()).toBeLessThanOrEqual(callsOfAConnect);
  });

  it.each(points)('$when call $call ends, after recovery, with the whole Item or with nothing', async (point) => {
    const { bank, start, state } = world();
    bank.exchangesAgain = true;
    await start(crashAt(point))
      .connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)
      .catch(() => undefined);

    await start().recover();

    const after = await state();
    expect(after).toEqual(after.items.length === 0 ? nothing : complete);
  });

  it.each(points)('$when call $call leaves no orphan here when Plaid takes a public token only once', async (point) => {
    const { bank, start, state } = world();
    await start(crashAt(point))
      .connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)
      .catch(() => undefined);

    await start().recover();

    const { items, pending, secrets } = await state();
    expect({ items, pending, secrets }).toEqual(
      items.length === 0 ? { items: [], pending: 0, secrets: [] } : { items: ['item1'], pending: 0, secrets: complete.secrets },
    );
  });

  it.each(points)('$when call $call followed by a crash of the recovery at each of its calls still ends well', async (point) => {
    for (let call = 1; call <= 12; call += 1) {
      const { bank, start, state } = world();
      bank.exchangesAgain = true;
      await start(crashAt(point))
        .connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)
        .catch(() => undefined);
      await start(crashAt({ call, when: 'after' })).recover();

      await start().recover();

      const after = await state();
      expect(after).toEqual(after.items.length === 0 ? nothing : complete);
    }
  });
});

describe('recovering at the start', () => {
  it('says that a bank must be linked again when its token is gone, and keeps its data', async () => {
    const { ledger, vault, start } = await linked();
    await vault.remove('item/item1/access-token');

    const sentences = [await start().recover(), await start().recover()];

    expect(sentences).toEqual([
      ['The key to First Platypus Bank is no longer on this computer: link the bank again. Everything already here stays.'],
      [],
    ]);
    expect(await ledger.queries.item(item1)).toMatchObject({ failure: { kind: 'not-found', action: 'link-again' } });
    await expect(start().accessToken(item1)).rejects.toThrow('link the bank again');
  });

  it('takes no token for gone while the vault is not the one it was', async () => {
    const { ledger, vault, start } = await linked();
    await vault.remove('item/item1/access-token');
    Object.assign(vault, { state: () => ({ backend: 'keychain', status: 'changed', passphraseIsNew: false, message: null }) });

    await start().recover();

    expect((await ledger.queries.item(item1))?.failure).toBeNull();
  });

  it('brings back an Item whose token outlived its row', async () => {
    const { ledger, start, state } = await linked();
    await ledger.commands.removeItem(item1);

    await start().recover();

    expect(await state()).toEqual(complete);
  });

  it('deletes a token of an Item that no longer exists anywhere', async () => {
    const { bank, ledger, start, state } = await linked();
    await ledger.commands.removeItem(item1);
    bank.items.clear();

    await start().recover();

    expect(await state()).toEqual(nothing);
  });

  it('sweeps a public token that nothing waits for', async () => {
    const { vault, start, state } = world();
    await vault.write('pending/old/public-token', 'public-sandbox-old');

    await start().recover();

    expect(await state()).toEqual(nothing);
  });

  it('leaves everything for later when the vault cannot be read', async () => {
    const { vault, start, state } = await linked();
    Object.assign(vault, { names: () => Promise.reject(failed('vault-locked', 'The keychain is locked.')) });

    const sentences = await start().recover();

    expect(sentences).toEqual(['Unfinished connections could not be looked at: The keychain is locked.']);
    expect((await state().catch(() => null)) ?? 'still locked').toBe('still locked');
  });
});

describe('removing a connection', () => {
  it('ends at Plaid, in the vault and in the ledger', async () => {
    const { start, state } = await linked();

    await start().remove(item1);

    expect(await state()).toEqual(nothing);
  });

  it('loses nothing offline, and is finished by itself later', async () => {
    const { bank, ledger, start, state } = await linked();
    bank.outage = offline;

    await expect(start().remove(item1)).rejects.toThrow('First Platypus Bank is not removed yet: Plaid cannot be reached.');
    const meanwhile = await state();
    const stored = await ledger.queries.item(item1);
    bank.outage = null;
    const sentences = await start().recover();

    expect([meanwhile, stored?.removing, sentences, await state()]).toEqual([
      complete,
      true,
      ['The removal of First Platypus Bank is finished.'],
      nothing,
    ]);
  });

  it('is done when Plaid no longer knows the Item', async () => {
    const { bank, start, state } = await linked();
    bank.items.clear();

    await start().remove(item1);

    expect(await state()).toEqual(nothing);
  });

  it('keeps the token when the keys cannot reach the Item, until the user insists', async () => {
    const { bank, start, state } = await linked();
    Object.assign(bank.gateway, { removeItem: () => Promise.reject(plaidSays('INVALID_ACCESS_TOKEN', 'keys-rejected')) });

    await expect(start().remove(item1)).rejects.toThrow('enter the keys it was linked with, or remove it again');
    await start().recover();
    const meanwhile = await state();
    await start().remove(item1);

    expect([meanwhile, (await state()).items, (await state()).secrets]).toEqual([complete, [], []]);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((call) => [{ call, when: 'before' } as const, { call, when: 'after' } as const]))(
    'that crashes $when call $call is finished by recovery, or had not begun',
    async (point) => {
      const { start, state } = await linked();
      await start(crashAt(point))
        .remove(item1)
        .catch(() => undefined);

      await start().recover();

      const after = await state();
      expect(after).toEqual(after.items.length === 0 ? nothing : complete);
    },
  );

  it('answers not-found for a connection that is not here', async () => {
    await expect(world().start().remove(item1)).rejects.toThrow('no such connection');
  });
});

it('no token reaches the log or a failure', async () => {
  const { bank, log, start } = await linked();
  Object.assign(bank.gateway, { removeItem: () => Promise.reject(plaidSays('INTERNAL_SERVER_ERROR', 'bank-unavailable')) });

  const failure: unknown = await start()
    .remove(item1)
    .catch((error: unknown) => error);
  await start().recover();

  expect(JSON.stringify([failure, log.text()])).not.toMatch(/(access|public)-sandbox-item/u);
});
