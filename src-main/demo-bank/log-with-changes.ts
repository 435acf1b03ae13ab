/**
 * Merges what was done by hand into what the calendar brings, each where its moment puts it. A row
 * that was removed or posted by hand is left alone when the calendar reaches it; an account that got
 * a new id, or another currency, has it in everything that comes after.
 */
import { localDate } from '#contract/dates.ts';
import type { AccountChange, ItemRecord, RowChange } from './bank-state.ts';
import { posting, put, stageKey, type LogEntry } from './log-entry.ts';
import type { BookedRow } from './people/person.ts';

interface AccountNow {
  readonly generation: number;
  /** Null: the account's own. */
  readonly currency: string | null;
}

const asOpened: AccountNow = { generation: 0, currency: null };

/**
 * @param happened the calendar's entries, oldest first
 * @param rowOfSeries a row that has no entry, as nothing has happened to it yet
 */
export function withChanges(
  happened: readonly LogEntry[],
  item: ItemRecord,
  rowOfSeries: (key: string) => BookedRow | null,
): readonly LogEntry[] {
  const changes = [...item.changes, ...item.accountChanges].sort((one, other) => one.at - other.at);
  if (changes.length === 0) return happened;

  const log: LogEntry[] = [];
  const shownNow = new Map<string, LogEntry>();
  const settledByHand = new Set<string>();
  const accounts = new Map<string, AccountNow>();
  const accountNow = (key: string): AccountNow => accounts.get(key) ?? asOpened;
  const record = (entry: LogEntry): void => {
    log.push(entry);
    if (entry.kind === 'put') shownNow.set(entry.stage, entry);
    else shownNow.delete(entry.stage);
  };
  const recordCalendar = (entry: LogEntry): void => {
    const { row } = entry.shown;
    if (!settledByHand.has(row.key)) record(ofAccount(entry, accountNow(row.accountKey)));
  };
  const currentEntry = (rowKey: string): LogEntry | undefined => {
    const generations = Math.max(0, ...Array.from(accounts.values(), ({ generation }) => generation));
    for (let generation = generations; generation >= 0; generation -= 1) {
      const entry = shownNow.get(stageKey(rowKey, false, generation)) ?? shownNow.get(stageKey(rowKey, true, generation));
      if (entry !== undefined) return entry;
    }
    const row = settledByHand.has(rowKey) ? null : rowOfSeries(rowKey);
    return row === null ? undefined : put(row, false, 0);
  };

  let next = 0;
  for (const change of changes) {
    for (let entry = happened[next]; entry !== undefined && entry.at <= change.at; entry = happened[++next])
      recordCalendar(entry);
    if ('accountKey' in change) {
      const before = accountNow(change.accountKey);
      accounts.set(change.accountKey, afterChange(before, change));
      if (change.kind === 'renumber') renumbered(change, [...shownNow.values()], before.generation + 1).forEach(record);
      continue;
    }
    if (change.kind === 'add') {
      const added = put(change.row, change.row.postsOn > localDate(change.at), change.at);
      record(ofAccount(added, accountNow(change.row.accountKey)));
    } else entriesOf(change, currentEntry(change.key)).forEach(record);
    if (change.kind === 'remove' || change.kind === 'post') settledByHand.add(change.key);
  }
  happened.slice(next).forEach(recordCalendar);
  return log;
}

function afterChange(before: AccountNow, change: AccountChange): AccountNow {
  if (change.kind === 'renumber') return { ...before, generation: before.generation + 1 };
  return change.kind === 'currency' ? { ...before, currency: change.currency } : before;
}

function ofAccount(entry: LogEntry, { generation, currency }: AccountNow): LogEntry {
  if (generation === 0 && currency === null) return entry;
  const { row, pending } = entry.shown;
  const shown = { ...entry.shown, row: currency === null ? row : { ...row, currency }, generation };
  return { ...entry, stage: stageKey(row.key, pending, generation), shown };
}

/** Every row on the account leaves, and comes again under a new id. */
function renumbered(
  { accountKey, at, takesBackRows }: AccountChange & { readonly kind: 'renumber' },
  shownNow: readonly LogEntry[],
  generation: number,
): readonly LogEntry[] {
  const entries = shownNow.filter(({ shown }) => shown.row.accountKey === accountKey);
  return entries.flatMap((entry): readonly LogEntry[] => [
    { ...entry, at, kind: takesBackRows ? 'drop' : 'forget' },
    {
      at,
      kind: 'put',
      stage: stageKey(entry.shown.row.key, entry.shown.pending, generation),
      shown: { ...entry.shown, generation, wasPending: false },
    },
  ]);
}

/** @param current how the bank shows the row now; undefined: not at all */
function entriesOf(change: Exclude<RowChange, { kind: 'add' }>, current: LogEntry | undefined): readonly LogEntry[] {
  if (current === undefined) return [];
  const { row, pending, generation } = current.shown;
  if (change.kind === 'remove') return [{ ...current, at: change.at, kind: 'drop' }];
  if (change.kind === 'post') {
    if (!pending) return [];
    const posted: BookedRow = { ...row, postsOn: change.on, amount: change.amount ?? row.amount };
    return posting(row, posted, change.at, generation);
  }
  const name = change.name ?? row.name;
  const amount = change.amount ?? (pending ? (row.pendingAmount ?? row.amount) : row.amount);
  const changed = pending ? { ...row, name, pendingAmount: amount } : { ...row, name, amount };
  return [{ ...current, at: change.at, shown: { ...current.shown, row: changed } }];
}
