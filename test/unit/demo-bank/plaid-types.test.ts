import { expect, test } from 'vitest';
import { readPlaidTypes } from '../../support/plaid-types.ts';

test('what is missing, not declared or of another kind than the official client says is told, each by its place', () => {
  const balances = { available: null, current: '1', limit: null, iso_currency_code: 'USD', unofficial_currency_code: null };
  const account = { account_id: 'a', balances, mask: null, name: 'Checking', type: 'bank', subtype: null, extra: 1 };

  const complaints = readPlaidTypes().complaintsAbout(account, 'AccountBase');

  expect(complaints).toEqual([
    'AccountBase.extra: not declared',
    'AccountBase.balances.current: "1" is not number | null',
    'AccountBase.official_name: missing',
    'AccountBase.type: "bank" is not AccountType',
  ]);
});
