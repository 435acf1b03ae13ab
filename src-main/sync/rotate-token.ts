/**
 * A new access token for an Item, in the order that survives a crash anywhere. Plaid kills the old one
 * as it answers with the new one, and gives that a single time. So before asking, a spare is put
 * aside: a public token of the Item, which for 30 minutes can be exchanged for an access token.
 */
import { CofferError, failed } from '#contract/failures.ts';
import { concealAccessToken } from '#ports/access-token.ts';
import type { AccessToken } from '#ports/bank-gateway.ts';
import type { StoredItem } from '#ports/ledger.ts';
import type { ConnectorParts } from './connector-parts.ts';
import { keepSecret } from './keep-secret.ts';
import { accessTokenName, spareTokenName } from './secret-names.ts';

/** Resolves when the vault has the new token. Rejects when all is as before, or when that is not known yet. */
export async function rotateToken(parts: ConnectorParts, item: StoredItem, current: AccessToken): Promise<void> {
  const { gateway, vault } = parts;
  const { publicToken } = await gateway.createPublicToken(current).catch((error: unknown) => {
    throw notRenewed(item, error);
  });
  await keepSecret(vault, spareTokenName(item.itemId), publicToken);
  try {
    const fresh = await gateway.rotateAccessToken(current);
    await keepSecret(vault, accessTokenName(item.itemId), fresh.reveal());
  } catch (error) {
    // Whether Plaid carried it out, and how far it got here, only looking tells.
    const ending = await settleRotation(parts, item).catch((later: unknown) => {
      throw notKnownYet(item, later);
    });
    if (ending !== 'renewed') throw notRenewed(item, error);
    return;
  }
  await vault.remove(spareTokenName(item.itemId));
}

/**
 * Ends a rotation that a crash or a lost answer left open: the token at hand works, or the spare
 * brings one that does. Rejects when Plaid has neither, or cannot be asked now; in any case nothing of
 * the Item is lost here.
 */
export async function settleRotation(parts: ConnectorParts, item: StoredItem): Promise<'as-before' | 'renewed' | 'settled'> {
  const { gateway, ledger, vault, clock } = parts;
  const { itemId, institutionName } = item;
  const spare = await vault.read(spareTokenName(itemId));
  if (spare === null) return 'settled';

  const atHand = await vault.read(accessTokenName(itemId));
  if (atHand !== null && (await opensItem(parts, concealAccessToken(atHand)))) {
    await vault.remove(spareTokenName(itemId));
    return 'as-before';
  }
  const exchanged = await gateway.exchangePublicToken(spare).catch(async (error: unknown) => {
    if (!(error instanceof CofferError) || error.failure.plaid?.code !== 'INVALID_PUBLIC_TOKEN') throw error;
    await vault.remove(spareTokenName(itemId));
    const lost = keyIsLost(institutionName);
    await ledger.commands.recordSyncFailure(itemId, lost.failure, clock.now());
    throw lost;
  });
  await keepSecret(vault, accessTokenName(itemId), exchanged.accessToken.reveal());
  await vault.remove(spareTokenName(itemId));
  return 'renewed';
}

/** Whether Plaid takes the token for one of an Item's, in whatever state that is. */
async function opensItem({ gateway }: ConnectorParts, token: AccessToken): Promise<boolean> {
  try {
    await gateway.getItem(token);
    return true;
  } catch (error) {
    const code = error instanceof CofferError ? error.failure.plaid?.code : undefined;
    if (code === 'INVALID_ACCESS_TOKEN') return false;
    if (code === 'ITEM_NOT_FOUND') return true;
    throw error;
  }
}

function notRenewed({ institutionName }: StoredItem, error: unknown): unknown {
  if (!(error instanceof CofferError) || error.failure.action === 'link-again') return error;
  const { kind, message, ...details } = error.failure;
  return failed(kind, `The key to ${institutionName} was not renewed, and the one before still serves: ${message}`, details);
}

function notKnownYet({ institutionName }: StoredItem, error: unknown): unknown {
  if (!(error instanceof CofferError) || error.failure.action === 'link-again') return error;
  const { kind, message, ...details } = error.failure;
  return failed(kind, `Whether the key to ${institutionName} is renewed Coffer finds out later, by itself: ${message}`, details);
}

/** Nobody has the Item's new key: at Plaid it goes on existing, and only its owner can end it there. */
function keyIsLost(institutionName: string): CofferError {
  const message = `The key to ${institutionName} was lost while it was being renewed: link the bank again, and end the old connection at my.plaid.com. Everything already here stays.`;
  return failed('not-found', message, { action: 'link-again' });
}
