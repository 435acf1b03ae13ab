import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createWire } from '../../chromium-host/page/wire.ts';

const wire = createWire();

describe('structured cloning over text', () => {
  it('brings back whatever can be cloned', () => {
    const cloneable = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 4 });

    fc.assert(
      fc.property(cloneable, (value) => {
        expect(wire.read(wire.write(value))).toEqual(value);
      }),
    );
  });

  it('means the same as a literal of the language', () => {
    const cloneable = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 4 });

    fc.assert(
      fc.property(cloneable, (value) => {
        expect(wire.decode(runInThisContext(`(${wire.write(value)})`))).toEqual(value);
      }),
    );
  });

  it('brings back a date that is none', () => {
    expect(wire.read(wire.write(new Date(Number.NaN)))).toEqual(new Date(Number.NaN));
  });

  it('keeps names that mean something to JavaScript or to the wire as mere names', () => {
    const value: unknown = JSON.parse('{"__proto__": {"isAdmin": true}, "$": "date", "v": 1, "constructor": 2}');

    const copy = wire.read(wire.write(value)) as object;

    expect([JSON.stringify(copy), Object.getPrototypeOf(copy) === Object.prototype]).toEqual([JSON.stringify(value), true]);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a function deep inside', { list: [{ call: () => 1 }] }],
  ])('refuses %s', (_what, value) => {
    expect(() => wire.write(value)).toThrow('An object could not be cloned.');
  });
});
