import type { InvestmentsHoldingsGetResponse, InvestmentsRefreshResponse, InvestmentsTransactionsGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor, itemWithProduct, liveItemWithProduct } from '../ask-for-product.ts';
import type { Bank } from '../bank.ts';
import type { ItemRecord } from '../bank-state.ts';
import { detailsOfAccount } from '../details-of-account.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import type { DemoSecurity, Portfolio } from '../people/account-details.ts';
import type { HeldAccount } from '../people/person.ts';
import { invalidField, noAccountsFor } from '../plaid-fault.ts';
import {
  newestFirst,
  plaidHolding,
  plaidInvestmentAccount,
  plaidSecurity,
  plaidTrade,
  securityIdOf,
} from '../plaid-securities.ts';
import { plaidItem } from '../plaid-shapes.ts';
import { accessToken, accountIds, ignored, pageCount, pageOffset, plainDate } from './common-fields.ts';

interface InvestedAccount {
  readonly account: HeldAccount;
  readonly portfolio: Portfolio;
}

export const investmentEndpoints: readonly Endpoint[] = [
  endpointFor<InvestmentsHoldingsGetResponse>()({
    path: '/investments/holdings/get',
    fields: z.strictObject({ access_token: accessToken, options: z.strictObject({ account_ids: accountIds }).nullish() }),
    handle: ({ access_token: token, options }, bank) => {
      const item = itemWithProduct(token, 'investments', bank);
      const invested = investedAccounts(item, options?.account_ids, bank);
      return {
        accounts: invested.map(({ account }) => plaidInvestmentAccount(item, account, bank)),
        holdings: invested.flatMap(({ account, portfolio }) =>
          portfolio.positions.map((position) => plaidHolding(item, account, position)),
        ),
        securities: securitiesOf(
          invested,
          invested.flatMap(({ portfolio }) => portfolio.positions.map(({ security }) => security)),
        ),
        item: plaidItem(item, bank),
      };
    },
  }),
  endpointFor<InvestmentsTransactionsGetResponse>()({
    path: '/investments/transactions/get',
    fields: z.strictObject({
      access_token: accessToken,
      start_date: plainDate,
      end_date: plainDate,
      options: z
        .strictObject({
          account_ids: accountIds,
          count: pageCount.default(100),
          offset: pageOffset.default(0),
          async_update: ignored,
        })
        .nullish(),
    }),
    handle: ({ access_token: token, start_date: start, end_date: end, options }, bank) => {
      if (start > end) throw invalidField('start_date must not be after end_date');
      const item = itemWithProduct(token, 'investments', bank);
      const invested = investedAccounts(item, options?.account_ids, bank);
      const trades = invested
        .flatMap(({ account, portfolio }) => portfolio.trades.map((trade) => ({ account, trade })))
        .filter(({ trade }) => trade.on >= start && trade.on <= end)
        .toSorted((left, right) => newestFirst(left.trade, right.trade) || left.account.key.localeCompare(right.account.key));
      const offset = options?.offset ?? 0;
      const page = trades.slice(offset, offset + (options?.count ?? 100));
      return {
        item: plaidItem(item, bank),
        accounts: invested.map(({ account }) => plaidInvestmentAccount(item, account, bank)),
        securities: securitiesOf(
          invested,
          page.flatMap(({ trade }) => (trade.security === null ? [] : [trade.security])),
        ),
        investment_transactions: page.map(({ account, trade }) => plaidTrade(item, account, trade)),
        total_investment_transactions: trades.length,
      };
    },
  }),
  endpointFor<InvestmentsRefreshResponse>()({
    path: '/investments/refresh',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, bank) => {
      // Holdings are already as new as the calendar.
      liveItemWithProduct(token, 'investments', bank);
      return {};
    },
  }),
];

/** Throws NO_INVESTMENT_ACCOUNTS when there are none. */
function investedAccounts(
  item: ItemRecord,
  wanted: readonly string[] | null | undefined,
  bank: Bank,
): readonly InvestedAccount[] {
  const invested = accountsAskedFor(item, wanted, bank).flatMap((account): readonly InvestedAccount[] => {
    const { portfolio } = detailsOfAccount(item, account, bank);
    return portfolio === null ? [] : [{ account, portfolio }];
  });
  if (invested.length === 0) throw noAccountsFor('investments');
  return invested;
}

function securitiesOf(invested: readonly InvestedAccount[], named: readonly DemoSecurity[]) {
  const positions = new Map(
    invested.flatMap(({ portfolio }) =>
      portfolio.positions.map((position) => [securityIdOf(position.security), position] as const),
    ),
  );
  const byId = new Map(named.map((security) => [securityIdOf(security), security]));
  return [...byId].map(([id, security]) => plaidSecurity(security, positions.get(id)));
}
