import type { IdentityGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor, itemWithProduct } from '../ask-for-product.ts';
import { detailsOfAccount } from '../details-of-account.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { plaidAccount, plaidItem } from '../plaid-shapes.ts';
import { accessToken, accountIds } from './common-fields.ts';

export const identityEndpoints: readonly Endpoint[] = [
  endpointFor<IdentityGetResponse>()({
    path: '/identity/get',
    fields: z.strictObject({ access_token: accessToken, options: z.strictObject({ account_ids: accountIds }).nullish() }),
    handle: ({ access_token: token, options }, bank) => {
      const item = itemWithProduct(token, 'identity', bank);
      return {
        accounts: accountsAskedFor(item, options?.account_ids, bank).map((account) => ({
          ...plaidAccount(item, account, bank),
          owners: detailsOfAccount(item, account, bank).owners,
        })),
        item: plaidItem(item, bank),
      };
    },
  }),
];
