import type { AuthGetNumbers, AuthGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor, itemWithProduct } from '../ask-for-product.ts';
import { detailsOfAccount } from '../details-of-account.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import type { AccountNumber } from '../people/account-details.ts';
import { noAccountsFor } from '../plaid-fault.ts';
import { accountIdOf, plaidAccount, plaidItem } from '../plaid-shapes.ts';
import type { Wire } from '../wire.ts';
import { accessToken, accountIds } from './common-fields.ts';

export const authEndpoints: readonly Endpoint[] = [
  endpointFor<AuthGetResponse>()({
    path: '/auth/get',
    fields: z.strictObject({ access_token: accessToken, options: z.strictObject({ account_ids: accountIds }).nullish() }),
    handle: ({ access_token: token, options }, bank) => {
      const item = itemWithProduct(token, 'auth', bank);
      const reachable = accountsAskedFor(item, options?.account_ids, bank).flatMap((account) => {
        const { number } = detailsOfAccount(item, account, bank);
        return number === null ? [] : [{ account, number }];
      });
      if (reachable.length === 0) throw noAccountsFor('auth');
      return {
        accounts: reachable.map(({ account }) => plaidAccount(item, account, bank)),
        numbers: numbersOf(reachable.map(({ account, number }) => ({ accountId: accountIdOf(item, account.key), number }))),
        item: plaidItem(item, bank),
      };
    },
  }),
];

function numbersOf(accounts: readonly { readonly accountId: string; readonly number: AccountNumber }[]): Wire<AuthGetNumbers> {
  const numbers: { -readonly [Scheme in keyof Wire<AuthGetNumbers>]: Wire<AuthGetNumbers>[Scheme][number][] } = {
    ach: [],
    eft: [],
    international: [],
    bacs: [],
  };
  for (const { accountId, number } of accounts) {
    const account_id = accountId;
    switch (number.scheme) {
      case 'ach':
        numbers.ach.push({
          account_id,
          account: number.account,
          routing: number.routing,
          wire_routing: number.wireRouting,
          is_tokenized_account_number: number.isTokenized,
        });
        break;
      case 'eft':
        numbers.eft.push({ account_id, account: number.account, institution: number.institution, branch: number.branch });
        break;
      case 'bacs':
        numbers.bacs.push({ account_id, account: number.account, sort_code: number.sortCode });
        break;
      case 'international':
        numbers.international.push({ account_id, iban: number.iban, bic: number.bic });
        break;
    }
  }
  return numbers;
}
