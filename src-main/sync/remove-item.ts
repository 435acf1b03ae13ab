import { CofferError, failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { accessTokenName, spareTokenName } from './secret-names.ts';

const unknownTokenCode = 'INVALID_ACCESS_TOKEN';

export interface Removal {
  /** What came from the Item stays to be read, marked as no longer connected. */
  readonly keepsHistory: boolean;
  /** The user has been told that the saved keys cannot reach the Item, and wants it gone from here all the same. */
  readonly insists: boolean;
}

/**
 * Removes an Item at Plaid, then its token, then its data, unless that is to stay: the token is the
 * only thing that can end the Item (and its billing) at Plaid. Marked first, so that what is
 * interrupted is finished later. Of an Item that is history only, that history is removed.
 */
export async function removeItem(parts: ConnectorParts, item: StoredItem, removal: Removal): Promise<void> {
  const { ledger, vault, clock } = parts;
  const { itemId } = item;
  if (item.disconnectedAt === null) {
    await ledger.commands.markItemRemoving(itemId, removal.keepsHistory);
    await removeAtPlaid(parts, item, removal.insists);
    await vault.remove(accessTokenName(itemId));
    await vault.remove(spareTokenName(itemId));
    if (removal.keepsHistory) {
      await ledger.commands.disconnectItem(itemId, clock.now());
      return;
    }
  } else if (removal.keepsHistory) return;
  await ledger.commands.removeItem(itemId);
}

async function removeAtPlaid(
  { gateway, ledger, vault, clock, log }: ConnectorParts,
  item: StoredItem,
  insists: boolean,
): Promise<void> {
  const token = await vault.read(accessTokenName(item.itemId));
  if (token === null) {
    log.warn('An Item without a token was removed here only', { itemId: item.itemId });
    return;
  }
  try {
    await gateway.removeItem(concealAccessToken(token));
  } catch (error) {
    const code = error instanceof CofferError ? error.failure.plaid?.code : undefined;
    if (code === 'ITEM_NOT_FOUND' || (code === unknownTokenCode && insists)) return;
    throw code === unknownTokenCode ? await unreachable(item.itemId, error as CofferError) : explained(item, error);
  }

  async function unreachable(itemId: ItemId, error: CofferError): Promise<CofferError> {
    const message = `The saved keys cannot reach this connection to ${item.institutionName}: enter the keys it was linked with, or remove it again to delete it here only.`;
    const failure = { ...error.failure, message };
    await ledger.commands.recordSyncFailure(itemId, failure, clock.now());
    return new CofferError(failure);
  }
}

/** Whether an earlier attempt already told the user that the saved keys cannot reach this Item. */
export function wasToldUnreachable(item: StoredItem): boolean {
  return item.removing && item.failure?.plaid?.code === unknownTokenCode;
}

function explained(item: StoredItem, error: unknown): unknown {
  if (!(error instanceof CofferError)) return error;
  const { kind, message, ...details } = error.failure;
  return failed(kind, `${item.institutionName} is not removed yet: ${message} Coffer finishes this by itself later.`, details);
}
