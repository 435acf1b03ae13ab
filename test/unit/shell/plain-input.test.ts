import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { objectionTo } from '../../../src-main/shell/ipc/plain-input.ts';

describe('plain input', () => {
  it('any JSON value of ordinary size passes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, noUnicodeString: false }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(objectionTo(value)).toBeNull();
      }),
    );
  });

  it.each([
    ['not a number', { amount: Number.NaN }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a BigInt', { id: 1n }],
    ['a Map', new Map()],
    ['a Date', { at: new Date(0) }],
    ['bytes', new Uint8Array(4)],
    ['a name that would change the prototype', JSON.parse('{"__proto__": {"isAdmin": true}}')],
    ['ten megabytes of text', 'x'.repeat(10_000_000)],
    ['long names', Object.fromEntries([['x'.repeat(2_000_000), 1]])],
    ['a hundred thousand values', Array.from({ length: 100_000 }, () => 0)],
  ])('%s does not', (_what, input) => {
    expect(objectionTo(input)).toMatch(/^The request .*\.$/);
  });

  it('a cycle does not', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;

    expect(objectionTo(cyclic)).toBe('The request is nested too deeply.');
  });
});
