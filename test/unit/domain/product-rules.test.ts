import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { failed, type Failure } from '#contract/failures.ts';
import { isDue, productsForLink, productStatus, type ItemProducts, type ProductReading } from '#domain/product-rules.ts';

const hour = 3_600_000;
const now = 1_790_000_000_000;
const none: ItemProducts = { available: [], billed: [], consented: [] };
const billed: ItemProducts = { ...none, billed: ['transactions', 'investments'] };
const offered: ItemProducts = { ...none, available: ['investments'], billed: ['transactions'] };

const plaidSays = (code: string): Failure =>
  failed('plaid-error', 'No.', { plaid: { type: 'ITEM_ERROR', code, requestId: null, displayMessage: null } }).failure;
const readAgo = (age: number): ProductReading => ({ readAt: now - age, attemptedAt: now - age, failure: null });
const failedAgo = (age: number, failure = plaidSays('INSTITUTION_DOWN')): ProductReading => ({
  readAt: null,
  attemptedAt: now - age,
  failure,
});

describe('without being asked, a product is read', () => {
  it.each([
    ['never, where Plaid does not charge for it yet', offered, null, false],
    ['never, where the bank does not offer it', none, null, false],
    ['at once, where Plaid charges for it and it was not read', billed, null, true],
    ['not again within a day', billed, readAgo(19 * hour), false],
    ['again after a day', billed, readAgo(20 * hour), true],
    ['not soon after a failure', billed, failedAgo(3 * hour), false],
    ['again some hours after a failure', billed, failedAgo(4 * hour), true],
    ['again where a clock that was ahead noted it (F2)', billed, readAgo(-87_600 * hour), true],
    ['again where a clock that was ahead noted a failure (F2)', billed, failedAgo(-87_600 * hour), true],
  ])('%s', (_when, item, reading, expected) => {
    expect(isDue('investments', item, reading, now)).toBe(expected);
  });

  it('monthly at the most, where it hardly ever changes', () => {
    const item: ItemProducts = { ...none, billed: ['auth'] };

    expect([isDue('auth', item, readAgo(29 * 24 * hour), now), isDue('auth', item, readAgo(30 * 24 * hour), now)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the state of a product', () => {
  it.each([
    ['on', billed, readAgo(hour)],
    ['preparing', billed, null],
    ['preparing', billed, failedAgo(hour, plaidSays('PRODUCT_NOT_READY'))],
    ['off', offered, null],
    ['unsupported', none, null],
    ['unsupported', offered, failedAgo(hour, plaidSays('PRODUCTS_NOT_SUPPORTED'))],
    ['consent', offered, failedAgo(hour, plaidSays('ADDITIONAL_CONSENT_REQUIRED'))],
    ['none', billed, failedAgo(hour, plaidSays('NO_INVESTMENT_ACCOUNTS'))],
    ['failed', billed, failedAgo(hour)],
  ] as const)('is %s', (expected, item, reading) => {
    expect(productStatus('investments', item, reading)).toBe(expected);
  });

  it('of recurring payments is off where there are transactions: Plaid lists add-ons nowhere', () => {
    expect(productStatus('recurring_transactions', offered, null)).toBe('off');
  });
});

describe('Link asks', () => {
  it('for one product that the bank must have, for the others that are wanted where it has them, and for consent to the rest', () => {
    expect(productsForLink(['auth', 'transactions', 'liabilities'], false, null)).toEqual({
      products: ['transactions'],
      ifSupported: ['auth', 'liabilities'],
      consented: ['identity', 'investments'],
    });
  });

  it('for everything in the demo, where nothing costs', () => {
    expect(productsForLink(['transactions'], true, null)).toEqual({
      products: ['transactions'],
      ifSupported: ['auth', 'identity', 'investments', 'liabilities', 'assets'],
      consented: [],
    });
  });

  it('only for what the bank offers, when it is known', () => {
    expect(productsForLink(['transactions', 'auth'], false, ['balance', 'transactions', 'identity'])).toEqual({
      products: ['transactions'],
      ifSupported: [],
      consented: ['identity'],
    });
  });

  it('for the next wanted product at a bank without transactions', () => {
    expect(productsForLink(['transactions', 'investments'], false, ['investments', 'identity'])).toEqual({
      products: ['investments'],
      ifSupported: [],
      consented: ['identity'],
    });
  });

  it('for nothing that is not wanted, though the bank has nothing else', () => {
    expect(productsForLink(['transactions'], false, ['investments']).products).toEqual(['transactions']);
  });

  it('never for balances, which come with every Item', () => {
    const {
      products: needed,
      ifSupported,
      consented,
    } = productsForLink(['balance', 'transactions'], false, ['balance', 'transactions']);

    expect([...needed, ...ifSupported, ...consented]).toEqual(['transactions']);
  });

  it('for no product twice, whatever is wanted and offered', () => {
    const names = fc.subarray(['transactions', 'auth', 'identity', 'investments', 'liabilities', 'balance', 'assets']);
    fc.assert(
      fc.property(names, fc.boolean(), fc.option(names), (wanted, isDemo, offered) => {
        const { products: needed, ifSupported, consented } = productsForLink(wanted, isDemo, offered);
        const all = [...needed, ...ifSupported, ...consented];
        expect([new Set(all).size, needed.length, all.includes('balance')]).toEqual([all.length, 1, false]);
      }),
    );
  });
});
