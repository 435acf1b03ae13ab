/** Money as people and spreadsheets read it: what is read adds up to the total that is shown. */
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { decimalFromMinorUnits, minorUnitDigits } from '#contract/money.ts';
import { formatMoney } from '../../../../src-renderer/format/money.ts';

const arabicZero = '٠'.codePointAt(0) ?? 0;
const westernDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) - arabicZero);

/** What a text on the screen says, in the locale's own digits and signs, as minor units. */
function read(text: string, currency: string, locale = 'en-US'): bigint {
  const point = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const [whole = '', fraction = ''] = text
    .replaceAll(/[٠-٩]/g, westernDigit)
    .split(point)
    .map((part) => part.replaceAll(/\D/g, ''));
  const size = BigInt(whole + fraction.padEnd(minorUnitDigits(currency), '0'));
  return text.includes('−') ? -size : size;
}

it('what is read from the screen and from an export adds up to the total that is shown, in every currency there is, to readers of four languages (F3)', () => {
  const everyCurrency = [...Intl.supportedValuesOf('currency'), 'BTC', 'MILES', 'DOGE2'];
  fc.assert(
    fc.property(
      fc.constantFrom(...everyCurrency),
      fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom('en-US', 'de', 'ar-EG', 'ja'),
      (currency, amounts, locale) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        const rows = amounts.map((amount) => formatMoney(amount, currency, { bare: true, locale }));
        const exported = amounts.map((amount) => decimalFromMinorUnits(amount, currency));

        const sum = rows.reduce((so, text) => so + read(text, currency, locale), 0n);
        const sumOfExport = exported.reduce((so, text) => so + read(text.replace('-', '−'), currency), 0n);
        expect([sum, sumOfExport]).toEqual([BigInt(total), BigInt(total)]);
        expect(read(formatMoney(total, currency, { bare: true, locale }), currency, locale)).toBe(BigInt(total));
      },
    ),
    { numRuns: 400 },
  );
});
