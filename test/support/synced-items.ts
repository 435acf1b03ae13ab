/** Items at the end of the ways there: one of the demo bank's household, one of a server that says what the test wants. */
import { onTestFinished } from 'vitest';

import type { AccountId, ItemId } from '#contract/ids.ts';
import { newLocation, openLedgerAt } from './ledger-on-file.ts';
import { plaidAccount, plaidItem, plaidPage } from './plaid-rows.ts';
import { plaidError, startScriptedPlaid, type ScriptedAnswer, type ScriptedPlaid } from './scripted-plaid.ts';
import { syncOverHttp, syncParts, type SyncOverHttp, type SyncParts } from './sync-over-http.ts';

/** A household whose first sync is behind it, with the account that tests spend from. */
export async function syncedHousehold(): Promise<SyncOverHttp & { readonly itemId: ItemId; readonly accountId: AccountId }> {
  const world = await syncOverHttp();
  const itemId = await world.link();
  await world.engine.syncItem(itemId);
  const [account] = await world.ledger.queries.accounts();
  if (account === undefined) throw new Error('The household has no account.');
  return { ...world, itemId, accountId: account.accountId };
}

/** A linked Item whose /transactions/sync answers as the test says, one answer after the other and the last for ever. */
export async function scriptedItem(
  pages: readonly ScriptedAnswer[],
  accounts: readonly unknown[] = [plaidAccount()],
): Promise<SyncParts & { readonly plaid: ScriptedPlaid; readonly itemId: ItemId }> {
  let page = 0;
  const plaid = await startScriptedPlaid(({ path }) => {
    if (path === '/transactions/sync') return pages[Math.min((page += 1), pages.length) - 1] ?? { json: plaidPage() };
    if (path === '/accounts/get') return { json: { accounts } };
    if (path === '/item/get') return { json: plaidItem() };
    if (path === '/item/public_token/exchange') return { json: { item_id: 'item1', access_token: 'access-sandbox-canary' } };
    return plaidError('INVALID_REQUEST', 'NOT_FOUND');
  });
  onTestFinished(() => plaid[Symbol.asyncDispose]());
  const parts = syncParts(plaid, await openLedgerAt(newLocation()));
  await parts.connector.connect('public-sandbox-1', { institutionId: null, institutionName: 'Bank', accounts: [] });
  return { ...parts, plaid, itemId: 'item1' as ItemId };
}
