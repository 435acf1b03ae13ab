import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { transactionFilterSchema } from '#contract/shapes/transactions.ts';
import { filterOf, isFiltering, readTransactionsSearch } from '../../../../src-renderer/views/transactions/filter-search.ts';

const text = fc.string({ minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== '');
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 });
const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2039-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.tuple(fc.nat(), fc.nat({ max: 99 })).map(([units, cents]) => `${units}.${String(cents).padStart(2, '0')}`);

const searches = fc.record(
  {
    search: text,
    from: day,
    to: day,
    accountIds: ids,
    categoryIds: ids,
    minimumAmount: amount,
    maximumAmount: amount,
    direction: fc.constantFrom('in', 'out'),
    status: fc.constantFrom('pending', 'posted'),
    entry: fc.integer({ min: 1 }),
  },
  { requiredKeys: [] },
);

describe('the filter in the address', () => {
  it('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(searches, (search) => {
        const address = defaultStringifySearch(search);
        expect(readTransactionsSearch(defaultParseSearch(address))).toEqual(search);
      }),
    );
  });

  it('is one that main accepts, whatever the address says', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('search', 'from', 'accountIds', 'minimumAmount', 'status', 'entry', 'x'), fc.jsonValue()),
        (address) => {
          const filter = filterOf(readTransactionsSearch(address));
          expect(transactionFilterSchema.safeParse(filter).success).toBe(true);
        },
      ),
    );
  });

  it('loses only the part that is wrong', () => {
    const read = readTransactionsSearch({
      search: 'coffee',
      from: '2026-02-30',
      minimumAmount: '-5',
      direction: 'out',
      entry: -1,
    });

    expect(read).toEqual({ search: 'coffee', direction: 'out' });
  });

  it('takes a search of digits alone as text', () => {
    expect(readTransactionsSearch({ search: 4411 })).toEqual({ search: '4411' });
  });

  it('is no filter while only a row is looked at', () => {
    expect(isFiltering(filterOf(readTransactionsSearch({ entry: 7 })))).toBe(false);
  });
});
