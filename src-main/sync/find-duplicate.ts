import type { Account } from '#contract/shapes/accounts.ts';
import { isConnected } from '#domain/live-item.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { LinkAccount, LinkMetadata } from '#ports/user-interface.ts';

export interface Duplicate {
  readonly item: StoredItem;
  readonly accounts: readonly Account[];
}

/**
 * The stored Item that seems to be the same sign-in at the same bank as the one Link just made. Its
 * accounts decide, never the bank alone: two people of one household may bank at the same place.
 * One account with equal name, kind and last digits is enough; where the bank shows no digits, all
 * accounts must have their like, since many people have a "Checking".
 */
export function findDuplicate(
  metadata: LinkMetadata,
  items: readonly StoredItem[],
  accounts: readonly Account[],
): Duplicate | null {
  for (const item of items.filter((candidate) => isUsable(candidate) && isSameBank(metadata, candidate))) {
    const itsAccounts = accounts.filter((account) => account.itemId === item.itemId && !account.hidden);
    const pairs = metadata.accounts.map((linked) => ({
      linked,
      stored: itsAccounts.find((account) => isAlike(linked, account)) ?? null,
    }));
    const isSame =
      pairs.some(({ linked, stored }) => linked.mask !== null && stored !== null) ||
      (pairs.length > 0 && pairs.every(({ stored }) => stored !== null));
    if (isSame) return { item, accounts: pairs.flatMap(({ stored }) => stored ?? []) };
  }
  return null;
}

/** A connection that is going, or gone at Plaid, must not keep its bank from being linked again. */
function isUsable(item: StoredItem): boolean {
  return isConnected(item) && item.failure?.action !== 'link-again';
}

/** By Plaid's id of the bank where both have one, by its name otherwise. */
export function isSameBank(metadata: LinkMetadata, item: Pick<StoredItem, 'institutionId' | 'institutionName'>): boolean {
  if (metadata.institutionId !== null && item.institutionId !== null) return metadata.institutionId === item.institutionId;
  return metadata.institutionName === item.institutionName;
}

function isAlike(linked: LinkAccount, stored: Account): boolean {
  return (
    linked.name === stored.name && linked.mask === stored.mask && linked.type === stored.type && linked.subtype === stored.subtype
  );
}
