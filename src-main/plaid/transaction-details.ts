/** What Plaid tells of a transaction besides: every field of it may be missing. */
import { z } from 'zod';

import type { TransactionDetails } from '#contract/shapes/transaction-details.ts';

/** Made ours in `detailsOf`: a transform of each field would cost more than all the rest of a page. */
const text = z.string().nullish();

export const detailFields = {
  counterparties: z.array(z.object({ name: z.string(), type: text, website: text })).nullish(),
  location: z.object({ address: text, city: text, region: text, postal_code: text, country: text, store_number: text }).nullish(),
  payment_meta: z.object({ payee: text, payer: text, reason: text, reference_number: text, payment_method: text }).nullish(),
  website: text,
  check_number: text,
};

type DetailRow = z.output<z.ZodObject<typeof detailFields>>;

/** Null where there is nothing to tell. */
export function detailsOf(row: DetailRow): TransactionDetails | null {
  const { location: at, payment_meta: meta } = row;
  const place = {
    address: told(at?.address),
    city: told(at?.city),
    region: told(at?.region),
    postalCode: told(at?.postal_code),
    country: told(at?.country),
    storeNumber: told(at?.store_number),
  };
  const counterparties = (row.counterparties ?? []).map(({ name, type, website }) => ({
    name,
    kind: told(type),
    website: told(website),
  }));
  const rest = {
    place: saysSomething(place) ? place : null,
    website: told(row.website),
    checkNumber: told(row.check_number),
    payee: told(meta?.payee),
    payer: told(meta?.payer),
    reason: told(meta?.reason),
    reference: told(meta?.reference_number),
    method: told(meta?.payment_method),
  };
  return counterparties.length > 0 || saysSomething(rest) ? { counterparties, ...rest } : null;
}

function told(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function saysSomething(parts: object): boolean {
  return Object.values(parts).some((part) => part !== null);
}
