/** What carrying an Item's history over to the Item that replaces it comes to. Only reads. */
import { matchAccounts } from '#domain/match-accounts.ts';
import { matchTransactions, type MatchableTransaction } from '#domain/match-transactions.ts';
import { prepared, type ReadableDatabase } from './database.ts';
import { readKnownAccounts, type KnownAccount } from './known-accounts.ts';
import { dayOfRow } from './row-ids.ts';

export interface AccountPair {
  readonly old: KnownAccount;
  /** Null for an account that is shared no longer: it stays as it is, hidden. */
  readonly new: KnownAccount | null;
}

export interface RelinkRow extends MatchableTransaction {
  readonly entry: number;
  readonly account: number;
  readonly isEdited: boolean;
}

export interface RelinkPlan {
  readonly accounts: readonly AccountPair[];
  /** In both: the old entry goes on as the new transaction. */
  readonly again: readonly { readonly old: RelinkRow; readonly new: RelinkRow }[];
  /** Only in the old one, and out of the new one's reach or worked on by the user: moves to the new account. */
  readonly moved: readonly { readonly old: RelinkRow; readonly toAccount: number }[];
  /** Only in the old one, though the new one would give it. */
  readonly gone: readonly RelinkRow[];
}

/** The old accounts beside the new ones. */
export function pairAccounts(database: ReadableDatabase, oldItem: number, newItem: number): readonly AccountPair[] {
  const olds = readKnownAccounts(database, oldItem);
  const news = readKnownAccounts(database, newItem).filter(({ hidden }) => hidden === 0);
  const newOf = new Map(matchAccounts(olds, news).map((pair) => [pair.old, pair.new]));
  return olds.map((old) => ({ old, new: newOf.get(old) ?? null }));
}

/** Reads all transactions of both Items. */
export function planRelink(database: ReadableDatabase, oldItem: number, newItem: number): RelinkPlan {
  const accounts = pairAccounts(database, oldItem, newItem);
  const rowsOfOld = Map.groupBy(readRows(database, oldItem), ({ account }) => account);
  const rowsOfNew = Map.groupBy(readRows(database, newItem), ({ account }) => account);
  const plan = {
    accounts,
    again: [] as { old: RelinkRow; new: RelinkRow }[],
    moved: [] as RelinkPlan['moved'][number][],
    gone: [] as RelinkRow[],
  };

  for (const pair of accounts) {
    if (pair.new === null) continue;
    const olds = rowsOfOld.get(pair.old.account) ?? [];
    const news = rowsOfNew.get(pair.new.account) ?? [];
    const matched = new Set<RelinkRow>();
    for (const { old, new: partner } of matchTransactions(olds, news)) {
      matched.add(old);
      plan.again.push({ old, new: partner });
    }
    const oldestDay = news.reduce((oldest, { day }) => Math.min(oldest, day), Infinity);
    for (const old of olds) {
      if (matched.has(old)) continue;
      const isOver = old.pending || old.day >= oldestDay;
      if (isOver && !old.isEdited) plan.gone.push(old);
      else plan.moved.push({ old, toAccount: pair.new.account });
    }
  }
  return plan;
}

type Row = Omit<RelinkRow, 'day' | 'pending' | 'isEdited'> & {
  readonly row: number;
  readonly pending: 0 | 1;
  readonly isEdited: 0 | 1;
};

function readRows(database: ReadableDatabase, item: number): readonly RelinkRow[] {
  return prepared<Row>(
    database,
    `SELECT t.row, t.entry, t.account, t.authorized_day AS authorizedDay, t.amount, t.currency, t.description, t.merchant, t.pending,
       (uc.entry IS NOT NULL OR n.entry IS NOT NULL) AS isEdited
     FROM bank_transactions t LEFT JOIN user_categories uc USING (entry) LEFT JOIN user_notes n USING (entry)
     WHERE t.account IN (SELECT account FROM bank_accounts WHERE item = ?) ORDER BY t.row`,
  )
    .all(item)
    .map(({ row, pending, isEdited, ...rest }) => ({
      ...rest,
      day: dayOfRow(row),
      pending: pending === 1,
      isEdited: isEdited === 1,
    }));
}
