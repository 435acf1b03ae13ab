import type { TransactionsRefreshResponse, TransactionsSyncResponse } from 'plaid';
import { z } from 'zod';
import { accountsAskedFor, billed } from '../ask-for-product.ts';
import type { Bank } from '../bank.ts';
import type { ItemRecord } from '../bank-state.ts';
import { withTransactions } from '../begin-transactions.ts';
import { endpointFor, type Endpoint } from '../endpoint.ts';
import { healthyItem, itemAtLiveBank } from '../item-health.ts';
import { refreshDynamicUser } from '../people/dynamic-user-refresh.ts';
import { accountIdOf, plaidAccount, plaidTransaction, sharedAccounts, transactionIdOf } from '../plaid-shapes.ts';
import { accessToken, daysRequested, ignored, usualDaysRequested } from './common-fields.ts';

const count = z.int().min(1, 'must be between 1 and 500').max(500, 'must be between 1 and 500');
/** Accounts that Transactions covers; investments have a product of their own. Plaid names only those with rows. */
const coveredTypes: ReadonlySet<string> = new Set(['depository', 'credit', 'loan']);

function accountKeyOf(item: ItemRecord, accountId: string | undefined, bank: Bank): string | null {
  if (accountId === undefined) return null;
  const [account] = accountsAskedFor(item, [accountId], bank);
  return account?.key ?? null;
}

export const transactionEndpoints: readonly Endpoint[] = [
  endpointFor<TransactionsSyncResponse>()({
    path: '/transactions/sync',
    fields: z.strictObject({
      access_token: accessToken,
      cursor: z.string().max(256, 'must be at most 256 characters').nullish(),
      count: count.default(100),
      options: z
        .strictObject({
          include_original_description: z.boolean().nullish(),
          include_personal_finance_category: ignored,
          include_logo_and_counterparty_beta: ignored,
          personal_finance_category_version: z.enum(['v1', 'v2']).optional(),
          days_requested: daysRequested.optional(),
          account_id: z.string().optional(),
        })
        .optional(),
    }),
    handle: ({ access_token: token, cursor, count: wanted, options }, bank) => {
      const days = options?.days_requested ?? usualDaysRequested;
      const item = withTransactions(healthyItem(token, bank), days, bank);
      const accountKey = accountKeyOf(item, options?.account_id, bank);
      const page = bank.streams.page(item, { cursor: cursor ?? '', count: wanted, accountKey });

      const detail = {
        includeOriginalDescription: options?.include_original_description === true,
        categoryVersion: options?.personal_finance_category_version ?? 'v2',
      };
      const shown = (kind: 'added' | 'modified') =>
        page.updates.filter((update) => update.kind === kind).map((update) => plaidTransaction(item, update.shown, detail));
      const { accountKeys: keysWithRows } = bank.streams.log(item);
      return {
        transactions_update_status: page.stage,
        accounts: sharedAccounts(item, bank)
          .filter(({ type, key }) => coveredTypes.has(type) && keysWithRows.has(key) && (accountKey ?? key) === key)
          .map((account) => plaidAccount(item, account, bank)),
        added: shown('added'),
        modified: shown('modified'),
        removed: page.updates
          .filter(({ kind }) => kind === 'removed')
          .map((update) => ({
            transaction_id: transactionIdOf(item, update.shown.row, update.shown.pending, update.shown.generation),
            account_id: accountIdOf(item, update.shown.row.accountKey, update.shown.generation),
          })),
        next_cursor: page.nextCursor,
        has_more: page.hasMore,
      };
    },
  }),
  endpointFor<TransactionsRefreshResponse>()({
    path: '/transactions/refresh',
    fields: z.strictObject({ access_token: accessToken }),
    handle: ({ access_token: token }, bank) => {
      const item = withTransactions(itemAtLiveBank(token, bank), usualDaysRequested, bank);
      billed(item, 'transactions_refresh', bank);
      // Everyone else's rows are already as new as the calendar.
      if (item.user.kind === 'dynamic') refreshDynamicUser(item, bank);
      return {};
    },
  }),
];
