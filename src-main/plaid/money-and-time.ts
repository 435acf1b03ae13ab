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

/** An ISO 8601 moment; what cannot be read as one counts as not given. */
export const momentSchema = z
  .string()
  .nullish()
  .transform((text): Instant | null => {
    const instant = Date.parse(text ?? '');
    return Number.isNaN(instant) ? null : instant;
  });
