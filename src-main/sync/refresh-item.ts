import { CofferError } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { Account } from '#contract/shapes/accounts.ts';
import type { BankItem } from '#domain/bank-facts.ts';
import { nameWithDigits } from '#domain/account-name.ts';
import { isOver } from '#domain/connection-health.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';
import { accountsDiffer } from './account-changes.ts';

export interface RefreshParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly clock: Clock;
}

export interface Refreshed {
  readonly facts: BankItem;
  /** Whether accounts or balances show differently from before. */
  readonly isDifferent: boolean;
  /** Accounts given now and not before, and the other way round; those stay, hidden. */
  readonly newAccounts: readonly string[];
  readonly goneAccounts: readonly string[];
}

/**
 * Asks Plaid how an Item is and for its accounts and balances, and records both. An Item that was in
 * trouble and is well now, wherever it was mended, is well here from this moment on. Rejects with the
 * Item's own failure when it has one.
 */
export async function refreshItem(
  { ledger, gateway, clock }: RefreshParts,
  itemId: ItemId,
  accessToken: AccessToken,
  signal?: AbortSignal,
): Promise<Refreshed> {
  const facts = await gateway.getItem(accessToken, signal);
  await ledger.commands.recordItemFacts(itemId, facts);
  if (facts.error !== null) throw new CofferError(facts.error.failure);
  const before = (await ledger.queries.item(itemId))?.failure ?? null;
  if (before !== null && isOver(before)) await ledger.commands.forgetFailure(itemId);

  const accounts = await gateway.getAccounts(accessToken, signal);
  const stored = (await ledger.queries.accounts()).filter((account) => account.itemId === itemId);
  await ledger.commands.recordAccounts(itemId, accounts, clock.now());
  const shown = stored.filter((account) => !account.hidden);
  const isAmong = (list: readonly Pick<Account, 'accountId'>[], { accountId }: Pick<Account, 'accountId'>): boolean =>
    list.some((other) => other.accountId === accountId);
  return {
    facts,
    isDifferent: accountsDiffer(stored, accounts),
    newAccounts: accounts.filter((account) => !isAmong(shown, account)).map(nameWithDigits),
    goneAccounts: shown.filter((account) => !isAmong(accounts, account)).map(nameWithDigits),
  };
}
