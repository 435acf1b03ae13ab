/** What Plaid tells of a transaction besides: every field of it may be missing. */
import { z } from 'zod';

import type { TransactionDetails } from '#contract/shapes/transaction-details.ts';

const text = z
  .string()
  .nullish()
  .transform((given) => (given === undefined || given === '' ? null : given));

export const detailFields = {
  counterparties: z
    .array(z.object({ name: z.string(), type: text, website: text }))
    .nullish()
    .transform((parties) => parties ?? []),
  location: z.object({ address: text, city: text, region: text, postal_code: text, country: text, store_number: text }).nullish(),
  payment_meta: z.object({ payee: text, payer: text, reason: text, reference_number: text, payment_method: text }).nullish(),
  website: text,
  check_number: text,
};

type DetailRow = z.output<z.ZodObject<typeof detailFields>>;

/** Null where there is nothing to tell. */
export function detailsOf(row: DetailRow): TransactionDetails | null {
  const { location, payment_meta: meta } = row;
  const isSomewhere = location !== null && location !== undefined && Object.values(location).some((part) => part !== null);
  const details: TransactionDetails = {
    counterparties: row.counterparties.map(({ name, type, website }) => ({ name, kind: type, website })),
    place: isSomewhere
      ? {
          address: location.address,
          city: location.city,
          region: location.region,
          postalCode: location.postal_code,
          country: location.country,
          storeNumber: location.store_number,
        }
      : null,
    website: row.website,
    checkNumber: row.check_number,
    payee: meta?.payee ?? null,
    payer: meta?.payer ?? null,
    reason: meta?.reason ?? null,
    reference: meta?.reference_number ?? null,
    method: meta?.payment_method ?? null,
  };
  const { counterparties, ...rest } = details;
  return counterparties.length > 0 || Object.values(rest).some((part) => part !== null) ? details : null;
}
