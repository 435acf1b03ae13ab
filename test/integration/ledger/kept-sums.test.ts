/** One statement writes many rows of sums: however many there are, each is what was counted. */
import { expect, test } from 'vitest';

import { preparedTuples, type WritableDatabase } from '../../../src-main/ledger/database.ts';
import { openKeptSums } from '../../../src-main/ledger/kept-sums.ts';
import type { Counted, KeptTable } from '../../../src-main/ledger/kept-tables.ts';
import { aDatabaseInMemory } from '../../support/database-in-memory.ts';

const byDay: KeptTable = {
  table: 'sums',
  what: 'sums by day',
  key: ['day'],
  counts: ['count'],
  sums: ['sum'],
  keyOf: ({ day }) => [day],
  valuesOf: ({ amount }) => [1, amount],
  span: 'day',
};

function aTableOfSums(): WritableDatabase {
  const database = aDatabaseInMemory();
  database.exec(
    'CREATE TABLE sums (day INTEGER PRIMARY KEY, count INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  );
  return database;
}

function rowsOf(database: WritableDatabase): readonly (readonly number[])[] {
  return preparedTuples<number[]>(database, 'SELECT * FROM sums ORDER BY day').all();
}

function on(day: number, amount: number): Counted {
  return { day, amount, account: 1, category: 1, currency: 1, pending: 0 };
}

test.each([0, 1, 63, 64, 65, 128, 200])('sums of %i days are kept, each its own', (days) => {
  const database = aTableOfSums();
  const sums = openKeptSums(database, byDay);
  const all = Array.from({ length: days }, (_, day) => day);

  for (const day of all) sums.count(1, on(day, 100 + day));
  sums.write();

  expect(rowsOf(database)).toEqual(all.map((day) => [day, 1, 100 + day]));
});

test('what is counted later is added to the sums that are there, and sums of nothing go', () => {
  const database = aTableOfSums();
  const sums = openKeptSums(database, byDay);
  const all = Array.from({ length: 150 }, (_, day) => day);
  for (const day of all) sums.count(1, on(day, 100));
  sums.write();

  for (const day of all) sums.count(day % 3 === 0 ? -1 : 1, on(day, 100));
  sums.write();

  expect(rowsOf(database)).toEqual(all.filter((day) => day % 3 !== 0).map((day) => [day, 2, 200]));
});
