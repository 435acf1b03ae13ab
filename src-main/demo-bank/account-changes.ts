/** What became of an Item's accounts since it was made: shared or not, closed, under a new id, in another currency. */
import type { Instant } from '#contract/dates.ts';
import type { AccountChange, ItemRecord } from './bank-state.ts';

type Kind = AccountChange['kind'];

/** How often the account was given a new id. */
export function generationOf(item: ItemRecord, accountKey: string, until: Instant = Infinity): number {
  return changesOf(item, accountKey).filter(({ kind, at }) => kind === 'renumber' && at <= until).length;
}

/** The account's currency after its changes; `usual` where there were none. */
export function currencyAt(item: ItemRecord, accountKey: string, usual: string, until: Instant = Infinity): string {
  const last = changesOf(item, accountKey).findLast((change) => change.kind === 'currency' && change.at <= until);
  return last?.kind === 'currency' ? last.currency : usual;
}

export function isShared(item: ItemRecord, accountKey: string): boolean {
  return sharedAt(item, accountKey, Infinity);
}

export function isClosed(item: ItemRecord, accountKey: string): boolean {
  return changesOf(item, accountKey).some(({ kind }) => kind === 'close');
}

/** The first moment from `at` on at which Plaid may see the account; null: never again. */
export function sharedFrom(item: ItemRecord, accountKey: string, at: Instant): Instant | null {
  if (sharedAt(item, accountKey, at)) return at;
  return changesOf(item, accountKey).find((change) => change.kind === 'share' && change.at > at)?.at ?? null;
}

const deciding: ReadonlySet<Kind> = new Set(['share', 'unshare', 'close']);

function sharedAt(item: ItemRecord, accountKey: string, at: Instant): boolean {
  // What was shown in the very moment that an account goes has been shown.
  const last = changesOf(item, accountKey).findLast(
    (change) => deciding.has(change.kind) && (change.kind === 'share' ? change.at <= at : change.at < at),
  );
  return last === undefined ? (item.selectedAccountKeys?.includes(accountKey) ?? true) : last.kind === 'share';
}

function changesOf({ accountChanges }: ItemRecord, accountKey: string): readonly AccountChange[] {
  return accountChanges.filter((change) => change.accountKey === accountKey);
}

/** What must be noted for exactly `chosenKeys` to be shared from now on. */
export function selectionChanges(
  item: ItemRecord,
  accountKeys: readonly string[],
  chosenKeys: readonly string[],
  at: Instant,
): readonly AccountChange[] {
  return accountKeys.flatMap((accountKey): readonly AccountChange[] => {
    const isChosen = chosenKeys.includes(accountKey);
    return isChosen === isShared(item, accountKey) ? [] : [{ kind: isChosen ? 'share' : 'unshare', at, accountKey }];
  });
}
