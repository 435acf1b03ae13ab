/** The accounts of the double's worlds. */
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { World } from './coffer-double-data.ts';

const account = (
  accountId: string,
  itemId: string,
  name: string,
  kind: Account['kind'],
  worth: number,
  more: Partial<Account> = {},
): Account => ({
  accountId: accountId as AccountId,
  itemId: itemId as ItemId,
  institutionName: itemId === 'platypus' ? 'First Platypus Bank' : itemId === 'tartan' ? 'Tartan Bank' : 'Gingham Credit Union',
  name,
  officialName: `${name} Plus Account`,
  mask: String(1000 + [...accountId].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0)).slice(-4),
  kind,
  type: kind === 'cash' ? 'depository' : kind,
  subtype: kind === 'cash' ? 'checking' : kind === 'credit' ? 'credit card' : null,
  currency: 'USD',
  worth,
  current: Math.abs(worth),
  available: kind === 'cash' ? worth - 4200 : kind === 'credit' ? 500_000 + worth : null,
  limit: kind === 'credit' ? 500_000 : null,
  balanceAsOf: Date.parse('2026-11-23T09:10:00Z'),
  hidden: false,
  transactionCount: 0,
  ...more,
});

const household: readonly Account[] = [
  account('checking', 'platypus', 'Everyday Checking', 'cash', 431_840),
  account('savings', 'platypus', 'Rainy Day Savings', 'cash', 1_462_377, { subtype: 'savings' }),
  account('visa', 'platypus', 'Platypus Visa', 'credit', -184_210),
  account('store', 'tartan', 'Gingham Store Card', 'credit', -36_555),
  account('brokerage', 'gingham', 'Brokerage', 'investment', 4_126_530, { subtype: 'brokerage' }),
  account('retirement', 'gingham', '401(k)', 'investment', 4_514_562, { subtype: '401k' }),
  account('student', 'tartan', 'Student loan', 'loan', -1_823_000, { subtype: 'student' }),
];

const extremes: readonly Account[] = [
  account(
    'long',
    'platypus',
    'The Extraordinarily Long-Named Everyday Household Joint Checking Account of Wolfeschlegelstein',
    'cash',
    98_765_432_109_876,
  ),
  account('minus', 'platypus', 'Overdrawn', 'cash', -1_234_567_890),
  account('yen', 'tartan', '普通預金', 'cash', 12_345_678, { currency: 'JPY' }),
  account('dinar', 'tartan', 'Kuwait Savings', 'cash', 1_234_567, { currency: 'KWD' }),
  account('bitcoin', 'gingham', 'Cold Wallet', 'investment', 123_456_789, { currency: 'BTC' }),
  account('unknown', 'gingham', 'No balance given', 'other', 0, { worth: null, current: null, available: null }),
  account('closed', 'tartan', 'Closed Savings', 'cash', 500_00, { hidden: true }),
];

/** With long names and debts of every kind. */
const indebted: readonly Account[] = [
  ...extremes,
  account('depot', 'gingham', 'Wertpapierdepot der Donaudampfschifffahrtsgesellschaft', 'investment', 9_812_345, {
    currency: 'EUR',
  }),
  account('overdrawn-card', 'tartan', 'The Extraordinarily Long-Named Rewards Card of Wolfeschlegelstein', 'credit', -487_210),
  account('no-limit-card', 'tartan', 'Charge card', 'credit', 1_250, { limit: null, available: null, current: -1_250 }),
  account('mortgage', 'tartan', 'Home mortgage', 'loan', -31_240_500, { subtype: 'mortgage' }),
  account('unknown-loan', 'platypus', 'Student loan', 'loan', -1_823_000, { subtype: 'student' }),
];

const manyAccounts = (): readonly Account[] => [
  ...household,
  ...Array.from({ length: 10_000 }, (_, index) =>
    account(`client-${index}`, 'tartan', `Client account ${index + 1}`, index % 5 === 0 ? 'credit' : 'cash', 1_000 + 7 * index),
  ),
];

export function accountsOf(world: World): readonly Account[] {
  if (world === 'extremes') return extremes;
  if (world === 'indebted') return indebted;
  if (world === 'many-accounts') return manyAccounts();
  return world === 'one-row' ? household.slice(0, 1) : household;
}
