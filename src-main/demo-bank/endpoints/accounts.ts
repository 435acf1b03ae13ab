import type { AccountsGetResponse } from 'plaid';
import { z } from 'zod';
import type { Bank } from '../bank.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { invalidAccountId } from '../plaid-fault.ts';
import { plaidAccount, plaidItem, sharedAccounts } from '../plaid-shapes.ts';
import type { Answer } from '../wire.ts';
import { accessToken } from './common-fields.ts';

const accountIds = z.array(z.string()).optional();

function accounts(token: string, wanted: readonly string[] | undefined, bank: Bank): Answer<AccountsGetResponse> {
  const item = bank.items.healthyByAccessToken(token);
  const all = sharedAccounts(item, bank).map((account) => plaidAccount(item, account, bank));
  if (wanted?.some((id) => !all.some((account) => account.account_id === id)) === true) throw invalidAccountId();
  return {
    accounts: wanted === undefined ? all : all.filter((account) => wanted.includes(account.account_id)),
    item: plaidItem(item),
  };
}

export const accountEndpoints: readonly Endpoint[] = [
  endpointFor<AccountsGetResponse>()({
    path: '/accounts/get',
    fields: z.strictObject({ access_token: accessToken, options: z.strictObject({ account_ids: accountIds }).optional() }),
    limit: { perItem: 100, perClient: 5_000, errorCode: 'ACCOUNTS_LIMIT' },
    handle: ({ access_token: token, options }, bank) => accounts(token, options?.account_ids, bank),
  }),
  endpointFor<AccountsGetResponse>()({
    path: '/accounts/balance/get',
    fields: z.strictObject({
      access_token: accessToken,
      options: z
        .strictObject({ account_ids: accountIds, min_last_updated_datetime: z.iso.datetime({ offset: true }).optional() })
        .optional(),
    }),
    limit: { perItem: 25, perClient: 100, errorCode: 'BALANCE_LIMIT' },
    handle: ({ access_token: token, options }, bank) => accounts(token, options?.account_ids, bank),
  }),
];
