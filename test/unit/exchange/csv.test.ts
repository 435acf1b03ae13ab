import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { guard, guardedCell, rawCell, unguard } from '../../../src-main/exchange/csv.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
/** Text that is made to be trouble: what guarding and quoting look at, in any order. */
const trickyText = fc.string({
  unit: fc.constantFrom(...Array.from('=+-@＝＋－＠﹢"\',;\t\r\n\0 \u00a0\u200b\ufeffaZ0.9eé😀')),
  maxLength: 12,
});
const text = fc.oneof(anyText, trickyText);

/** One line of `cells`, read by a parser that is not ours. */
function readLine(cells: readonly string[]): readonly string[] | undefined {
  return parse(`${cells.join(',')}\r\n`, { relax_column_count: true, skip_empty_lines: false })[0];
}

describe('a CSV cell', () => {
  it('is read back as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        expect(readLine(texts.map(rawCell))).toEqual(texts);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back as it was after its guard is taken off', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        expect(readLine(texts.map(guardedCell))?.map(unguard)).toEqual(texts);
      }),
      { numRuns: 2000 },
    );
  });

  it('never begins with a formula when guarded, not even behind white space', () => {
    fc.assert(
      fc.property(text, (original) => {
        const read = readLine([guardedCell(original), ''])?.[0] ?? '';

        expect(read).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/u);
        expect(read.trim()).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['one\rtwo', '"one\rtwo"'],
    ['one\ntwo', '"one\ntwo"'],
    [' outer ', '" outer "'],
    ['inner space', 'inner space'],
    ['0042', '"0042"'],
    ['12e9', '"12e9"'],
    ['4 tickets', '4 tickets'],
  ])('of %j is written %j', (original, written) => {
    expect(rawCell(original)).toBe(written);
  });
});

describe('the formula guard', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 170', "'+49 170"],
    ['-5 % discount', "'-5 % discount"],
    ['@mention', "'@mention"],
    ['\tindented', "'\tindented"],
    ['\rreturn', "'\rreturn"],
    ['\nline', "'\nline"],
    ['\0nul', "'\0nul"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ["'=already quoted", "''=already quoted"],
    ["''+twice", "'''+twice"],
    ["'t Gasthuys", "'t Gasthuys"],
    ['a=b', 'a=b'],
    ['milk\n- eggs', 'milk\n- eggs'],
    ['', ''],
  ])('makes %j into %j', (original, guarded) => {
    expect(guard(original)).toBe(guarded);
    expect(unguard(guarded)).toBe(original);
  });

  it('takes nothing off a text that was never guarded', () => {
    expect(["'t Gasthuys", "'", "''", 'plain', ''].map(unguard)).toEqual(["'t Gasthuys", "'", "''", 'plain', '']);
  });
});
