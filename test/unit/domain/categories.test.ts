import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

import { categorySchema } from '#contract/shapes/transactions.ts';
import { categories, categoryOf, isCategoryId, uncategorised } from '#domain/categories.ts';

it('has no id twice, and no name twice in a group', () => {
  const ids = categories.map(({ categoryId }) => categoryId);
  const names = categories.map(({ group, name }) => `${group}: ${name}`);

  expect([new Set(ids).size, new Set(names).size]).toEqual([ids.length, names.length]);
});

it('has ids that a ledger can keep for good: small letters and hyphens', () => {
  expect(categories.filter(({ categoryId }) => !/^[a-z]+(-[a-z]+)*$/.test(categoryId))).toEqual([]);
});

it('gives a whole group one colour', () => {
  const colorsByGroup = Map.groupBy(categories, ({ group }) => group);

  expect([...colorsByGroup.values()].filter((group) => new Set(group.map(({ color }) => color)).size > 1)).toEqual([]);
});

it('counts nothing as both income and a transfer', () => {
  expect(categories.filter(({ isIncome, isTransfer }) => isIncome && isTransfer)).toEqual([]);
});

it('names icons that the icon library has', () => {
  const library = dirname(createRequire(import.meta.url).resolve('lucide-react/package.json'));
  const isThere = (icon: string): boolean => existsSync(join(library, 'dist/esm/icons', `${icon}.mjs`));

  expect(categories.filter(({ icon }) => !isThere(icon)).map(({ icon }) => icon)).toEqual([]);
});

it('is of the form that the window is promised', () => {
  expect(categories.map((category) => categorySchema.parse(category))).toEqual(categories);
});

it('reads a category that only a newer Coffer knows as uncategorised', () => {
  expect([isCategoryId('teleportation'), categoryOf('teleportation').categoryId]).toEqual([false, uncategorised]);
});
