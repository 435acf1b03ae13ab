/** The call that asks a bank for balances at this moment. */
import type { BalanceCalls } from '#ports/balance-calls.ts';
import { accountsSchema } from './accounts.ts';
import type { CallPlaid } from './call-plaid.ts';

export function createBalanceCalls(callPlaid: CallPlaid): BalanceCalls {
  return {
    getLiveBalances: (item, { accountIds, notBefore }, signal) =>
      callPlaid({
        endpoint: 'accountsBalanceGet',
        item,
        signal,
        send: (client, options) =>
          client.accountsBalanceGet(
            {
              access_token: item.reveal(),
              options: {
                ...(accountIds === null ? {} : { account_ids: [...accountIds] }),
                ...(notBefore === null ? {} : { min_last_updated_datetime: new Date(notBefore).toISOString() }),
              },
            },
            options,
          ),
        answer: accountsSchema,
      }),
  };
}
