import { CofferError, failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { accessTokenName } from './secret-names.ts';

const unknownTokenCode = 'INVALID_ACCESS_TOKEN';

/**
 * Removes an Item at Plaid, then its token, then its data: the token is the only thing that can end
 * the Item (and its billing) at Plaid. Marked first, so that what is interrupted is finished later.
 *
 * @param insists the user has been told that the saved keys cannot reach the Item, and wants it gone from here all the same
 */
export async function removeItem(parts: ConnectorParts, item: StoredItem, insists: boolean): Promise<void> {
  const { ledger, vault } = parts;
  await ledger.commands.markItemRemoving(item.itemId);
  await removeAtPlaid(parts, item, insists);
  await vault.remove(accessTokenName(item.itemId));
  await ledger.commands.removeItem(item.itemId);
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
