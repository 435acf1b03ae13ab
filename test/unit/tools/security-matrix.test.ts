import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

/**
 * The matrix of attacks and faults that the issues demand, row by row: A calls from a page, B windows and
 * content, C secrets, D the database, E network and Plaid, F time and locale. A test says in its name which row it holds.
 */
const rows = Object.entries({ A: 9, B: 10, C: 7, D: 10, E: 12, F: 3 }).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

test('every row of the security matrix has a test that names it', () => {
  const specifications = globSync('test/**/*.{test,spec}.{ts,tsx}', { cwd: root.pathname }).map((path) =>
    readFileSync(new URL(path, root), 'utf8'),
  );

  const named = new Set(
    specifications.flatMap((text) =>
      [...text.matchAll(/\(([A-F]\d+(?:, [A-F]\d+)*)\)['`]/g)].flatMap(([, names = '']) => names.split(', ')),
    ),
  );

  expect(rows.filter((row) => !named.has(row))).toEqual([]);
});
