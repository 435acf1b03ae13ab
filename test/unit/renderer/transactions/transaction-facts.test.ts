import { expect, it } from 'vitest';

import type { TransactionDetails } from '#contract/shapes/transaction-details.ts';
import type { TransactionDetail } from '#contract/shapes/transactions.ts';
import { transactionFacts } from '../../../../src-renderer/views/transactions/transaction-facts.ts';

const nothing: TransactionDetails = {
  counterparties: [],
  place: null,
  website: null,
  checkNumber: null,
  payee: null,
  payer: null,
  reason: null,
  reference: null,
  method: null,
};
const told = (details: Partial<TransactionDetails> | null, paymentChannel = 'in store') =>
  transactionFacts({
    merchant: 'Blue Bottle',
    paymentChannel,
    details: details === null ? null : { ...nothing, ...details },
  } as TransactionDetail).filter(([, value]) => value !== null);

it('tells only what the bank tells', () => {
  expect([told(null), told({}, 'other')]).toEqual([[['Paid', 'in store']], []]);
});

it('tells where it was, and who took part besides the merchant', () => {
  const details = {
    counterparties: [
      { name: 'Blue Bottle', kind: 'merchant', website: null },
      { name: 'Square', kind: 'payment_terminal', website: null },
      { name: 'Someone', kind: 'a new kind', website: null },
    ],
    place: { address: '1 Main St', city: 'Oakland', region: 'CA', postalCode: '94607', country: 'US', storeNumber: '42' },
    checkNumber: '1042',
  };

  expect(told(details)).toEqual([
    ['Paid', 'in store'],
    ['Where', '1 Main St, Oakland, CA 94607'],
    ['Store', '42'],
    ['Terminal', 'Square'],
    ['With', 'Someone'],
    ['Check', '1042'],
  ]);
});
