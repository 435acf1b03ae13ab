/**
 * Which transactions of one list are those of another, where the bank calls them by other ids: after
 * an account was linked again, or when a bank takes rows back and gives them anew.
 */

export interface MatchableTransaction {
  /** Days since 1970; both are days on which a bank may place the same purchase. */
  readonly day: number;
  readonly authorizedDay: number | null;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string | number;
  readonly description: string;
  readonly merchant: string | number | null;
  readonly pending: boolean;
}

export interface MatchedPair<Old, New> {
  readonly old: Old;
  readonly new: New;
}

/** Pending ones post within 14 days (plaid.com/docs/transactions/transactions-data); posted dates hardly ever move. */
const pendingReachDays = 14;
/** Further apart than this, by the days on which they count, two are never the same. */
export const furthestReachDays = pendingReachDays;
const postedReachDays = 5;
/** What a tip, a tank of petrol or an exchange rate may add to a pending amount, or take from it. */
const leastOfPending = 0.8;
const mostOfPending = 1.4;

interface Rule {
  /** Only transactions of the same key can be the same; null for one that has no part in this rule. */
  readonly key: (transaction: MatchableTransaction) => string | null;
  readonly reachDays: number;
  /** Whether an amount may change while a pending one posts. */
  readonly isAmountLoose?: boolean;
  /** Only where a single one on each side has the key, so that nothing else can be meant. */
  readonly isForSingles?: boolean;
}

const sameAmount = ({ amount, currency }: MatchableTransaction): string => `${amount} ${currency}`;
const sameSign = ({ amount, currency }: MatchableTransaction): string => `${Math.sign(amount)} ${currency}`;

/** The surest first: what an earlier rule has paired, a later one cannot part. */
const rules: readonly Rule[] = [
  { key: (row) => `${sameAmount(row)} ${row.day} ${String(row.pending)} ${row.description}`, reachDays: 0 },
  { key: (row) => `${sameAmount(row)} ${wordsOf(row.description)}`, reachDays: pendingReachDays },
  { key: (row) => (row.merchant === null ? null : `${sameAmount(row)} ${row.merchant}`), reachDays: pendingReachDays },
  { key: sameAmount, reachDays: 0 },
  { key: (row) => `${sameSign(row)} ${wordsOf(row.description)}`, reachDays: pendingReachDays, isAmountLoose: true },
  {
    key: (row) => (row.merchant === null ? null : `${sameSign(row)} ${row.merchant}`),
    reachDays: pendingReachDays,
    isAmountLoose: true,
  },
];

/** For an account that is listed anew: all of its rows are in both lists, so what is left over has its like there. */
const rulesForAllRows: readonly Rule[] = [
  ...rules,
  // The bank has corrected the amount at the same time.
  {
    key: (row) => (row.description === '' ? null : `${sameSign(row)} ${row.description}`),
    reachDays: pendingReachDays,
    isForSingles: true,
  },
];

/** Pairs, one to one; what finds no partner is in none. Both lists are of the same account, `areWhole` where each is all of it. */
export function matchTransactions<Old extends MatchableTransaction, New extends MatchableTransaction>(
  olds: readonly Old[],
  news: readonly New[],
  { areWhole = false }: { readonly areWhole?: boolean } = {},
): readonly MatchedPair<Old, New>[] {
  const pairs: MatchedPair<Old, New>[] = [];
  let oldsLeft = olds;
  let newsLeft = news;
  for (const rule of areWhole ? rulesForAllRows : rules) {
    const found = pairsByRule(rule, oldsLeft, newsLeft);
    for (const pair of found) pairs.push(pair);
    const taken = new Set<unknown>(found.flatMap((pair) => [pair.old, pair.new]));
    oldsLeft = oldsLeft.filter((row) => !taken.has(row));
    newsLeft = newsLeft.filter((row) => !taken.has(row));
    if (oldsLeft.length === 0 || newsLeft.length === 0) break;
  }
  return pairs;
}

interface Candidate<Old, New> extends MatchedPair<Old, New> {
  readonly days: number;
}

function pairsByRule<Old extends MatchableTransaction, New extends MatchableTransaction>(
  rule: Rule,
  olds: readonly Old[],
  news: readonly New[],
): readonly MatchedPair<Old, New>[] {
  const newsByKey = Map.groupBy(news, rule.key);
  const candidates: Candidate<Old, New>[] = [];
  for (const [key, sameKey] of Map.groupBy(olds, rule.key)) {
    const partners = key === null ? undefined : newsByKey.get(key)?.toSorted((one, other) => one.day - other.day);
    if (partners === undefined) continue;
    if (rule.isForSingles === true && (sameKey.length > 1 || partners.length > 1)) continue;
    for (const old of sameKey) {
      for (const partner of within(partners, old.day, furthestReachDays)) {
        const days = daysBetween(old, partner);
        if (mayBeSame(rule, old, partner, days)) candidates.push({ old, new: partner, days });
      }
    }
  }
  return nearestFirst(candidates);
}

function mayBeSame(rule: Rule, old: MatchableTransaction, partner: MatchableTransaction, days: number): boolean {
  // What has posted does not become pending again.
  if (!old.pending && partner.pending) return false;
  if (days > Math.min(rule.reachDays, old.pending ? pendingReachDays : postedReachDays)) return false;
  if (rule.isAmountLoose !== true) return true;
  const share = partner.amount / old.amount;
  return old.pending && share >= leastOfPending && share <= mostOfPending;
}

function nearestFirst<Old, New>(candidates: readonly Candidate<Old, New>[]): readonly MatchedPair<Old, New>[] {
  const taken = new Set<unknown>();
  return candidates
    .toSorted((one, other) => one.days - other.days)
    .flatMap(({ old, new: partner }) => {
      if (taken.has(old) || taken.has(partner)) return [];
      taken.add(old).add(partner);
      return [{ old, new: partner }];
    });
}

function daysBetween(one: MatchableTransaction, other: MatchableTransaction): number {
  const days = (row: MatchableTransaction): readonly number[] =>
    row.authorizedDay === null ? [row.day] : [row.day, row.authorizedDay];
  return Math.min(...days(one).flatMap((day) => days(other).map((otherDay) => Math.abs(day - otherDay))));
}

/** The part of `rows`, sorted by day, that is at most `reach` days from `day`. */
function within<Row extends MatchableTransaction>(rows: readonly Row[], day: number, reach: number): readonly Row[] {
  return rows.slice(firstFrom(rows, day - reach), firstFrom(rows, day + reach + 1));
}

function firstFrom(rows: readonly MatchableTransaction[], day: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of a purchase differ from one form of it to the next; its words stay. */
function wordsOf(description: string): string {
  return description
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}
