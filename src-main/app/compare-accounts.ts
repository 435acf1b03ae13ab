import { CofferError } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { Log } from '#ports/log.ts';
import { refreshItem, type Refreshed } from '../sync/refresh-item.ts';
import type { ProfileSession } from './app.ts';

/**
 * Which accounts the bank gives since the user has signed in there again. The sign-in has succeeded,
 * whatever is answered here: the sync that follows says what is still wrong.
 */
export async function compareAccounts(
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  opened: Pick<ProfileSession, 'ledger' | 'gateway' | 'connector'>,
  itemId: ItemId,
): Promise<Pick<Refreshed, 'newAccounts' | 'goneAccounts'>> {
  try {
    const accessToken = await (await opened.connector()).accessToken(itemId);
    const parts = { ledger: await opened.ledger(), gateway: await opened.gateway(), clock };
    return await refreshItem(parts, itemId, accessToken);
  } catch (error) {
    log.warn('An Item could not be looked at after its sign-in', {
      kind: error instanceof CofferError ? error.failure.kind : null,
    });
    return { newAccounts: [], goneAccounts: [] };
  }
}
