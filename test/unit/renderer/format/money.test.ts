import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalFromMinorUnits, minorUnitDigits } from '#contract/money.ts';
import {
  compactDigits,
  countOf,
  formatChange,
  formatMoney,
  formatMoneyCompact,
  moneyParts,
} from '../../../../src-renderer/format/money.ts';

const locale = 'en-US';

describe('an amount on screen', () => {
  it('has a real minus sign before everything else', () => {
    expect(formatMoney(-123_450, 'USD', { locale })).toBe('−$1,234.50');
  });

  it('marks an arrival with a plus where asked, and nothing with no sign', () => {
    const texts = [129_00, 0, -129_00].map((amount) => formatMoney(amount, 'USD', { sign: 'always', locale }));

    expect(texts).toEqual(['+$129.00', '$0.00', '−$129.00']);
  });

  it('has as many decimals as its currency has', () => {
    const texts = [
      formatMoney(12_345_678, 'JPY', { locale }),
      formatMoney(1_234_567, 'KWD', { locale }).replaceAll(/\s/g, ' '),
      formatMoney(123_456_789, 'BTC', { locale }).replaceAll(/\s/g, ' '),
    ];

    expect(texts).toEqual(['¥12,345,678', 'KWD 1,234.567', 'BTC 1.23456789']);
  });

  it('has no sign when it is nothing, a negative nothing too', () => {
    const texts = [0, -0].flatMap((amount) =>
      (['negative', 'always', 'never'] as const).map((sign) => formatMoney(amount, 'USD', { sign, locale })),
    );

    expect(new Set(texts)).toEqual(new Set(['$0.00']));
  });

  it('names a currency that is no three-letter code after the number', () => {
    expect(formatMoney(150_000_000, 'DOGE2', { locale })).toBe('1.50 DOGE2');
  });

  it('leaves the symbol out where the place says it', () => {
    expect(formatMoney(-575, 'USD', { bare: true, locale })).toBe('−5.75');
  });

  it('keeps every digit of the largest amounts', () => {
    const bare = { bare: true, sign: 'never', locale } as const;
    const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    const currencies = fc.constantFrom('USD', 'JPY', 'KWD');

    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        const exact = decimalFromMinorUnits(Math.abs(amount), currency);
        expect(formatMoney(amount, currency, bare).replaceAll(',', '')).toBe(exact);
      }),
    );
  });

  it('is cut so that the parts together are the whole', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('USD', 'EUR', 'JPY', 'BTC'),
        fc.constantFrom('en-US', 'de-DE', 'ja-JP'),
        (amount, currency, tongue) => {
          const { lead, fraction, tail } = moneyParts(amount, currency, { locale: tongue });
          expect(lead + fraction + tail).toBe(formatMoney(amount, currency, { locale: tongue }));
          expect(fraction === '').toBe(minorUnitDigits(currency) === 0);
        },
      ),
    );
  });
});

describe('figures around amounts', () => {
  it('are short on an axis', () => {
    expect([8_500_000, -120_000, 0].map((amount) => formatMoneyCompact(amount, 'USD', 1, locale))).toEqual([
      '$85K',
      '−$1.2K',
      '$0',
    ]);
  });

  it('have just the digits that tell them apart', () => {
    const digits = [
      compactDigits(8_500_000, 1_000_000, 'USD'),
      compactDigits(431_840, 2_900, 'USD'),
      compactDigits(575, 200, 'USD'),
      compactDigits(12_345_678, 1_000_000, 'JPY'),
    ];

    expect(digits).toEqual([0, 2, 0, 0]);
  });

  it('say no share of nothing', () => {
    expect([formatChange(0, 500, locale), formatChange(1000, 1152, locale), formatChange(1000, 950, locale)]).toEqual([
      null,
      '15%',
      '5%',
    ]);
  });

  it('count one and many', () => {
    expect([countOf(0, 'row'), countOf(1, 'row'), countOf(2, 'bank')]).toEqual(['0 rows', '1 row', '2 banks']);
  });
});
