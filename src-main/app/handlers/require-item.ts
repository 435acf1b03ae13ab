import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { ProfileSession } from '../app.ts';

/** Rejects with `not-found` for a connection that is gone. */
export async function requireItem(opened: Pick<ProfileSession, 'ledger'>, itemId: ItemId): Promise<StoredItem> {
  const item = await (await opened.ledger()).queries.item(itemId);
  if (item === null) throw failed('not-found', 'This connection is not here any more.');
  return item;
}
