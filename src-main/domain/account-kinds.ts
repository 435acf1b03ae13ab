import type { AccountKind } from '#contract/shapes/accounts.ts';

const kindByBankType: Readonly<Record<string, AccountKind>> = {
  depository: 'cash',
  credit: 'credit',
  loan: 'loan',
  investment: 'investment',
  brokerage: 'investment',
};

/** How Coffer groups an account of the bank's `type`. Types are an open set: an unknown one is 'other'. */
export function accountKindOf(type: string): AccountKind {
  return Object.hasOwn(kindByBankType, type) ? (kindByBankType[type] ?? 'other') : 'other';
}

export interface BankBalances {
  readonly type: string;
  readonly current: number | null;
  readonly available: number | null;
  readonly limit: number | null;
}

/**
 * What an account adds to net worth, in minor units: a debt is negative. On cards and loans the
 * bank's `current` is what is owed, so it counts against; where a card only tells what may still be
 * spent, the rest of its limit is owed. Null when the bank's figures do not tell.
 */
export function worthOf({ type, current, available, limit }: BankBalances): number | null {
  const kind = accountKindOf(type);
  if (kind !== 'credit' && kind !== 'loan') return current ?? available;
  if (current !== null) return negative(current);
  return available === null || limit === null ? null : available - limit;
}

/** Never -0, which is not equal to 0 in every comparison. */
function negative(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
