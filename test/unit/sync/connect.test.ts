import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { LinkMetadata } from '#ports/user-interface.ts';
import { bankAccount, inMemoryItem } from '../../support/bank-rows.ts';
import { complete, connectorWorld, item1, linkedWorld, nothing, offline, platypus } from '../../support/connector-world.ts';
import { plaidSays } from '../../support/in-memory-bank.ts';

describe('connecting a bank', () => {
  it('keeps the token in the vault and the Item in the ledger, and nothing of the way there', async () => {
    const { bank, ledger, start, state } = connectorWorld();

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    expect(outcome).toEqual({ kind: 'connected', itemId: 'item1', institutionName: 'First Platypus Bank' });
    expect(await state()).toEqual(complete);
    expect(await ledger.queries.accounts()).toMatchObject([{ itemId: 'item1', name: 'Plaid Checking' }]);
  });

  it('asks before it exchanges anything when the bank is linked already', async () => {
    const { bank, start, state } = await linkedWorld();

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus);

    expect(outcome).toMatchObject({ kind: 'duplicate', itemId: 'item1', institutionName: 'First Platypus Bank' });
    expect(await state()).toEqual(complete);
  });

  it('links it a second time when the user insists', async () => {
    const { bank, start, state } = await linkedWorld();

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
    const { bank, start } = await linkedWorld();

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
    const { bank, start } = connectorWorld();
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
    const { bank, ledger, start } = await linkedWorld();
    await ledger.commands.recordSyncFailure(item1, plaidSays('ITEM_NOT_FOUND', 'not-found', 'link-again').failure, 0);

    const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus);

    expect(outcome.kind).toBe('connected');
  });

  it.each([
    ['cannot be written', { write: () => Promise.reject(failed('vault-unavailable', 'The keychain does not answer.')) }],
    ['gives something else back', { read: () => Promise.resolve('something else') }],
  ])('removes the Item at Plaid at once when the token %s, and says so (C4)', async (_how, broken) => {
    const { bank, vault, start, state } = connectorWorld();
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
    const { start, state } = connectorWorld();

    await expect(start().connect('public-sandbox-unknown', platypus)).rejects.toThrow('INVALID_PUBLIC_TOKEN');

    expect(await state()).toEqual(nothing);
  });

  it('is finished at the next start when Plaid could not be reached', async () => {
    const { bank, start, state } = connectorWorld();
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

  describe('after an attempt at the same bank that could not be finished', () => {
    it('finishes that one, tells of it, and links nothing twice', async () => {
      const { bank, start, state, told } = connectorWorld();
      bank.outage = offline;
      await expect(start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)).rejects.toThrow();
      bank.outage = null;

      const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus);

      expect([outcome.kind, told]).toEqual(['duplicate', ['Linking First Platypus Bank is finished.']]);
      expect(await state()).toEqual(complete);
    });

    it('tells of a connection at Plaid that nobody has the key to, and links the bank', async () => {
      const { bank, start, state, told } = connectorWorld();
      const { exchangePublicToken } = bank.gateway;
      Object.assign(bank.gateway, {
        exchangePublicToken: async (publicToken: string) => {
          await exchangePublicToken(publicToken).catch(() => undefined);
          throw offline;
        },
      });
      await expect(start().connect(bank.issuePublicToken(inMemoryItem('lost')), platypus)).rejects.toThrow();
      Object.assign(bank.gateway, { exchangePublicToken });

      const outcome = await start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

      expect([outcome.kind, told]).toEqual([
        'connected',
        [expect.stringContaining('Plaid may have a connection that nobody holds the key to: end it at my.plaid.com')],
      ]);
      expect(await state()).toEqual({ ...complete, atBank: ['lost', 'item1'] });
    });

    it('begins nothing new while Plaid cannot be asked about that one, and forgets neither', async () => {
      const { bank, start, state, told } = connectorWorld();
      bank.outage = offline;
      await expect(start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus)).rejects.toThrow();

      await expect(start().connect(bank.issuePublicToken(inMemoryItem('item2')), platypus)).rejects.toThrow('cannot be reached');
      const { pending } = await state();
      bank.outage = null;
      const sentences = await start().recover();

      expect({ pending, told, sentences }).toEqual({
        pending: 1,
        told: [],
        sentences: ['Linking First Platypus Bank is finished.'],
      });
      expect(await state()).toEqual(complete);
    });

    it('leaves attempts at other banks alone, also where Plaid names none by id', async () => {
      const { bank, start, state } = connectorWorld();
      const nameless = (institutionName: string): LinkMetadata => ({ ...platypus, institutionId: null, institutionName });
      bank.outage = offline;
      await expect(start().connect(bank.issuePublicToken(inMemoryItem('item1')), nameless('One Bank'))).rejects.toThrow();
      bank.outage = null;

      await start().connect(bank.issuePublicToken(inMemoryItem('item2')), nameless('Another Bank'));

      expect(await state()).toMatchObject({ items: ['item2'], pending: 1 });
    });
  });

  it('stores the Item even when Plaid cannot describe it yet', async () => {
    const { bank, start, state } = connectorWorld();
    const down = (): Promise<never> => Promise.reject(plaidSays('INSTITUTION_DOWN', 'bank-unavailable'));
    Object.assign(bank.gateway, { getItem: down, getAccounts: down, getInstitution: down });

    await start().connect(bank.issuePublicToken(inMemoryItem('item1')), platypus);

    expect(await state()).toEqual(complete);
  });
});
