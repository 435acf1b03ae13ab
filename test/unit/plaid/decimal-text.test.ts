import fc from 'fast-check';
import { expect, it } from 'vitest';

import { decimalText } from '../../../src-main/plaid/decimal-text.ts';

it.each([
  [0, '0'],
  [1e-8, '0.00000001'],
  [-1.5e-7, '-0.00000015'],
  [1.25e21, '1250000000000000000000'],
  [78_066.21, '78066.21'],
  [1e22, '10000000000000000000000'],
])('%d is written %s', (number, text) => {
  expect(decimalText(number)).toBe(text);
});

it('is a plain decimal, and the same number when it is read again', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const text = decimalText(number === 0 ? 0 : number);

      expect([/^-?\d+(\.\d+)?$/.test(text), Number(text)]).toEqual([true, number === 0 ? 0 : number]);
    }),
  );
});
