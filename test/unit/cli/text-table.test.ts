import { describe, expect, it } from 'vitest';

import { textTable } from '../../../src-main/cli/text-table.ts';

const columns = [
  { title: 'Name', cell: ([name]: [string, string]) => name, maximumWidth: 8 },
  { title: 'Sum', cell: ([, sum]: [string, string]) => sum, align: 'right' as const },
];

describe('a table of text', () => {
  it('lines up names on the left and sums on the right', () => {
    expect(
      textTable(
        [
          ['a', '1.00'],
          ['bcd', '-12.00'],
        ],
        columns,
      ),
    ).toBe('NAME     SUM\na       1.00\nbcd   -12.00\n');
  });

  it('shortens what is too long, at whole characters', () => {
    expect(
      textTable(
        [
          ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', '1'],
          ['ninechars', '2'],
        ],
        columns,
      ),
    ).toBe('NAME      SUM\n👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧…     1\nninecha…    2\n');
  });

  it('counts wide characters as two', () => {
    expect(
      textTable(
        [
          ['寿司', '1'],
          ['café', '2'],
        ],
        columns,
      ),
    ).toBe('NAME  SUM\n寿司    1\ncafé    2\n');
  });

  it('is nothing for no rows', () => {
    expect(textTable([], columns)).toBe('');
  });
});
