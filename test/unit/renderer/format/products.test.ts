import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { ProductState } from '#contract/shapes/products.ts';
import { byUrgency, emptyWords, productAction, productWords } from '../../../../src-renderer/format/products.ts';

const state = (status: ProductState['status'], more: Partial<ProductState> = {}): ProductState => ({
  itemId: 'item' as ItemId,
  institutionName: 'Tartan Bank',
  product: 'investments',
  status,
  billing: 'monthly',
  isBilled: false,
  readAt: null,
  failure: null,
  ...more,
});
const statuses = ['on', 'preparing', 'off', 'consent', 'none', 'unsupported', 'failed'] as const;

describe('a product of a bank', () => {
  it('has one thing to do where there is anything, and says which of them cost', () => {
    expect(statuses.map((status) => productAction(state(status)))).toEqual([
      null,
      null,
      { kind: 'read', label: 'Read investments', costs: true },
      { kind: 'sign-in', label: 'Sign in again', costs: true },
      null,
      null,
      { kind: 'retry', label: 'Try again', costs: false },
    ]);
  });

  it('that failed because the bank wants a sign-in leads to that', () => {
    const { failure } = failed('reconnect-needed', 'Tartan Bank asks you to sign in again.');

    expect(productAction(state('failed', { failure }))).toEqual({ kind: 'sign-in', label: 'Sign in again', costs: false });
  });

  it('says how Plaid charges before it is read', () => {
    expect([state('off'), state('off', { product: 'auth', billing: 'once' })].map(productWords)).toEqual([
      'Not read. Plaid charges monthly.',
      'Not read. Plaid charges once.',
    ]);
  });
});

it('what is most pressing comes first', () => {
  const sorted = byUrgency(statuses.map((status) => state(status))).map(({ status }) => status);

  expect(sorted).toEqual(['failed', 'consent', 'off', 'preparing', 'none', 'unsupported', 'on']);
});

it('an empty view says why it is empty', () => {
  const words = [['off', 'none'], ['preparing'], ['none', 'unsupported'], ['unsupported'], ['failed', 'off']] as const;

  expect(
    words.map((each) =>
      emptyWords(
        each.map((status) => state(status)),
        'investments',
      ),
    ),
  ).toEqual([
    'Your investments are not read yet.',
    'Your investments are on their way.',
    'No investments among your accounts.',
    'None of your banks offers investments through Plaid.',
    'Your investments could not be read.',
  ]);
});
