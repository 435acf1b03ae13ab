/** Plaid's transactions as ours. The one place where the sign turns: Plaid counts money out as positive. */
import { z } from 'zod';

import { plainDateSchema } from '#contract/dates.ts';
import { accountIdSchema, bankTransactionIdSchema } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';
import { detailFields, detailsOf } from './transaction-details.ts';
import { currencyFields, currencyOf, minorUnitsFromNumber } from './money-and-time.ts';

/** Empty is one of Plaid's ways to say that there is none. */
const pendingIdSchema = z.string().max(128).brand<'BankTransactionId'>();
const categorySchema = z.object({ primary: z.string(), detailed: z.string() });

export const transactionSchema = z
  .object({
    transaction_id: bankTransactionIdSchema,
    account_id: accountIdSchema,
    pending_transaction_id: pendingIdSchema.nullish(),
    pending: z.boolean(),
    date: plainDateSchema,
    authorized_date: plainDateSchema.nullish(),
    amount: z.number(),
    ...currencyFields,
    name: z.string().nullish(),
    original_description: z.string().nullish(),
    merchant_name: z.string().nullish(),
    personal_finance_category: categorySchema.nullish(),
    payment_channel: z.string().nullish(),
    ...detailFields,
  })
  .transform((row, context): BankTransaction => {
    const currency = currencyOf(row);
    const moneyOut = minorUnitsFromNumber(row.amount, currency);
    if (moneyOut === null) {
      context.addIssue({ code: 'custom', path: ['amount'], message: 'is too large to count exactly' });
      return z.NEVER;
    }
    return {
      transactionId: row.transaction_id,
      accountId: row.account_id,
      pendingTransactionId: textOrNull(row.pending_transaction_id),
      pending: row.pending,
      date: row.date,
      authorizedDate: row.authorized_date ?? null,
      amount: moneyOut === 0 ? 0 : -moneyOut,
      currency,
      // `name` is Plaid's cleaned and deprecated form; the bank's own text comes only when asked for.
      description: textOrNull(row.original_description) ?? textOrNull(row.name) ?? textOrNull(row.merchant_name) ?? '',
      merchant: textOrNull(row.merchant_name),
      category: row.personal_finance_category ?? null,
      paymentChannel: textOrNull(row.payment_channel),
      details: detailsOf(row),
    };
  });

function textOrNull<Text extends string>(text: Text | null | undefined): Text | null {
  return text === undefined || text === null || text === '' ? null : text;
}

const historyByStatus: ReadonlyMap<string, HistoryStatus> = new Map([
  ['NOT_READY', 'waiting'],
  ['INITIAL_UPDATE_COMPLETE', 'recent'],
  ['HISTORICAL_UPDATE_COMPLETE', 'complete'],
]);

export const transactionsPageSchema = z
  .object({
    added: z.array(transactionSchema),
    modified: z.array(transactionSchema),
    removed: z.array(z.object({ transaction_id: bankTransactionIdSchema })),
    // Not ready is `""` in the reference and null in the migration guide.
    next_cursor: z.string().max(4096).nullish(),
    has_more: z.boolean(),
    transactions_update_status: z.string().nullish(),
  })
  .transform((page): TransactionsPage => ({
    added: page.added,
    modified: page.modified,
    removed: page.removed.map((row) => row.transaction_id),
    nextCursor: textOrNull(page.next_cursor),
    hasMore: page.has_more,
    history: historyByStatus.get(page.transactions_update_status ?? '') ?? 'unknown',
  }));
