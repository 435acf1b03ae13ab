/** Asks a bank for balances at this moment, because the user wants it: each call costs. */
import { failed } from '#contract/failures.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';

export interface LiveBalancesParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly clock: Clock;
}

/**
 * Capital One tells of cards and loans only what it knew some time ago, and Plaid wants to be told how
 * old that may be (plaid.com/docs/api/products/balance). Old is better than none: the balance carries its day.
 */
const capitalOne = 'ins_128026';
const oldestMilliseconds = 30 * 24 * 3_600_000;

/** Balances of all of the Item's accounts, or of one, as the bank gives them now; stored before it answers. */
export async function readLiveBalances(
  { ledger, gateway, clock }: LiveBalancesParts,
  {
    itemId,
    accountId,
    accessToken,
  }: { readonly itemId: ItemId; readonly accountId: AccountId | null; readonly accessToken: AccessToken },
  signal?: AbortSignal,
): Promise<void> {
  const item = await ledger.queries.item(itemId);
  if (item === null) throw failed('not-found', 'This connection is not here any more.');
  const asked = (await ledger.queries.accounts()).filter(
    (account) => account.itemId === itemId && !account.hidden && (accountId === null || account.accountId === accountId),
  );
  if (asked.length === 0) throw failed('not-found', 'The bank does not give this account any more.');

  const now = clock.now();
  const balances = await gateway.getLiveBalances(
    accessToken,
    {
      accountIds: accountId === null ? null : [accountId],
      notBefore: item.institutionId === capitalOne && asked.some(isNoDeposit) ? now - oldestMilliseconds : null,
    },
    signal,
  );
  await ledger.commands.recordBalances(itemId, balances, now);
}

function isNoDeposit({ type }: Account): boolean {
  return type !== 'depository';
}
