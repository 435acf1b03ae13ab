import { z } from 'zod';

/** What banks and Plaid may tell of a transaction besides; a field that is not there is null. */
export const transactionDetailsSchema = z.object({
  /** Who took part: merchants, marketplaces, payment apps, banks. `kind` is Plaid's own word; open. */
  counterparties: z.array(z.object({ name: z.string(), kind: z.string().nullable(), website: z.string().nullable() })),
  place: z
    .object({
      address: z.string().nullable(),
      city: z.string().nullable(),
      region: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string().nullable(),
      storeNumber: z.string().nullable(),
    })
    .nullable(),
  website: z.string().nullable(),
  checkNumber: z.string().nullable(),
  /** Of transfers: who is paid, who pays, why and how. */
  payee: z.string().nullable(),
  payer: z.string().nullable(),
  reason: z.string().nullable(),
  reference: z.string().nullable(),
  method: z.string().nullable(),
});
export type TransactionDetails = z.infer<typeof transactionDetailsSchema>;
