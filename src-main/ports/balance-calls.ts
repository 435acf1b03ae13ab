/** The part of the port to Plaid that asks banks for balances at this moment. */
import type { Instant } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { BankAccount } from '#domain/bank-facts.ts';
import type { AccessToken } from './bank-gateway.ts';

export interface LiveBalancesRequest {
  /** Null for all of the Item's accounts. */
  readonly accountIds: readonly AccountId[] | null;
  /** For the one bank that cannot be asked at this moment for all of its accounts: how old its answer may be. */
  readonly notBefore: Instant | null;
}

export interface BalanceCalls {
  /** Asks the bank itself, for which Plaid charges with each call: never without the user having asked. */
  readonly getLiveBalances: (
    accessToken: AccessToken,
    request: LiveBalancesRequest,
    signal?: AbortSignal,
  ) => Promise<readonly BankAccount[]>;
}
