import fc from 'fast-check';
import { expect, it } from 'vitest';

import { folded, matchExpression, searchableText, searchWords } from '../../../src-main/ledger/search-text.ts';

it.each([
  ['BLUE Kettle', 'blue kettle'],
  ['Café Crème', 'cafe creme'],
  ['Łódź Smørrebrød Straße', 'lodz smorrebrod strasse'],
  ['ＦＵＬＬ　ｗｉｄｔｈ', 'full width'],
  ['Й ё', 'и е'],
])('reads %s as %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

it('folds what is folded to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});

it('keeps a merchant that the description has already out of the index', () => {
  expect(searchableText('POS CAFÉ ROMA 12', 'Café Roma', 'lunch')).toBe('pos cafe roma 12\nlunch\n\n');
});

it('splits into words, each once, without those that another one contains', () => {
  expect(searchWords('  Blue blue KETTLE ket 7- ')).toEqual({ long: ['blue', 'kettle'], short: ['7-'] });
});

it('counts letters as people do, not as UTF-16 does', () => {
  expect(searchWords('🎈🎈 🎈🎈🎈x')).toEqual({ long: ['🎈🎈🎈x'], short: [] });
});

it('takes quotes, stars and operators literally', () => {
  expect(matchExpression([['a"b'], ['or*', '(not)']])).toBe('("a""b") AND ("or*" OR "(not)")');
});
