import { expect, it } from 'vitest';

import { accountKindOf, worthOf } from '#domain/account-kinds.ts';

it.each([
  ['depository', 'cash'],
  ['credit', 'credit'],
  ['loan', 'loan'],
  ['investment', 'investment'],
  ['brokerage', 'investment'],
  ['payroll', 'other'],
  ['constructor', 'other'],
])('groups %s as %s', (type, kind) => {
  expect(accountKindOf(type)).toBe(kind);
});

it.each([
  ['cash counts as the bank has it', { type: 'depository', current: 100, available: 90, limit: null }, 100],
  [
    'cash without a current balance counts as what is available',
    { type: 'depository', current: null, available: 90, limit: null },
    90,
  ],
  ['what is owed on a card counts against', { type: 'credit', current: 500, available: 1500, limit: 2000 }, -500],
  ['a card paid too much counts for', { type: 'credit', current: -20, available: null, limit: null }, 20],
  [
    'a card without a current balance owes what is used of its limit',
    { type: 'credit', current: null, available: 1500, limit: 2000 },
    -500,
  ],
  ['a loan counts against', { type: 'loan', current: 90_000, available: null, limit: null }, -90_000],
  ['nothing owed is nothing', { type: 'credit', current: 0, available: null, limit: null }, 0],
  ['an account without figures does not count', { type: 'depository', current: null, available: null, limit: null }, null],
])('%s', (_rule, balances, worth) => {
  expect(worthOf(balances)).toBe(worth);
});
