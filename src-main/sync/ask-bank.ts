import type { ItemId } from '#contract/ids.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import { addReceipts } from './sync-item.ts';
import type { SyncEngine } from './sync-engine.ts';
import type { SyncResult } from './sync-parts.ts';

export interface AskBankParts {
  readonly gateway: Pick<BankGateway, 'refreshTransactions'>;
  readonly engine: Pick<SyncEngine, 'syncItem'>;
  readonly accessToken: (itemId: ItemId) => Promise<AccessToken>;
  readonly clock: Clock;
}

/** What a bank has just told Plaid is there to be synced a moment later (plaid.com/docs/api/products/transactions, refresh). */
const pausesMilliseconds = [0, 2000, 4000];

/**
 * Has Plaid look at the bank now, instead of within the hours it lets pass by itself, and syncs until something comes
 * of it, three times at most. Plaid charges for each call: only when the user has said so. Rejects with what Plaid
 * answers; a sync that fails afterwards is in the result.
 */
export async function askBank(parts: AskBankParts, itemId: ItemId): Promise<SyncResult> {
  const { gateway, engine, clock } = parts;
  await gateway.refreshTransactions(await parts.accessToken(itemId));
  let sum: SyncResult | null = null;
  for (const pause of pausesMilliseconds) {
    await clock.sleep(pause);
    const result = await engine.syncItem(itemId);
    sum = sum === null ? result : { ...result, receipt: addReceipts(sum.receipt, result.receipt) };
    const { added, modified, removed, settled } = sum.receipt;
    if (result.failure !== null || added + modified + removed + settled > 0) break;
  }
  return sum ?? engine.syncItem(itemId);
}
