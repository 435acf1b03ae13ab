/** What /transactions/recurring/get answers. */
import { z } from 'zod';

import { plainDateSchema } from '#contract/dates.ts';
import { accountIdSchema } from '#contract/ids.ts';
import type { RecurringStream } from '#contract/shapes/recurring.ts';
import { currencyFields, currencyOf, exactMinorUnits } from './money-and-time.ts';

const amountSchema = z.object({ amount: z.number().nullish(), ...currencyFields });

const streamSchema = z
  .object({
    stream_id: z.string().min(1),
    account_id: accountIdSchema,
    description: z.string(),
    merchant_name: z.string().nullish(),
    frequency: z.string(),
    first_date: plainDateSchema,
    last_date: plainDateSchema,
    predicted_next_date: plainDateSchema.nullish(),
    average_amount: amountSchema,
    last_amount: amountSchema,
    is_active: z.boolean(),
    transaction_ids: z.array(z.string()),
  })
  .transform((stream, context): RecurringStream => {
    const currency = currencyOf(stream.last_amount);
    // Plaid counts money out as positive.
    const ours = (amount: number | null | undefined, field: string): number | null => {
      const moneyOut = exactMinorUnits(amount, currency, field, context);
      return moneyOut === null || moneyOut === 0 ? moneyOut : -moneyOut;
    };
    return {
      streamId: stream.stream_id,
      accountId: stream.account_id,
      description: stream.description,
      merchant: stream.merchant_name ?? null,
      rhythm: stream.frequency,
      firstDate: stream.first_date,
      lastDate: stream.last_date,
      nextDate: stream.predicted_next_date ?? null,
      averageAmount: ours(stream.average_amount.amount, 'average_amount'),
      lastAmount: ours(stream.last_amount.amount, 'last_amount'),
      currency,
      isActive: stream.is_active,
      count: stream.transaction_ids.length,
      transactionIds: stream.transaction_ids,
    };
  });

export const recurringSchema = z
  .object({ inflow_streams: z.array(streamSchema), outflow_streams: z.array(streamSchema) })
  .transform(({ inflow_streams: inflow, outflow_streams: outflow }): RecurringStream[] => [...inflow, ...outflow]);
