import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matchTransactions, type MatchableTransaction } from '../../../src-main/domain/match-transactions.ts';

interface Named extends MatchableTransaction {
  readonly id: string;
}

function row(id: string, changes: Partial<MatchableTransaction> = {}): Named {
  return {
    id,
    day: 100,
    authorizedDay: null,
    amount: -575,
    currency: 'USD',
    description: 'POS 4411 BLUE KETTLE',
    merchant: 'Blue Kettle',
    pending: false,
    ...changes,
  };
}
const idsOf = (olds: readonly Named[], news: readonly Named[]): readonly string[] =>
  matchTransactions(olds, news).map((pair) => `${pair.old.id}=${pair.new.id}`);

describe('a transaction under another id', () => {
  it('is the one of the same day, amount and text before any that is only alike', () => {
    const news = [row('near', { day: 101 }), row('same')];

    expect(idsOf([row('a')], news)).toEqual(['a=same']);
  });

  it('is still the same when its date or its numbers moved', () => {
    expect(idsOf([row('a')], [row('b', { day: 102, description: 'POS 9000 BLUE KETTLE' })])).toEqual(['a=b']);
  });

  it('is still the same when only the merchant tells', () => {
    expect(idsOf([row('a')], [row('b', { day: 102, description: 'BK COFFEE' })])).toEqual(['a=b']);
  });

  it('is the posted form of a pending one, tip included', () => {
    const pending = row('a', { pending: true, amount: -4000, description: 'DINNER' });

    expect(idsOf([pending], [row('b', { day: 103, amount: -4800, description: 'DINNER 42' })])).toEqual(['a=b']);
  });
});

describe('a transaction of an account that is listed anew', () => {
  const inWholeLists = (olds: readonly Named[], news: readonly Named[]): readonly string[] =>
    matchTransactions(olds, news, { areWhole: true }).map((pair) => `${pair.old.id}=${pair.new.id}`);

  it('is still the same when its amount was corrected, where its text is left over once on each side', () => {
    expect(inWholeLists([row('a'), row('other')], [row('b', { amount: -600 }), row('same')])).toEqual(['a=same', 'other=b']);
  });

  it('is none of several that it could be', () => {
    const news = [row('b', { amount: -600 }), row('c', { amount: -700 })];

    expect(inWholeLists([row('a')], news)).toEqual([]);
  });

  it('is not one of the other sign, or too far away', () => {
    expect(inWholeLists([row('a')], [row('b', { amount: 600 })])).toEqual([]);
    expect(inWholeLists([row('a')], [row('b', { amount: -600, day: 106 })])).toEqual([]);
  });
});

describe('transactions are not taken for each other', () => {
  it.each([
    ['in another currency', row('a'), row('b', { currency: 'EUR' })],
    ['with the other sign', row('a'), row('b', { amount: 575 })],
    ['with another amount, once posted', row('a'), row('b', { amount: -600 })],
    ['too far apart', row('a'), row('b', { day: 106 })],
    ['on another day with another text', row('a'), row('b', { day: 101, description: 'PARKING', merchant: null })],
    ['where a posted one would become pending', row('a'), row('b', { pending: true })],
    ['where a hold is far from what was paid', row('a', { pending: true, amount: -100 }), row('b', { amount: -4500 })],
  ])('%s', (_why, old, partner) => {
    expect(idsOf([old], [partner])).toEqual([]);
  });
});

const anyRow = fc.record({
  day: fc.integer({ min: 0, max: 20 }),
  authorizedDay: fc.option(fc.integer({ min: 0, max: 20 })),
  amount: fc.constantFrom(-500, -575, 900),
  currency: fc.constantFrom('USD', 'EUR'),
  description: fc.constantFrom('Kettle', 'Kettle 42', 'Rent'),
  merchant: fc.option(fc.constantFrom('Blue Kettle', 'Oak')),
  pending: fc.boolean(),
});
const anyRows = fc.array(anyRow, { maxLength: 30 });

describe('whatever the two lists are', () => {
  it('each transaction is in one pair at most, of its own currency and sign', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (olds, news) => {
        const pairs = matchTransactions(olds, news);

        expect(new Set(pairs.map((pair) => pair.old)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.new)).size).toBe(pairs.length);
        for (const pair of pairs) {
          expect(pair.new).toMatchObject({ currency: pair.old.currency });
          expect(Math.sign(pair.new.amount)).toBe(Math.sign(pair.old.amount));
        }
      }),
    );
  });

  it('a history given again in any order is found whole, each with its equal', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.shuffledSubarray(rows, { minLength: rows.length }).map((again) => [rows, again.map((one) => ({ ...one }))] as const),
    );
    fc.assert(
      fc.property(shuffled, ([olds, news]) => {
        const pairs = matchTransactions(olds, news);

        expect(pairs).toHaveLength(olds.length);
        for (const pair of pairs) {
          const { day, amount, currency, description, pending } = pair.old;
          expect(pair.new).toMatchObject({ day, amount, currency, description, pending });
        }
      }),
    );
  });
});
