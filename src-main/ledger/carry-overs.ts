/**
 * Which new transactions of a run are old ones under another id: a pending one that the bank cannot tie to the posted
 * one, a row taken back and given anew, a whole account listed again under another id.
 */
import { furthestReachDays, matchTransactions, type MatchableTransaction } from '#domain/match-transactions.ts';
import type { AccountNumbers } from './account-numbers.ts';
import type { BankWriter } from './bank-writer.ts';
import { prepared, preparedColumn, type WritableDatabase } from './database.ts';
import { dayOfDate } from './days.ts';
import type { Names } from './names.ts';
import { dayOfRow } from './row-ids.ts';
import type { LastForms } from './run-outcome.ts';
import type { StagedForm } from './staging/staged-form.ts';
import type { StoredTransaction } from './stored-transaction.ts';

export interface CarryOverParts {
  readonly database: WritableDatabase;
  readonly writer: BankWriter;
  readonly names: Names;
  readonly accounts: AccountNumbers;
}

export interface CarryOvers {
  /** By the new id, the stored transaction that goes on under it. */
  readonly olds: ReadonlyMap<string, StoredTransaction>;
  /** Of accounts that were listed again, what the bank would have given and did not. */
  readonly ghosts: readonly string[];
}

export const noCarryOvers: CarryOvers = { olds: new Map(), ghosts: [] };

type Old = MatchableTransaction & { readonly stored: StoredTransaction };
type New = MatchableTransaction & { readonly transactionId: string };

/** A bank does not add rows this long before the newest known: it lists an account anew. */
const relistedFromDays = 10;

export function findCarryOvers(parts: CarryOverParts, item: number, lastForms: LastForms): CarryOvers {
  const { database, writer, names, accounts } = parts;
  const present = [...lastForms.values()].filter((form) => form !== null);
  const claimed = new Set(present.map(({ pendingTransactionId }) => pendingTransactionId));
  const removed = [...lastForms].flatMap(([id, form]) => (form === null && !isClaimed(id) ? (writer.find(id) ?? []) : []));
  const renewing = preparedColumn<number>(database, 'SELECT account FROM bank_accounts WHERE item = ? AND renewing = 1').all(
    item,
  );
  if (removed.length === 0 && renewing.length === 0) return noCarryOvers;

  const removedOf = Map.groupBy(removed, ({ account }) => account);
  const presentOf = Map.groupBy(present, (form) => accounts.of(form, item));
  const olds = new Map<string, StoredTransaction>();
  const ghosts: string[] = [];
  for (const account of new Set([...removedOf.keys(), ...renewing])) {
    const mayGoOn = renewing.includes(account) ? () => true : isNear(removedOf.get(account) ?? []);
    const news = (presentOf.get(account) ?? [])
      .filter((form) => mayGoOn(dayOfDate(form.date)) && isUnknown(form))
      .map((form) => matchableNew(form, names));
    if (news.length === 0) continue;
    const relisted = renewing.includes(account) ? relistedRows(account, news) : null;
    const pairs = matchTransactions((relisted ?? removedOf.get(account) ?? []).map(matchableOld), news, {
      areWhole: relisted !== null,
    });
    for (const pair of pairs) olds.set(pair.new.transactionId, pair.old.stored);
    if (relisted !== null) {
      ghosts.push(...unmatchedInReach(relisted, new Set(pairs.map(({ old }) => old.stored)), news));
      prepared(database, 'UPDATE bank_accounts SET renewing = 0 WHERE account = ?').run(account);
    }
  }
  return { olds, ghosts };

  function isClaimed(id: string): boolean {
    return claimed.has(id as StagedForm['transactionId']);
  }

  function isUnknown({ transactionId, pendingTransactionId }: StagedForm): boolean {
    if (pendingTransactionId !== null && writer.find(pendingTransactionId) !== undefined) return false;
    return writer.find(transactionId) === undefined;
  }

  /** The account's rows that the run does not give under their own ids; null unless it lists the account anew. */
  function relistedRows(account: number, news: readonly New[]): readonly StoredTransaction[] | null {
    const rows = writer.ofAccount(account).filter(({ transactionId }) => !isGiven(transactionId));
    const isTakenBack = rows.some(({ transactionId }) => lastForms.has(transactionId));
    return isTakenBack || beginsAnew(rows.map(matchableOld), news) ? rows : null;
  }

  function isGiven(id: string): boolean {
    return lastForms.get(id) !== undefined && lastForms.get(id) !== null;
  }
}

/** Whether what is new is the account's history once more, rather than what came after it. */
function beginsAnew(olds: readonly Old[], news: readonly New[]): boolean {
  const [oldestKnown, newestKnown] = firstAndLastDay(olds);
  const [oldestNew] = firstAndLastDay(news);
  if (oldestNew < newestKnown - relistedFromDays) return true;
  // A young account has nothing that long ago: the bank must go back to its beginning, and give half of it just as it was.
  const given = new Set(news.map(asItReads));
  const again = olds.filter((old) => given.has(asItReads(old))).length;
  return again > 0 && again * 2 >= olds.length && oldestNew <= oldestKnown;
}

function asItReads({ day, amount, currency, pending, description }: MatchableTransaction): string {
  return `${day} ${amount} ${currency} ${String(pending)} ${description}`;
}

function firstAndLastDay(rows: readonly { readonly day: number }[]): readonly [first: number, last: number] {
  return rows.reduce<[number, number]>(
    ([first, last], { day }) => [Math.min(first, day), Math.max(last, day)],
    [Infinity, -Infinity],
  );
}

/** Whether a day is near enough to those of `rows`, taken together, for what is new on it to be one of them. */
function isNear(rows: readonly StoredTransaction[]): (day: number) => boolean {
  const [first, last] = firstAndLastDay(rows.map(({ row }) => ({ day: dayOfRow(row) })));
  return (day) => day >= first - furthestReachDays && day <= last + furthestReachDays;
}

/** As at a rebuild (ports/ledger.ts, `commitSync`): pending ones always, posted ones from the oldest day given on. */
function unmatchedInReach(
  rows: readonly StoredTransaction[],
  matched: ReadonlySet<StoredTransaction>,
  news: readonly New[],
): readonly string[] {
  const [oldestDay] = firstAndLastDay(news);
  return rows
    .filter((stored) => !matched.has(stored) && (stored.pending === 1 || dayOfRow(stored.row) >= oldestDay))
    .map(({ transactionId }) => transactionId);
}

function matchableOld(stored: StoredTransaction): Old {
  const { row, authorizedDay, amount, currency, description, merchant, pending } = stored;
  return { stored, day: dayOfRow(row), authorizedDay, amount, currency, description, merchant, pending: pending === 1 };
}

function matchableNew(form: StagedForm, names: Names): New {
  const { transactionId, date, authorizedDate, amount, currency, description, merchant, pending } = form;
  return {
    transactionId,
    day: dayOfDate(date),
    authorizedDay: authorizedDate === null ? null : dayOfDate(authorizedDate),
    amount,
    currency: names.currency(currency),
    description,
    merchant: merchant === null ? null : names.merchant(merchant),
    pending,
  };
}
