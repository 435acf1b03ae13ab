/** What /identity/get answers. Only names are guaranteed (plaid.com/docs/identity). */
import { z } from 'zod';

import { accountIdSchema } from '#contract/ids.ts';
import type { AccountOwners } from '#contract/shapes/owners.ts';

const contacts = z
  .array(z.object({ data: z.string(), primary: z.boolean().nullish(), type: z.string().nullish() }))
  .nullish()
  .transform((list) =>
    (list ?? []).map(({ data, primary, type }) => ({ text: data, isPrimary: primary ?? false, kind: type ?? 'other' })),
  );

const address = z
  .object({
    data: z.object({
      street: z.string().nullish(),
      city: z.string().nullish(),
      region: z.string().nullish(),
      postal_code: z.string().nullish(),
      country: z.string().nullish(),
    }),
    primary: z.boolean().nullish(),
  })
  .transform(({ data, primary }) => ({
    street: data.street ?? null,
    city: data.city ?? null,
    region: data.region ?? null,
    postalCode: data.postal_code ?? null,
    country: data.country ?? null,
    isPrimary: primary ?? false,
  }));

export const ownerSchema = z
  .object({
    names: z.array(z.string()),
    phone_numbers: contacts,
    emails: contacts,
    addresses: z.array(address).nullish(),
  })
  .transform(({ names, phone_numbers: phoneNumbers, emails, addresses }) => ({
    names,
    phoneNumbers,
    emails,
    addresses: addresses ?? [],
  }));

export const ownersSchema = z
  .object({ accounts: z.array(z.object({ account_id: accountIdSchema, owners: z.array(ownerSchema) })) })
  .transform(({ accounts }): AccountOwners[] => accounts.map(({ account_id: accountId, owners }) => ({ accountId, owners })));
