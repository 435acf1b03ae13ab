import { failed } from '#contract/failures.ts';
import type { EntryId, ItemId } from '#contract/ids.ts';
import type { BankForm } from '#contract/shapes/receipts.ts';
import type { Relink, RelinkPreview } from '#contract/shapes/relinks.ts';
import { prepared, type ReadableDatabase } from '../database.ts';
import { dateOfDay } from '../days.ts';
import type { KnownAccount } from '../known-accounts.ts';
import { pairAccounts, planRelink, type AccountPair, type RelinkRow } from '../relink-plan.ts';
import { readNames } from './names-by-number.ts';

interface PairRow {
  readonly oldItem: number;
  readonly newItem: number;
  readonly oldItemId: string;
  readonly newItemId: string;
  readonly institutionName: string;
  readonly state: 'possible' | 'carried';
  readonly isReady: 0 | 1;
  readonly oldLinkedAt: number;
  readonly newLinkedAt: number;
}

/** Items of one bank, the later beside the earlier; not those that the user wants apart, nor any that is going. */
const selectPairs = `
  SELECT o.item AS oldItem, n.item AS newItem, o.item_id AS oldItemId, n.item_id AS newItemId,
    n.institution_name AS institutionName, iif(r.state = 'carried', 'carried', 'possible') AS state,
    n.last_synced_at IS NOT NULL AND n.history IN ('complete', 'unknown') AS isReady,
    o.linked_at AS oldLinkedAt, n.linked_at AS newLinkedAt
  FROM bank_items o JOIN bank_items n ON n.item > o.item
    AND CASE WHEN o.institution_id IS NULL OR n.institution_id IS NULL THEN o.institution_name = n.institution_name
      ELSE o.institution_id = n.institution_id END
  LEFT JOIN bank_relinks r ON r.old_item = o.item AND r.new_item = n.item
  WHERE r.state IS NOT 'apart' AND n.removing = 0 AND n.disconnected_at IS NULL AND o.removing = 0
    AND NOT EXISTS (SELECT 1 FROM bank_relinks other WHERE other.state = 'carried'
      AND (other.old_item = n.item OR (other.old_item = o.item AND other.new_item <> n.item)))
  ORDER BY o.item, n.item`;

/** Banks that seem to be linked a second time, and those whose history was carried over. */
export function readRelinks(database: ReadableDatabase): readonly Relink[] {
  return prepared<PairRow>(database, selectPairs)
    .all()
    .flatMap((row) => relinkOf(database, row) ?? []);
}

/** Rejects with `not-found` when these two are not of one bank, or kept apart. */
export function readRelinkPreview(database: ReadableDatabase, oldItemId: ItemId, newItemId: ItemId): RelinkPreview {
  const row = prepared<PairRow>(database, selectPairs)
    .all()
    .find((pair) => pair.oldItemId === oldItemId && pair.newItemId === newItemId);
  const relink = row === undefined ? null : relinkOf(database, row);
  if (row === undefined || relink?.state !== 'possible') {
    throw failed('not-found', 'These two connections have no account in common, so there is no history to carry over.');
  }
  const { again, moved, gone } = planRelink(database, row.oldItem, row.newItem);
  const names = readNames(database);
  const form = (shown: RelinkRow): BankForm => ({
    date: dateOfDay(shown.day),
    amount: shown.amount,
    currency: names.currency(Number(shown.currency)),
    description: shown.description,
    merchant: null,
    bankCategoryId: null,
  });
  const olds = [...again.map(({ old }) => old), ...moved.map(({ old }) => old), ...gone];
  return {
    ...relink,
    again: again.length,
    moved: moved.length,
    gone: gone.length,
    edited: olds.filter(({ isEdited }) => isEdited).length,
    pairs: again
      .toSorted((one, other) => Number(isAlike(one)) - Number(isAlike(other)) || other.new.day - one.new.day)
      .slice(0, mostPairs)
      .map((pair) => ({ entryId: pair.old.entry as EntryId, old: form(pair.old), new: form(pair.new) })),
  };
}

const mostPairs = 100;

function isAlike({ old, new: partner }: { readonly old: RelinkRow; readonly new: RelinkRow }): boolean {
  return old.day === partner.day && old.amount === partner.amount && old.description === partner.description;
}

/** Null where not one account is the same. */
function relinkOf(database: ReadableDatabase, row: PairRow): Relink | null {
  const pairs =
    row.state === 'carried' ? carriedAccounts(database, row.oldItem) : pairAccounts(database, row.oldItem, row.newItem);
  if (pairs.every((pair) => pair.new === null)) return null;
  const { oldItemId, newItemId, institutionName, state, isReady, oldLinkedAt, newLinkedAt } = row;
  return {
    oldItemId: oldItemId as ItemId,
    newItemId: newItemId as ItemId,
    institutionName,
    state,
    oldLinkedAt,
    newLinkedAt,
    isReady: isReady === 1,
    accounts: pairs.map((pair) => ({ old: shown(pair.old), new: pair.new === null ? null : shown(pair.new) })),
  };
}

function carriedAccounts(database: ReadableDatabase, oldItem: number): readonly AccountPair[] {
  const select = (numbers: string): string => `
    SELECT a.account, a.account_id AS accountId, a.persistent_account_id AS persistentAccountId, a.name, a.mask, a.type,
      a.subtype, '' AS currency, a.hidden FROM bank_relink_accounts r JOIN bank_accounts a ON a.account = r.${numbers}
    WHERE r.old_account = ?`;
  return prepared<{ account: number }>(database, 'SELECT old_account AS account FROM bank_relink_accounts WHERE old_item = ?')
    .all(oldItem)
    .flatMap(({ account }) => {
      const old = prepared<KnownAccount>(database, select('old_account')).get(account);
      const partner = prepared<KnownAccount>(database, select('new_account')).get(account);
      return old === undefined ? [] : [{ old, new: partner ?? null }];
    });
}

function shown({ name, mask, subtype }: KnownAccount): Relink['accounts'][number]['old'] {
  return { name, mask, subtype };
}
