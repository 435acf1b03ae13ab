/** Amounts as people read them: the currency's own digits, the system's locale, a real minus sign. */
import { decimalFromMinorUnits, minorUnitDigits } from '#contract/money.ts';

/** `always` marks arrivals with a plus; `never` shows the size alone. */
export type SignDisplay = 'negative' | 'always' | 'never';

export interface MoneyFormat {
  readonly sign?: SignDisplay;
  /** Leaves the currency's symbol out, where a column or heading says it already. */
  readonly bare?: boolean;
  readonly locale?: string;
}

/** An amount cut where cents may be dimmed: `lead + fraction + tail` is the whole text. */
export interface MoneyParts {
  readonly lead: string;
  readonly fraction: string;
  readonly tail: string;
}

const isoCode = /^[A-Z]{3}$/;
const formats = new Map<string, Intl.NumberFormat>();
const countFormats = new Map<string | undefined, Intl.NumberFormat>();

/** @param compactDigits the most fraction digits of a compact figure; null for the whole amount */
function numberFormat(
  currency: string,
  bare: boolean,
  locale: string | undefined,
  compactDigits: number | null,
): Intl.NumberFormat {
  const key = `${currency}|${bare}|${locale ?? ''}|${compactDigits ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;

  const digits = minorUnitDigits(currency);
  const made = new Intl.NumberFormat(locale, {
    ...(bare || !isoCode.test(currency) ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ...(compactDigits !== null
      ? { notation: 'compact', maximumFractionDigits: compactDigits, minimumFractionDigits: 0 }
      : { minimumFractionDigits: Math.min(digits, digits > 4 ? 2 : digits), maximumFractionDigits: digits }),
  });
  formats.set(key, made);
  return made;
}

function signOf(minorUnits: number, sign: SignDisplay): string {
  if (sign === 'never' || minorUnits === 0) return '';
  if (minorUnits < 0) return '−';
  return sign === 'always' ? '+' : '';
}

/** The text of an amount in parts; the sign stands before everything else. */
export function moneyParts(minorUnits: number, currency: string, format: MoneyFormat = {}): MoneyParts {
  const { sign = 'negative', bare = false, locale } = format;
  if (!Number.isSafeInteger(minorUnits)) return { lead: tooMuch(currency, bare), fraction: '', tail: '' };
  const size = sizeOf(minorUnits, currency);
  const parts = numberFormat(currency, bare, locale, null).formatToParts(size);
  const point = parts.findIndex((part) => part.type === 'decimal');
  const text = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join('');
  const code = codeAfter(currency, bare);
  const start = signOf(minorUnits, sign);
  if (point === -1) return { lead: start + text(0, parts.length) + code, fraction: '', tail: '' };
  const end = parts.findLastIndex((part) => part.type === 'fraction') + 1;
  return { lead: start + text(0, point), fraction: text(point, end), tail: text(end, parts.length) + code };
}

/** `−$1,234.50`, `¥1,500`, `+KWD 1.250`. */
export function formatMoney(minorUnits: number, currency: string, format: MoneyFormat = {}): string {
  const { sign = 'negative', bare = false, locale } = format;
  if (!Number.isSafeInteger(minorUnits)) return tooMuch(currency, bare);
  const text = numberFormat(currency, bare, locale, null).format(sizeOf(minorUnits, currency));
  return signOf(minorUnits, sign) + text + codeAfter(currency, bare);
}

function sizeOf(minorUnits: number, currency: string): Intl.StringNumericLiteral {
  return decimalFromMinorUnits(Math.abs(minorUnits), currency) as Intl.StringNumericLiteral;
}

function tooMuch(currency: string, bare: boolean): string {
  return `too much to count${bare ? '' : ` (${currency})`}`;
}

/** What has no symbol is named after the amount. */
function codeAfter(currency: string, bare: boolean): string {
  return bare || isoCode.test(currency) ? '' : ` ${currency}`;
}

/** For axes: `$85K`. Rounded to `fractionDigits`, so never for a figure that someone may rely on. */
export function formatMoneyCompact(minorUnits: number, currency: string, fractionDigits = 1, locale?: string): string {
  const units = Math.abs(minorUnits) / 10 ** minorUnitDigits(currency);
  return signOf(minorUnits, 'negative') + numberFormat(currency, false, locale, fractionDigits).format(units);
}

/** How many fraction digits tell apart two compact figures of the size `minorUnits` that lie `step` apart. */
export function compactDigits(minorUnits: number, step: number, currency: string): number {
  const size = Math.abs(minorUnits) / 10 ** minorUnitDigits(currency);
  const thousands = size < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(size) / 3));
  const share = Math.abs(step) / 10 ** minorUnitDigits(currency) / 1000 ** thousands;
  return share === 0 ? 0 : Math.min(4, Math.max(0, Math.ceil(-Math.log10(share))));
}

/** A share such as `15.2%`, or null where the base is zero and a share says nothing. */
export function formatChange(from: number, to: number, locale?: string): string | null {
  if (from === 0) return null;
  const share = Math.abs((to - from) / from);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share);
}

export function formatCount(count: number, locale?: string): string {
  const known = countFormats.get(locale);
  if (known !== undefined) return known.format(count);

  const made = new Intl.NumberFormat(locale);
  countFormats.set(locale, made);
  return made.format(count);
}

/** `1 transaction`, `3,500 transactions`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
