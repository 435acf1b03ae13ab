import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { highlight } from '../../../../src-renderer/format/highlight.ts';

const marked = (text: string, search: string): readonly string[] =>
  highlight(text, search)
    .filter((stretch) => stretch.isMatch)
    .map((stretch) => stretch.text);

describe('marking what was searched for', () => {
  it('finds every word wherever it occurs, whatever its case', () => {
    expect(marked('Blue Kettle Coffee COFFEE', 'coffee blu')).toEqual(['Blu', 'Coffee', 'COFFEE']);
  });

  it('finds letters without their accents', () => {
    expect(marked('Café Lumière', 'cafe')).toEqual(['Café']);
  });

  it('joins matches that overlap', () => {
    expect(marked('banana', 'ana')).toEqual(['anana']);
  });

  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, search) => {
        const whole = highlight(text, search)
          .map((stretch) => stretch.text)
          .join('');
        expect(whole).toBe(text);
      }),
    );
  });
});
