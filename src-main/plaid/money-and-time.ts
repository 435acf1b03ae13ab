/** The pieces that Plaid's shapes share: currencies, amounts, moments. */
import { z } from 'zod';

import type { Instant } from '#contract/dates.ts';
import { minorUnitsFromDecimal } from '#contract/money.ts';

/** ISO 4217's code for "no currency": for accounts that name none. */
const noCurrency = 'XXX';

export const currencyFields = {
  iso_currency_code: z.string().min(1).max(16).nullish(),
  unofficial_currency_code: z.string().min(1).max(16).nullish(),
};

/** Exactly one of the two codes is set, says Plaid; never assume dollars. */
export function currencyOf(row: {
  readonly iso_currency_code?: string | null | undefined;
  readonly unofficial_currency_code?: string | null | undefined;
}): string {
  return row.iso_currency_code ?? row.unofficial_currency_code ?? noCurrency;
}

/**
 * Plaid's decimal number as minor units, or null when it is too large to count exactly. JavaScript
 * prints a parsed JSON number with the digits it was written with, so nothing is lost on the way.
 */
export function minorUnitsFromNumber(amount: number, currency: string): number | null {
  return minorUnitsFromDecimal(String(amount), currency);
}

/** The same while a schema is being read: null for nothing, an issue at `field` for what is too large. */
export function exactMinorUnits(
  amount: number | null | undefined,
  currency: string,
  field: string,
  context: z.RefinementCtx,
): number | null {
  if (amount === null || amount === undefined) return null;
  const minorUnits = minorUnitsFromNumber(amount, currency);
  if (minorUnits === null) context.addIssue({ code: 'custom', path: [field], message: 'is too large to count exactly' });
  return minorUnits;
}

/** An ISO 8601 moment; what cannot be read as one counts as not given. */
export const momentSchema = z
  .string()
  .nullish()
  .transform((text): Instant | null => {
    const instant = Date.parse(text ?? '');
    return Number.isNaN(instant) ? null : instant;
  });
