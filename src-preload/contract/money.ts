/**
 * Amounts are whole numbers of their currency's minor units (cents, yen, fils), always beside its code:
 * ISO 4217's, or the bank's own for a currency that ISO does not know (BTC). Money that leaves the user
 * is negative, money that arrives is positive.
 */

/** Digits after the decimal point where ISO 4217 has no say: enough for a satoshi. */
const unofficialCurrencyDigits = 8;

const officialCurrencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const digitsByCurrency = new Map<string, number>();

/** How many decimal digits one unit of `currency` has: 2 for USD, 0 for JPY, 3 for KWD, 8 for BTC. */
export function minorUnitDigits(currency: string): number {
  const known = digitsByCurrency.get(currency);
  if (known !== undefined) return known;

  const digits = officialCurrencies.has(currency)
    ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)
    : unofficialCurrencyDigits;
  digitsByCurrency.set(currency, digits);
  return digits;
}

const decimalNumber = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** Whole numbers of so many digits are exact without big integers. */
const exactDigits = 15;
const powersOfTen = [1, 10, 100, 1_000];

/**
 * Reads a decimal number ("12.5", "-0.005", "1e-8") as minor units of `currency`, without ever
 * going through binary fractions. Digits beyond the currency's are rounded half away from zero.
 * Returns null for anything that is not a decimal number, or too large to count exactly.
 */
export function minorUnitsFromDecimal(decimal: string, currency: string): number | null {
  const match = decimalNumber.exec(decimal.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;

  const shift = minorUnitDigits(currency) + Number(exponent) - fraction.length;
  if (Math.abs(shift) > 400) return null;
  // Nearly all amounts: nothing to round, and small enough for a plain number to be exact.
  if (shift >= 0 && whole.length + fraction.length + shift <= exactDigits) {
    const minorUnits = Number(whole + fraction) * (powersOfTen[shift] ?? 10 ** shift);
    return sign === '-' && minorUnits !== 0 ? -minorUnits : minorUnits;
  }
  const digits = BigInt(whole + fraction);
  const magnitude = shift >= 0 ? digits * 10n ** BigInt(shift) : divideHalfUp(digits, 10n ** BigInt(-shift));
  if (magnitude > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const minorUnits = Number(magnitude);
  return sign === '-' && minorUnits !== 0 ? -minorUnits : minorUnits;
}

/**
 * The sum of two amounts, or NaN from where on it would not be exact: no number is shown then, instead of a wrong one.
 * Whatever is added to NaN stays NaN.
 */
export function addExactly(one: number, other: number): number {
  const sum = one + other;
  return Number.isSafeInteger(sum) ? sum : Number.NaN;
}

function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor / 2n) / divisor;
}

/** The plain decimal form of an amount, digits as the currency has them: "-1234.50", "1500" (JPY). */
export function decimalFromMinorUnits(minorUnits: number, currency: string): string {
  const digits = minorUnitDigits(currency);
  const sign = minorUnits < 0 ? '-' : '';
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
