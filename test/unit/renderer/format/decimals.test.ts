import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareDecimals, formatDecimal, formatPercentText, formatShare } from '../../../../src-renderer/format/decimals.ts';

describe('an exact decimal number', () => {
  it('is shown with every digit that the bank gave', () => {
    const shown = ['0.061543', '123456.123456789012', '0.00000001', '12', '-2.50'].map((text) => formatDecimal(text, 0, 'en'));

    expect(shown).toEqual(['0.061543', '123,456.123456789012', '0.00000001', '12', '−2.5']);
  });

  it('has at least as many digits as its currency', () => {
    expect(['1', '268.9', '0.12345'].map((text) => formatDecimal(text, 2, 'en'))).toEqual(['1.00', '268.90', '0.12345']);
  });

  it('keeps its order however long it is', () => {
    const sorted = ['10', '9.99', '-1', '-1.5', '0.10', '0.1000000000000000000001', '0'].toSorted(compareDecimals);

    expect(sorted).toEqual(['-1.5', '-1', '0', '0.10', '0.1000000000000000000001', '9.99', '10']);
  });

  it('is compared as the number that it is', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compareDecimals((a / 100).toFixed(2), (b / 100).toFixed(2))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('a share', () => {
  it('has one digit, a real minus sign, and never rounds something to nothing', () => {
    expect([0.1523, 1, 0, -0.504, 0.00001].map((share) => formatShare(share, 'en'))).toEqual([
      '15.2%',
      '100%',
      '0%',
      '−50.4%',
      '<0.1%',
    ]);
  });

  it('of a rate is as exact as the bank gave it', () => {
    expect(formatPercentText('21.245', 'en')).toBe('21.245%');
  });
});
