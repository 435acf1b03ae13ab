import type { ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import { nameWithDigits } from '#domain/account-name.ts';
import { matchAccounts } from '#domain/match-accounts.ts';

/** Accounts that are shared now and were not before, and the other way round, by name; in one sentence each. */
export function accountNews(before: readonly Account[], after: readonly Account[]): string {
  const named = (accounts: readonly Account[], others: readonly Account[]): string =>
    accounts
      .filter(({ accountId, hidden }) => !hidden && !others.some((other) => other.accountId === accountId && !other.hidden))
      .map(nameWithDigits)
      .join(', ');
  const [added, gone] = [named(after, before), named(before, after)];
  return [added && `New here: ${added}.\n`, gone && `No longer shared, kept with their history: ${gone}.\n`].join('');
}

/** The Item of the same bank whose accounts are just like this one's, if there is one. */
export function itemWithSameAccounts(itemId: ItemId, accounts: readonly Account[]): ItemId | null {
  const matchable = accounts.map((account) => ({ ...account, persistentAccountId: null }));
  const ours = matchable.filter((account) => account.itemId === itemId);
  const others = Map.groupBy(
    matchable.filter((account) => account.itemId !== itemId && account.institutionName === ours[0]?.institutionName),
    (account) => account.itemId,
  );
  const [same] = [...others].filter(
    ([, theirs]) => theirs.length === ours.length && matchAccounts(theirs, ours).length === ours.length,
  );
  return same?.[0] ?? null;
}
