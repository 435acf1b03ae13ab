import { z } from 'zod';

import { plainDateSchema } from '../dates.ts';
import { accountIdSchema } from '../ids.ts';

/** An exact decimal number as text: quantities and prices have more digits than a currency. */
export const decimalTextSchema = z.string().regex(/^-?\d+(\.\d+)?$/, 'must be a decimal number');

export const securitySchema = z.object({
  securityId: z.string().min(1).max(128),
  name: z.string().nullable(),
  ticker: z.string().nullable(),
  /** The bank's words: 'etf', 'equity', 'cash', 'cryptocurrency'. Open. */
  type: z.string().nullable(),
  subtype: z.string().nullable(),
  isCash: z.boolean(),
  sector: z.string().nullable(),
  industry: z.string().nullable(),
  option: z
    .object({ kind: z.string(), expiresOn: z.string(), strikePrice: decimalTextSchema, underlying: z.string() })
    .nullable(),
  bond: z
    .object({
      maturesOn: z.string().nullable(),
      yieldPercent: decimalTextSchema.nullable(),
      faceValue: decimalTextSchema.nullable(),
    })
    .nullable(),
});
export type Security = z.infer<typeof securitySchema>;

export const holdingSchema = z.object({
  accountId: accountIdSchema,
  securityId: z.string().min(1).max(128),
  quantity: decimalTextSchema,
  /** Of one unit, in the holding's currency. Null where nobody has priced it. */
  price: decimalTextSchema.nullable(),
  pricedOn: z.string().nullable(),
  /** Minor units. Null where the bank does not tell what it is worth. */
  value: z.int().nullable(),
  /** What was paid for all of it, in minor units. Null where the bank doesn't say. */
  costBasis: z.int().nullable(),
  /** Minor units of what is the user's own already. Null where nothing vests. */
  vestedValue: z.int().nullable(),
  currency: z.string(),
});
export type Holding = z.infer<typeof holdingSchema>;

export const investmentsSchema = z.object({ holdings: z.array(holdingSchema), securities: z.array(securitySchema) });
export type Investments = z.infer<typeof investmentsSchema>;

/** A movement on an investment account: a purchase, a dividend, a fee. */
export const tradeSchema = z.object({
  tradeId: z.string().min(1).max(128),
  accountId: accountIdSchema,
  date: plainDateSchema,
  name: z.string(),
  /** The bank's words: 'buy', 'sell', 'cash', 'fee'. Open. */
  type: z.string(),
  subtype: z.string().nullable(),
  ticker: z.string().nullable(),
  quantity: decimalTextSchema,
  price: decimalTextSchema,
  /** Minor units; cash that leaves the account is negative, as everywhere in Coffer. */
  amount: z.int(),
  fees: z.int().nullable(),
  currency: z.string(),
});
export type Trade = z.infer<typeof tradeSchema>;
