/** Plaid's institutions as ours. */
import { z } from 'zod';

import { institutionIdSchema } from '#contract/ids.ts';
import type { BankInstitution } from '#domain/bank-facts.ts';
import { workingState, type BankHealth, type WorkingState } from '#domain/institution-health.ts';

export const institutionSchema = z
  .object({
    institution_id: institutionIdSchema,
    name: z.string(),
    products: z.array(z.string()).nullish(),
    country_codes: z.array(z.string()).nullish(),
    oauth: z.boolean().nullish(),
    url: z.string().nullish(),
    primary_color: z.string().nullish(),
    logo: z.string().nullish(),
  })
  .transform((institution): BankInstitution => ({
    institutionId: institution.institution_id,
    name: institution.name,
    products: institution.products ?? [],
    countryCodes: institution.country_codes ?? [],
    oauth: institution.oauth ?? false,
    url: institution.url ?? null,
    primaryColor: institution.primary_color ?? null,
    logo: institution.logo ?? null,
  }));

const productStatusSchema = z
  .object({ status: z.string().nullish(), breakdown: z.object({ success: z.number().nullish() }).nullish() })
  .nullish();

/** The share of tries that succeed; Plaid's one word for it is deprecated, and still there where the share is not. */
function workingStateOf(given: z.output<typeof productStatusSchema>): WorkingState {
  const success = given?.breakdown?.success ?? null;
  if (success !== null) return workingState(success);
  const shares: Readonly<Record<string, number>> = { HEALTHY: 1, DEGRADED: 0.5, DOWN: 0 };
  return workingState(shares[given?.status ?? ''] ?? null);
}

export const institutionHealthAnswerSchema = z
  .object({
    institution: z.object({
      status: z.object({ item_logins: productStatusSchema, transactions_updates: productStatusSchema }).nullish(),
    }),
  })
  .transform(({ institution: { status } }): BankHealth => ({
    logins: workingStateOf(status?.item_logins),
    transactions: workingStateOf(status?.transactions_updates),
  }));

export const institutionAnswerSchema = z.object({ institution: institutionSchema }).transform((answer) => answer.institution);

export const institutionsAnswerSchema = z
  .object({ institutions: z.array(institutionSchema) })
  .transform((answer): readonly BankInstitution[] => answer.institutions);
