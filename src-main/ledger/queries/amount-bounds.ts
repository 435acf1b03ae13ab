import { minorUnitDigits, minorUnitsFromDecimal } from '#contract/money.ts';

/**
 * The smallest and largest sizes, in minor units of `currency`, that lie within `minimum` and
 * `maximum`, whole units without a sign. Null where no amount can: nothing counts so high.
 */
export function amountBounds(
  minimum: string | undefined,
  maximum: string | undefined,
  currency: string,
): { readonly least: number; readonly most: number } | null {
  const low = minimum === undefined ? { floor: 0, isExact: true } : flooredAmount(minimum, currency);
  const high = maximum === undefined ? null : flooredAmount(maximum, currency);
  if (low === null) return null;
  return { least: low.isExact ? low.floor : low.floor + 1, most: high?.floor ?? Number.MAX_SAFE_INTEGER };
}

/** `decimal` cut, not rounded, to what the currency can hold: a limit of 12.505 USD lets 12.50 in, but not 12.51. */
function flooredAmount(decimal: string, currency: string): { readonly floor: number; readonly isExact: boolean } | null {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = minorUnitDigits(currency);
  const floor = minorUnitsFromDecimal(`${whole}.${fraction.slice(0, digits)}`, currency);
  return floor === null ? null : { floor, isExact: /^0*$/.test(fraction.slice(digits)) };
}
