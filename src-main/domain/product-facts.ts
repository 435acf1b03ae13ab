/** What each product says of one Item, in our words, as it travels from the Plaid room to the ledger and back. */
import { z } from 'zod';

import { accountNumberSchema } from '#contract/shapes/account-numbers.ts';
import { investmentsSchema } from '#contract/shapes/investments.ts';
import { liabilitiesSchema } from '#contract/shapes/liabilities.ts';
import { accountOwnersSchema } from '#contract/shapes/owners.ts';
import type { Product } from '#contract/shapes/products.ts';
import { recurringStreamSchema } from '#contract/shapes/recurring.ts';

export const productFactsSchemas = {
  auth: z.array(accountNumberSchema),
  identity: z.array(accountOwnersSchema),
  investments: investmentsSchema,
  liabilities: liabilitiesSchema,
  recurring_transactions: z.array(recurringStreamSchema),
} as const satisfies Record<Product, z.ZodType>;

export type ProductFacts<Name extends Product> = z.output<(typeof productFactsSchemas)[Name]>;
