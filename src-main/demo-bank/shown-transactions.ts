/** What tests see of an Item and do to it: Plaid's transactions by their ids, and changes made by hand. */
import type { Transaction } from 'plaid';
import { dateOfDayNumber, dayNumber } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import type { Bank } from './bank.ts';
import type { ItemRecord, RowChange } from './bank-state.ts';
import { beginningOf, shownAtEnd, type ShownTransaction } from './log-entry.ts';
import { accountIdOf, plaidTransaction, sharedAccounts, transactionIdOf } from './plaid-shapes.ts';
import { decodeCursor } from './sync-cursor.ts';
import type { Wire } from './wire.ts';

export type ShownAtBank = Wire<Transaction>;

export type ChangeRequest =
  | {
      readonly kind: 'add';
      readonly accountId: string;
      readonly amount: number;
      readonly name: string;
      readonly pendingForDays?: number;
    }
  /** A pending row posts under a new id, for another amount if one is given. */
  | { readonly kind: 'post'; readonly transactionId: string; readonly amount?: number }
  | { readonly kind: 'modify'; readonly transactionId: string; readonly amount?: number; readonly name?: string }
  | { readonly kind: 'remove'; readonly transactionId: string };

/** Made one at a time, as they are taken. */
export function* shownTransactions(bank: Bank, itemId: string, cursor?: string): Generator<ShownAtBank> {
  const item = itemOf(bank, itemId);
  for (const shown of cursor === undefined ? shownNow(bank, item) : shownAt(bank, item, cursor)) {
    yield plaidTransaction(item, shown, { includeOriginalDescription: false, categoryVersion: 'v2' });
  }
}

/** Throws `not-found` when the request names an account or transaction that the bank does not show. */
export function transactionChange(bank: Bank, itemId: string, request: ChangeRequest): RowChange {
  const item = itemOf(bank, itemId);
  const at = bank.now();
  if (request.kind === 'add') return { kind: 'add', at, row: addedRow(bank, item, request) };

  const { transactionId, kind } = request;
  const shown = shownById(bank, item, transactionId);
  if (shown === undefined) throw failed('not-found', `The demo bank shows no transaction ${transactionId}.`);
  const { key } = shown.row;
  if (kind === 'remove') return { kind, at, key };
  if (kind === 'post') return { kind, at, key, on: bank.today(), amount: request.amount ?? null };
  return {
    kind,
    at,
    key,
    ...(request.amount === undefined ? {} : { amount: request.amount }),
    ...(request.name === undefined ? {} : { name: request.name }),
  };
}

function addedRow(
  bank: Bank,
  item: ItemRecord,
  request: ChangeRequest & { readonly kind: 'add' },
): (RowChange & { kind: 'add' })['row'] {
  const account = sharedAccounts(item, bank).find(({ key }) => accountIdOf(item, key) === request.accountId);
  if (account === undefined) throw failed('not-found', `The demo bank has no account ${request.accountId}.`);
  const today = bank.today();
  return {
    key: `by-hand-${item.changes.length}`,
    accountKey: account.key,
    appearsOn: today,
    authorizedOn: today,
    postsOn: dateOfDayNumber(dayNumber(today) + (request.pendingForDays ?? 0)),
    amount: request.amount,
    pendingAmount: null,
    currency: account.currency,
    name: request.name,
    originalDescription: request.name,
    merchant: null,
    category: { primary: 'OTHER', detailed: 'OTHER_OTHER' },
    channel: 'other',
    city: null,
  };
}

function shownById(bank: Bank, item: ItemRecord, transactionId: string): ShownTransaction | undefined {
  for (const shown of shownNow(bank, item)) {
    if (transactionIdOf(item, shown.row, shown.pending, shown.generation) === transactionId) return shown;
  }
  return undefined;
}

function shownNow(bank: Bank, item: ItemRecord): Iterable<ShownTransaction> {
  return shownAtEnd(bank.streams.log(item));
}

function shownAt(bank: Bank, item: ItemRecord, cursor: string): Iterable<ShownTransaction> {
  const known = decodeCursor(cursor)?.known;
  if (known === undefined) throw failed('not-found', 'The demo bank has given no such cursor.');
  return shownAtEnd(beginningOf(bank.streams.log(item), known));
}

function itemOf(bank: Bank, itemId: string): ItemRecord {
  const item = bank.items.byId(itemId);
  if (item === null) throw failed('not-found', `The demo bank has no Item ${itemId}.`);
  return item;
}
