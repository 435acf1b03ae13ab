import type { LiabilitiesGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor, itemWithProduct } from '../ask-for-product.ts';
import { detailsOfAccount } from '../details-of-account.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import type { Liability } from '../people/account-details.ts';
import { noAccountsFor } from '../plaid-fault.ts';
import { accountIdOf, plaidAccount, plaidItem } from '../plaid-shapes.ts';
import { accessToken, accountIds } from './common-fields.ts';

interface Owed {
  readonly accountId: string;
  readonly liability: Liability;
}

export const liabilityEndpoints: readonly Endpoint[] = [
  endpointFor<LiabilitiesGetResponse>()({
    path: '/liabilities/get',
    fields: z.strictObject({ access_token: accessToken, options: z.strictObject({ account_ids: accountIds }).nullish() }),
    handle: ({ access_token: token, options }, bank) => {
      const item = itemWithProduct(token, 'liabilities', bank);
      const accounts = accountsAskedFor(item, options?.account_ids, bank);
      const owed = accounts.flatMap((account): readonly Owed[] => {
        const { liability } = detailsOfAccount(item, account, bank);
        return liability === null ? [] : [{ accountId: accountIdOf(item, account.key), liability }];
      });
      if (owed.length === 0) throw noAccountsFor('liabilities');
      return {
        accounts: accounts.map((account) => plaidAccount(item, account, bank)),
        item: plaidItem(item, bank),
        liabilities: {
          credit: termsOf(owed, 'credit'),
          mortgage: termsOf(owed, 'mortgage'),
          student: termsOf(owed, 'student'),
        },
      };
    },
  }),
];

/** Plaid says null, not an empty list, where there are none of a kind. */
function termsOf<Kind extends Liability['kind']>(owed: readonly Owed[], kind: Kind) {
  const ofKind = owed.flatMap(({ accountId, liability }) =>
    liability.kind === kind
      ? [{ account_id: accountId, ...(liability.terms as (Liability & { readonly kind: Kind })['terms']) }]
      : [],
  );
  return ofKind.length === 0 ? null : ofKind;
}
