/** How accounts are grouped and summed on screen. Sums never cross currencies. */
import { addExactly } from '#contract/money.ts';
import type { Account, AccountKind } from '#contract/shapes/accounts.ts';

export interface CurrencyTotal {
  readonly currency: string;
  readonly minorUnits: number;
}

export interface AccountGroup {
  readonly kind: AccountKind;
  readonly label: string;
  readonly accounts: readonly Account[];
  /** Largest first; hidden accounts and those without a balance are not in it. */
  readonly totals: readonly CurrencyTotal[];
}

export const kindLabels: Readonly<Record<AccountKind, string>> = {
  cash: 'Cash',
  credit: 'Credit cards',
  investment: 'Investments',
  loan: 'Loans',
  other: 'Other',
};

const kinds = Object.keys(kindLabels) as AccountKind[];

export function totalsOf(accounts: readonly Account[]): readonly CurrencyTotal[] {
  const totals = new Map<string, number>();
  for (const { currency, worth, hidden } of accounts) {
    if (!hidden && worth !== null) totals.set(currency, addExactly(totals.get(currency) ?? 0, worth));
  }
  return [...totals].map(([currency, minorUnits]) => ({ currency, minorUnits }));
}

/** In the order of `AccountKind`, without empty groups; hidden accounts come last in theirs. */
export function groupByKind(accounts: readonly Account[]): readonly AccountGroup[] {
  return kinds
    .map((kind) => {
      const own = accounts.filter((account) => account.kind === kind).toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
      return { kind, label: kindLabels[kind], accounts: own, totals: totalsOf(own) };
    })
    .filter((group) => group.accounts.length > 0);
}

/** The currencies in use, the one with most accounts first. */
export function currenciesOf(accounts: readonly Account[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { currency, hidden } of accounts) if (!hidden) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([currency]) => currency);
}
