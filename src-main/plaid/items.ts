/** Plaid's Items as ours. An Item in trouble is answered with its `error` set, not with an error. */
import { z } from 'zod';

import { institutionIdSchema, itemIdSchema } from '#contract/ids.ts';
import type { BankItem } from '#domain/bank-facts.ts';
import { momentSchema } from './money-and-time.ts';
import { plaidErrorSchema, plaidFailure } from './plaid-failure.ts';

const productsSchema = z
  .array(z.string())
  .nullish()
  .transform((products) => products ?? []);

const itemErrorSchema = plaidErrorSchema.transform((error) => {
  const { failure } = plaidFailure(error);
  return {
    failure,
    type: error.error_type,
    code: error.error_code,
    message: failure.message,
    displayMessage: failure.plaid?.displayMessage ?? null,
  };
});

export const itemSchema = z
  .object({
    item: z.object({
      item_id: itemIdSchema,
      institution_id: institutionIdSchema.nullish(),
      institution_name: z.string().nullish(),
      error: itemErrorSchema.nullish(),
      consent_expiration_time: momentSchema,
      available_products: productsSchema,
      billed_products: productsSchema,
      products: productsSchema,
      consented_products: productsSchema,
    }),
    status: z
      .object({ transactions: z.object({ last_successful_update: momentSchema, last_failed_update: momentSchema }).nullish() })
      .nullish(),
  })
  .transform(({ item, status }): BankItem => ({
    itemId: item.item_id,
    institutionId: item.institution_id ?? null,
    institutionName: item.institution_name ?? null,
    error: item.error ?? null,
    consentExpiresAt: item.consent_expiration_time,
    availableProducts: item.available_products,
    products: [...new Set([...item.products, ...item.billed_products])],
    billedProducts: item.billed_products,
    consentedProducts: item.consented_products,
    transactionsUpdatedAt: status?.transactions?.last_successful_update ?? null,
    transactionsFailedAt: status?.transactions?.last_failed_update ?? null,
  }));
