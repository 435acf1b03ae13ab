/** Exact decimal numbers as text: quantities, prices and rates have more digits than a currency. */

const formats = new Map<string, Intl.NumberFormat>();

/** `1,234.50` with every digit that the text has, and at least `minimumDigits` after the point. */
export function formatDecimal(decimal: string, minimumDigits = 0, locale?: string): string {
  const key = `${minimumDigits}|${locale ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: minimumDigits, maximumFractionDigits: 100 });
    formats.set(key, format);
  }
  return format.format(decimal as Intl.StringNumericLiteral).replace(/^-/, '−');
}

/** `21.24` as `21.24%`, in the locale's way. */
export function formatPercentText(percent: string, locale?: string): string {
  return `${formatDecimal(percent, 0, locale)}%`;
}

/** A share of one as `15.2%`; `<0.1%` for what would round to nothing. */
export function formatShare(share: number, locale?: string): string {
  if (share > 0 && share < 0.0005) return `<${formatShare(0.001, locale)}`;
  const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(Math.abs(share));
  return share < 0 ? `−${text}` : text;
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`; no digit is lost. */
export function compareDecimals(a: string, b: string): number {
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  const difference = scaled(a, digits) - scaled(b, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function fractionDigits(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaled(decimal: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0'));
}
