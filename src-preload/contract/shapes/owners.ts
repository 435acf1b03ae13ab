import { z } from 'zod';

import { accountIdSchema } from '../ids.ts';

const contactSchema = z.object({
  text: z.string(),
  isPrimary: z.boolean(),
  /** The bank's word for it ('mobile', 'work'). Open. */
  kind: z.string(),
});

/** Banks promise names only; the rest may be empty. */
export const ownerSchema = z.object({
  names: z.array(z.string()),
  phoneNumbers: z.array(contactSchema),
  emails: z.array(contactSchema),
  addresses: z.array(
    z.object({
      street: z.string().nullable(),
      city: z.string().nullable(),
      region: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string().nullable(),
      isPrimary: z.boolean(),
    }),
  ),
});
export type Owner = z.infer<typeof ownerSchema>;

export const accountOwnersSchema = z.object({ accountId: accountIdSchema, owners: z.array(ownerSchema) });
export type AccountOwners = z.infer<typeof accountOwnersSchema>;
