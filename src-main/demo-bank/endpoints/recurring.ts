import type { TransactionsRecurringGetResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor, billed } from '../ask-for-product.ts';
import { historyStage } from '../change-log.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { healthyItem } from '../item-health.ts';
import { changeLogOf, shownAtEnd } from '../log-entry.ts';
import { productNotReady } from '../plaid-fault.ts';
import { recurringStreams } from '../recurring-streams.ts';
import { accessToken, accountIds, ignored } from './common-fields.ts';

export const recurringEndpoints: readonly Endpoint[] = [
  endpointFor<TransactionsRecurringGetResponse>()({
    path: '/transactions/recurring/get',
    fields: z.strictObject({ access_token: accessToken, account_ids: accountIds, options: ignored }),
    handle: ({ access_token: token, account_ids: wanted }, bank) => {
      const item = healthyItem(token, bank);
      const keys = new Set(accountsAskedFor(item, wanted, bank).map(({ key }) => key));
      if (item.transactions === null || historyStage(item, bank.now()) !== 'HISTORICAL_UPDATE_COMPLETE') throw productNotReady();

      billed(item, 'recurring_transactions', bank);
      // Nothing in a series recurs, so it is not looked through.
      const held = changeLogOf(bank.streams.log(item).parts.filter(({ kind }) => kind === 'held'));
      const shown = [...shownAtEnd(held)].filter(({ row }) => keys.has(row.accountKey));
      const { inflow, outflow } = recurringStreams(item, shown, bank.today());
      return {
        inflow_streams: inflow,
        outflow_streams: outflow,
        updated_datetime: new Date(bank.now()).toISOString(),
        personal_finance_category_version: 'v2',
      };
    },
  }),
];
