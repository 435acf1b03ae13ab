/** Plaid's institutions as ours. */
import { z } from 'zod';

import { institutionIdSchema } from '#contract/ids.ts';
import type { BankInstitution } from '#domain/bank-facts.ts';

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

export const institutionAnswerSchema = z.object({ institution: institutionSchema }).transform((answer) => answer.institution);

export const institutionsAnswerSchema = z
  .object({ institutions: z.array(institutionSchema) })
  .transform((answer): readonly BankInstitution[] => answer.institutions);
