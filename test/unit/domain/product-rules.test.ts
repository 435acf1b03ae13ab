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
  it('for what the user wants to be read and charged for, and for consent to the rest', () => {
    expect(productsForLink(['transactions', 'auth'], false)).toEqual({
      products: ['transactions', 'auth'],
      consented: ['identity', 'investments', 'liabilities'],
    });
  });

  it('for everything in the demo, where nothing costs', () => {
    expect(productsForLink(['transactions'], true)).toEqual({
      products: ['transactions', 'auth', 'identity', 'investments', 'liabilities'],
      consented: [],
    });
  });
});
