import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalFromMinorUnits, minorUnitDigits, minorUnitsFromDecimal } from '#contract/money.ts';

const currencies = ['USD', 'EUR', 'JPY', 'KWD', 'BTC'] as const;
const countableMinorUnits = fc.maxSafeInteger();

describe('digits of a currency (F3)', () => {
  it('come from ISO 4217, and are eight where ISO has no such currency', () => {
    expect(Object.fromEntries(currencies.map((currency) => [currency, minorUnitDigits(currency)]))).toEqual({
      USD: 2,
      EUR: 2,
      JPY: 0,
      KWD: 3,
      BTC: 8,
    });
  });
});

describe('reading a decimal as minor units', () => {
  it('gives back every amount that was written, in every currency', () => {
    fc.assert(
      fc.property(countableMinorUnits, fc.constantFrom(...currencies), (minorUnits, currency) => {
        const written = decimalFromMinorUnits(minorUnits, currency);

        expect(minorUnitsFromDecimal(written, currency)).toBe(minorUnits);
      }),
    );
  });

  it('reads what JavaScript prints of any two-decimal number, cent for cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (cents) => {
        expect(minorUnitsFromDecimal(String(cents / 100), 'USD')).toBe(cents);
      }),
    );
  });

  it.each([
    ['0.1', 'USD', 10],
    ['.5', 'USD', null],
    ['5.', 'USD', 500],
    ['+5.25', 'USD', 525],
    ['-0', 'USD', 0],
    ['-0.001', 'USD', 0],
    ['12.345', 'USD', 1235],
    ['-12.345', 'USD', -1235],
    ['1.005', 'USD', 101],
    ['1500', 'JPY', 1500],
    ['1499.5', 'JPY', 1500],
    ['1.2345', 'KWD', 1235],
    ['1e-8', 'BTC', 1],
    ['5e-7', 'BTC', 50],
    ['1e21', 'USD', null],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
    ['90071992547409.92', 'USD', null],
    ['1e999999', 'USD', null],
    ['NaN', 'USD', null],
    ['Infinity', 'USD', null],
    ['1,234.00', 'USD', null],
    ['$5', 'USD', null],
    ['', 'USD', null],
  ])('reads %s %s as %s', (decimal, currency, minorUnits) => {
    expect(minorUnitsFromDecimal(decimal, currency)).toBe(minorUnits);
  });
});

describe('writing minor units as a decimal', () => {
  it.each([
    [0, 'USD', '0.00'],
    [-5, 'USD', '-0.05'],
    [-123_450, 'USD', '-1234.50'],
    [1500, 'JPY', '1500'],
    [-1, 'KWD', '-0.001'],
    [123_456_789, 'BTC', '1.23456789'],
  ])('writes %s %s as %s', (minorUnits, currency, decimal) => {
    expect(decimalFromMinorUnits(minorUnits, currency)).toBe(decimal);
  });
});
