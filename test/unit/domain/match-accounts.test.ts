import { describe, expect, it } from 'vitest';

import { matchAccounts, type MatchableAccount } from '../../../src-main/domain/match-accounts.ts';

interface Named extends MatchableAccount {
  readonly id: string;
}

function account(id: string, changes: Partial<MatchableAccount> = {}): Named {
  return {
    id,
    persistentAccountId: null,
    mask: '0000',
    type: 'depository',
    subtype: 'checking',
    name: 'Checking',
    currency: 'USD',
    ...changes,
  };
}
const idsOf = (olds: readonly Named[], news: readonly Named[]): readonly string[] =>
  matchAccounts(olds, news).map((pair) => `${pair.old.id}=${pair.new.id}`);

describe('an account under another id', () => {
  it('is known by the bank’s lasting id, whatever else changed', () => {
    const old = account('a', { persistentAccountId: 'p', mask: '1111', name: 'Old name' });

    expect(idsOf([old], [account('x'), account('b', { persistentAccountId: 'p' })])).toEqual(['a=b']);
  });

  it('is known by last digits, kind and name', () => {
    const news = [account('c', { mask: '1111', subtype: 'savings' }), account('b')];

    expect(idsOf([account('a'), account('d', { mask: '1111', subtype: 'savings' })], news)).toEqual(['a=b', 'd=c']);
  });

  it('is known by last digits and kind when the bank renamed it', () => {
    expect(idsOf([account('a')], [account('b', { name: 'Everyday', subtype: 'money market' })])).toEqual(['a=b']);
  });

  it('is known by kind and name where the bank shows no digits', () => {
    expect(idsOf([account('a', { mask: null })], [account('b', { mask: null })])).toEqual(['a=b']);
  });
});

describe('accounts are not taken for each other', () => {
  it.each([
    ['in another currency', [account('a')], [account('b', { currency: 'EUR' })]],
    ['with other last digits', [account('a')], [account('b', { mask: '9999' })]],
    ['where two could be meant', [account('a')], [account('b', { name: 'One' }), account('c', { name: 'Two' })]],
    ['where one shows digits and the other none', [account('a')], [account('b', { mask: null })]],
  ])('%s', (_why, olds, news) => {
    expect(idsOf(olds, news)).toEqual([]);
  });
});
