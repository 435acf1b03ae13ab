import type { AccountsGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor } from '../ask-for-product.ts';
import type { Bank } from '../bank.ts';
import type { ItemRecord } from '../bank-state.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { healthyItem, itemAtLiveBank } from '../item-health.ts';
import { plaidAccount, plaidItem } from '../plaid-shapes.ts';
import type { Answer } from '../wire.ts';
import { accessToken } from './common-fields.ts';

const accountIds = z.array(z.string()).optional();

function accounts(item: ItemRecord, wanted: readonly string[] | undefined, bank: Bank): Answer<AccountsGetResponse> {
  return {
    accounts: accountsAskedFor(item, wanted, bank).map((account) => plaidAccount(item, account, bank)),
    item: plaidItem(item, bank),
  };
}

export const accountEndpoints: readonly Endpoint[] = [
  endpointFor<AccountsGetResponse>()({
    path: '/accounts/get',
    fields: z.strictObject({ access_token: accessToken, options: z.strictObject({ account_ids: accountIds }).optional() }),
    handle: ({ access_token: token, options }, bank) => accounts(healthyItem(token, bank), options?.account_ids, bank),
  }),
  endpointFor<AccountsGetResponse>()({
    path: '/accounts/balance/get',
    fields: z.strictObject({
      access_token: accessToken,
      options: z
        .strictObject({ account_ids: accountIds, min_last_updated_datetime: z.iso.datetime({ offset: true }).optional() })
        .optional(),
    }),
    handle: ({ access_token: token, options }, bank) => accounts(itemAtLiveBank(token, bank), options?.account_ids, bank),
  }),
];
