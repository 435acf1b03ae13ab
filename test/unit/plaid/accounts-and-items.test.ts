import { describe, expect, it } from 'vitest';

import { accountsSchema } from '../../../src-main/plaid/accounts.ts';
import { itemSchema } from '../../../src-main/plaid/items.ts';
import { plaidAccount, plaidItem } from '../../support/plaid-rows.ts';

const noBalances = { available: null, current: null, limit: null, iso_currency_code: null, unofficial_currency_code: null };

describe('an account from Plaid', () => {
  it('keeps what is owed on a card positive, as the bank gives it', () => {
    const card = plaidAccount({
      type: 'credit',
      subtype: 'credit card',
      balances: { ...noBalances, current: 410.5, limit: 2000, iso_currency_code: 'USD' },
    });

    expect(accountsSchema.parse({ accounts: [card] })).toMatchObject([
      { type: 'credit', current: 41_050, available: null, limit: 200_000 },
    ]);
  });

  it('is read when it has neither mask, official name, subtype nor balances, and a type nobody knows', () => {
    const bare = plaidAccount({ mask: null, official_name: null, subtype: null, type: 'hoard', balances: noBalances });

    expect(accountsSchema.parse({ accounts: [bare] })).toEqual([
      {
        accountId: 'acc1',
        persistentAccountId: null,
        name: 'Plaid Checking',
        officialName: null,
        mask: null,
        type: 'hoard',
        subtype: null,
        currency: 'XXX',
        current: null,
        available: null,
        limit: null,
        balanceAsOf: null,
      },
    ]);
  });

  it('counts a crypto balance in its own smallest units', () => {
    const wallet = plaidAccount({ balances: { ...noBalances, current: 0.12345678, unofficial_currency_code: 'BTC' } });

    expect(accountsSchema.parse({ accounts: [wallet] })).toMatchObject([{ current: 12_345_678, currency: 'BTC' }]);
  });

  it('is refused by name when a balance cannot be counted exactly', () => {
    const absurd = plaidAccount({ balances: { ...noBalances, current: 1e300, iso_currency_code: 'USD' } });

    expect(accountsSchema.safeParse({ accounts: [absurd] }).error?.issues[0]?.path.join('.')).toBe('accounts.0.balances.current');
  });
});

describe('an Item from Plaid', () => {
  it('says when its bank was last read and when its consent ends', () => {
    expect(itemSchema.parse(plaidItem({ consent_expiration_time: '2027-01-01T00:00:00Z' }))).toMatchObject({
      itemId: 'item1',
      error: null,
      consentExpiresAt: Date.UTC(2027, 0, 1),
      transactionsUpdatedAt: Date.UTC(2026, 10, 23, 8),
    });
  });

  it('carries its error as a failure with what the user can do', () => {
    const error = {
      error_type: 'ITEM_ERROR',
      error_code: 'ITEM_LOGIN_REQUIRED',
      error_message: 'the login details changed',
      display_message: null,
    };

    expect(itemSchema.parse(plaidItem({ error })).error).toMatchObject({
      code: 'ITEM_LOGIN_REQUIRED',
      failure: { kind: 'reconnect-needed', action: 'reconnect' },
    });
  });
});
