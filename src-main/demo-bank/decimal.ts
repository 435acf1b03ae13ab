import { decimalFromMinorUnits, minorUnitsFromDecimal } from '#contract/money.ts';

/** Plaid's JSON number for an exact amount. */
export function decimalNumber(minorUnits: number, currency: string): number {
  return Number(decimalFromMinorUnits(minorUnits, currency));
}

/** Exact minor units of one of Plaid's JSON numbers. Throws when it is too large to count. */
export function minorUnitsOf(decimal: number, currency: string): number {
  const minorUnits = minorUnitsFromDecimal(String(decimal), currency);
  if (minorUnits === null) throw new RangeError(`${decimal} is too large an amount for the demo bank`);
  return minorUnits;
}
