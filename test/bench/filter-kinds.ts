import { categories } from '#domain/categories.ts';
import type { PlainDate } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { TransactionFilter } from '#contract/shapes/transactions.ts';
import { madeUpHistory } from './made-up-history.ts';

const idsOf = (...names: readonly string[]) =>
  categories.filter(({ name }) => names.includes(name)).map(({ categoryId }) => categoryId);
const [bank] = madeUpHistory(100);
export const anAccount = (bank?.accountIds[1] ?? '') as AccountId;

/** One filter of each kind that the list has, over the made-up history. */
export const filterKinds: readonly (readonly [what: string, filter: TransactionFilter])[] = [
  ['all', {}],
  ['one category', { categoryIds: idsOf('Groceries') }],
  ['two categories', { categoryIds: idsOf('Groceries', 'Fuel') }],
  ['an account', { accountIds: [anAccount] }],
  ['money in', { direction: 'in' }],
  ['pending, of which there are none', { status: 'pending' }],
  ['a year of days', { from: '2025-03-10' as PlainDate, to: '2026-03-09' as PlainDate }],
  ['from an amount on', { minimumAmount: '100' }],
  ['a search', { search: 'kel' }],
];
