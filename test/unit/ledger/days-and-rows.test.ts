import fc from 'fast-check';
import { expect, it } from 'vitest';

import { dateOfDayNumber, monthOf } from '#contract/dates.ts';
import { hashOfId } from '../../../src-main/ledger/id-hash.ts';
import { firstDayOfMonth, monthNumber, monthOfDay, plainMonth } from '../../../src-main/ledger/months.ts';
import { dayOfRow, firstRowOfDay, lastSequence } from '../../../src-main/ledger/row-ids.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

it('knows the day of every row of a day, before 1970 too', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: lastSequence }), (day, sequence) => {
      const row = firstRowOfDay(day) + sequence;
      expect([dayOfRow(row), Number.isSafeInteger(row)]).toEqual([day, true]);
    }),
  );
});

it('counts months as the calendar does, and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const month = monthOfDay(day);
      const date = dateOfDayNumber(day);
      expect([
        plainMonth(month),
        monthNumber(monthOf(date)),
        firstDayOfMonth(month) <= day,
        firstDayOfMonth(month + 1) > day,
      ]).toEqual([monthOf(date), month, true, true]);
    }),
  );
});

it('hashes ids to whole numbers of 53 bits that tell apart what differs in case only', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `lPNjeW1nR6CDn5okmGQ6hEpMo4lLNo${index.toString(36)}`);
  const hashes = new Set(ids.map(hashOfId));

  expect([hashes.size, [...hashes].every((hash) => Number.isSafeInteger(hash) && hash >= 0)]).toEqual([20_000, true]);
  expect(hashOfId('abcD')).not.toBe(hashOfId('abcd'));
});

it('hashes as every ledger before did', () => {
  expect(['', 'coffee', 'lPNjeW1nR6CDn5okmGQ6hEpMo4lLNoSrzqDje'].map(hashOfId)).toMatchInlineSnapshot(`
    [
      3318787333870026,
      2565005012407437,
      4395807115606136,
    ]
  `);
});
