/** Which accounts of one list are those of another, where the bank calls them by other ids. */

export interface MatchableAccount {
  /** Plaid's id for the account across Items, at the few banks that give one. */
  readonly persistentAccountId: string | null;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
  readonly name: string;
  readonly currency: string;
}

/** Null for an account that has no part in the rule. */
type Key = (account: MatchableAccount) => string | null;

/** The surest first. Masks are last digits, and two accounts may share them: they never decide where more than one fits. */
const keys: readonly Key[] = [
  ({ persistentAccountId }) => persistentAccountId,
  ({ mask, type, subtype, name }) => (mask === null ? null : JSON.stringify([mask, type, subtype, name])),
  ({ mask, type }) => (mask === null ? null : JSON.stringify([mask, type])),
  ({ mask, type, subtype, name }) => (mask === null ? JSON.stringify([type, subtype, name]) : null),
];

/** Pairs, one to one, of the same bank's accounts; an account that more than one could be is in none. */
export function matchAccounts<Old extends MatchableAccount, New extends MatchableAccount>(
  olds: readonly Old[],
  news: readonly New[],
): readonly { readonly old: Old; readonly new: New }[] {
  const pairs: { readonly old: Old; readonly new: New }[] = [];
  const taken = new Set<unknown>();
  for (const key of keys) {
    const left = <Account extends MatchableAccount>(accounts: readonly Account[]): Map<string | null, Account[]> =>
      Map.groupBy(
        accounts.filter((account) => !taken.has(account)),
        (account) => withCurrency(key(account), account),
      );
    const newsByKey = left(news);
    for (const [text, [old, ...otherOlds]] of left(olds)) {
      const [partner, ...otherNews] = text === null ? [] : (newsByKey.get(text) ?? []);
      if (old === undefined || partner === undefined || otherOlds.length > 0 || otherNews.length > 0) continue;
      taken.add(old).add(partner);
      pairs.push({ old, new: partner });
    }
  }
  return pairs;
}

/** Money of another currency is another account's, whatever it is called. */
function withCurrency(key: string | null, { currency }: MatchableAccount): string | null {
  return key === null ? null : `${currency} ${key}`;
}
