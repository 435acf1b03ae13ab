/** Plaid's JSON numbers with more digits than a currency has: quantities, prices, rates. */
import { z } from 'zod';

/** The digits the number was written with, never in exponents: 1e-8 is "0.00000001". */
export function decimalText(number: number): string {
  const text = String(number);
  const [mantissa = '', exponent] = text.toLowerCase().split('e');
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

export const decimalNumberSchema = z.number().transform(decimalText);
