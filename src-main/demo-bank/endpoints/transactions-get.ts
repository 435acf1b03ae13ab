/** The older way to read transactions: by date, newest first, with an offset. It has no error of a changed pagination. */
import type { TransactionsGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor } from '../ask-for-product.ts';
import { withTransactions } from '../begin-transactions.ts';
import { historyStage } from '../change-log.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { healthyItem } from '../item-health.ts';
import { newestFirst } from '../newest-first.ts';
import { invalidField, productNotReady } from '../plaid-fault.ts';
import { dateOf, type ShownTransaction } from '../log-entry.ts';
import { plaidAccount, plaidItem, plaidTransaction } from '../plaid-shapes.ts';
import {
  accessToken,
  accountIds,
  daysRequested,
  ignored,
  pageCount,
  pageOffset,
  plainDate,
  usualDaysRequested,
} from './common-fields.ts';

export const transactionsGetEndpoints: readonly Endpoint[] = [
  endpointFor<TransactionsGetResponse>()({
    path: '/transactions/get',
    fields: z.strictObject({
      access_token: accessToken,
      start_date: plainDate,
      end_date: plainDate,
      options: z
        .strictObject({
          account_ids: accountIds,
          count: pageCount.default(100),
          offset: pageOffset.default(0),
          include_original_description: z.boolean().nullish(),
          include_personal_finance_category: ignored,
          include_personal_finance_category_beta: ignored,
          include_logo_and_counterparty_beta: ignored,
          personal_finance_category_version: z.enum(['v1', 'v2']).optional(),
          days_requested: daysRequested.optional(),
        })
        .optional(),
    }),
    handle: ({ access_token: token, start_date: start, end_date: end, options }, bank) => {
      if (start > end) throw invalidField('start_date must not be after end_date');
      const days = options?.days_requested ?? usualDaysRequested;
      const item = withTransactions(healthyItem(token, bank), days, bank);
      if (historyStage(item, bank.now()) === 'NOT_READY') throw productNotReady();

      const accounts = accountsAskedFor(item, options?.account_ids, bank);
      const keys = new Set(accounts.map(({ key }) => key));
      const detail = {
        includeOriginalDescription: options?.include_original_description === true,
        categoryVersion: options?.personal_finance_category_version ?? 'v2',
      } as const;
      const offset = options?.offset ?? 0;
      const last = offset + (options?.count ?? 100);
      const page: ShownTransaction[] = [];
      let total = 0;
      for (const shown of newestFirst(bank.streams.log(item))) {
        const date = dateOf(shown);
        if (!keys.has(shown.row.accountKey) || date < start || date > end) continue;
        if (total >= offset && total < last) page.push(shown);
        total += 1;
      }
      return {
        item: plaidItem(item, bank),
        accounts: accounts.map((account) => plaidAccount(item, account, bank)),
        transactions: page.map((shown) => plaidTransaction(item, shown, detail)),
        total_transactions: total,
      };
    },
  }),
];
