import { z } from 'zod';
import { parsePlainDate } from '#contract/dates.ts';

export const accessToken = z.string().min(1, 'must be a non-empty string');

export const countryCodes = z
  .array(
    z.enum([
      'US',
      'GB',
      'ES',
      'NL',
      'FR',
      'IE',
      'CA',
      'DE',
      'IT',
      'PL',
      'DK',
      'NO',
      'SE',
      'EE',
      'LT',
      'LV',
      'PT',
      'BE',
      'AT',
      'FI',
    ]),
  )
  .min(1, 'must be a non-empty array of country codes');

export const products = z.array(z.string());

export const daysRequested = z.int().min(1, 'must be between 1 and 730').max(730, 'must be between 1 and 730');

export const usualDaysRequested = 90;

export const plainDate = z.string().refine((text) => parsePlainDate(text) !== null, 'must be a date in the format YYYY-MM-DD');

/** An option that Plaid knows and the demo bank has no use for. */
export const ignored = z.unknown().optional();

export const accountIds = z.array(z.string()).nullish();

export const pageCount = z.int().min(1, 'must be between 1 and 500').max(500, 'must be between 1 and 500');
export const pageOffset = z.int().min(0, 'must not be negative');

/** The demo bank knows income from bank accounts; payrolls and documents are not simulated. */
export const incomeVerification = z.strictObject({
  income_source_types: z.array(z.literal('bank', 'only income from bank accounts is simulated')).min(1),
  bank_income: z
    .strictObject({
      days_requested: z.int().min(1, 'must be between 1 and 731').max(731, 'must be between 1 and 731'),
      enable_multiple_items: ignored,
    })
    .optional(),
  access_tokens: ignored,
});
