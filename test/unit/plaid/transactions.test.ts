import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalFromMinorUnits, minorUnitDigits } from '#contract/money.ts';
import { transactionSchema, transactionsPageSchema } from '../../../src-main/plaid/transactions.ts';
import { plaidPage, plaidTransaction } from '../../support/plaid-rows.ts';

const read = (changes: Readonly<Record<string, unknown>>): unknown => {
  const result = transactionSchema.safeParse(plaidTransaction(changes));
  return result.success ? result.data : result.error.issues.map((issue) => issue.path.join('.'));
};

describe('a transaction from Plaid', () => {
  it('brings who took part, where it was and its check number, and null for what is not told', () => {
    const row = read({
      counterparties: [
        { name: 'Blue Bottle Coffee', type: 'merchant', website: 'bluebottle.example', logo_url: null },
        { name: 'Square', type: 'payment_terminal', website: '', logo_url: null },
      ],
      location: { address: '300 Webster St', city: 'Oakland', region: 'CA', postal_code: null, country: 'US', store_number: '' },
      payment_meta: { payee: null, reason: 'rent', reference_number: 'R-7' },
      check_number: '1042',
    });

    expect(row).toMatchObject({
      details: {
        counterparties: [
          { name: 'Blue Bottle Coffee', kind: 'merchant', website: 'bluebottle.example' },
          { name: 'Square', kind: 'payment_terminal', website: null },
        ],
        place: { address: '300 Webster St', city: 'Oakland', region: 'CA', postalCode: null, country: 'US', storeNumber: null },
        website: null,
        checkNumber: '1042',
        payee: null,
        payer: null,
        reason: 'rent',
        reference: 'R-7',
        method: null,
      },
    });
  });

  it('becomes ours with money out negative and the bank’s own text', () => {
    expect(read({})).toEqual({
      transactionId: 'tx1',
      accountId: 'acc1',
      pendingTransactionId: null,
      pending: false,
      date: '2026-11-20',
      authorizedDate: '2026-11-19',
      amount: -450,
      currency: 'USD',
      description: 'SQ *BLUE BOTTLE 0042',
      merchant: 'Blue Bottle Coffee',
      category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_COFFEE' },
      paymentChannel: 'in store',
      details: null,
    });
  });

  it('keeps every digit of its amount in every currency', () => {
    const amounts = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'BTC', 'DOGE'));

    fc.assert(
      fc.property(amounts, ([minorUnits, currency]) => {
        const sent = Number(decimalFromMinorUnits(minorUnits, currency));
        const field = minorUnitDigits(currency) === 8 ? 'unofficial_currency_code' : 'iso_currency_code';

        const row = read({ amount: sent, iso_currency_code: null, [field]: currency });

        expect(row).toMatchObject({ amount: minorUnits === 0 ? 0 : -minorUnits, currency });
      }),
    );
  });

  it('names no currency rather than assume dollars', () => {
    expect(read({ iso_currency_code: null })).toMatchObject({ currency: 'XXX' });
  });

  it('is read when everything that may be null is null, and when Plaid adds values and fields', () => {
    const row = read({
      authorized_date: null,
      merchant_name: null,
      original_description: null,
      personal_finance_category: null,
      payment_channel: 'by pigeon',
      iso_currency_code: null,
      unofficial_currency_code: 'BTC',
      amount: 1e-8,
      running_balance: 12,
    });

    expect(row).toMatchObject({
      amount: -1,
      currency: 'BTC',
      description: 'Blue Bottle',
      merchant: null,
      category: null,
      paymentChannel: 'by pigeon',
    });
  });

  it.each([
    ['amount', '4.50'],
    ['amount', 1e21],
    ['amount', null],
    ['date', '2026-02-30'],
    ['date', '2026-11-20T00:00:00Z'],
    ['authorized_date', '20 Nov'],
    ['pending', 'yes'],
    ['transaction_id', ''],
    ['account_id', 7],
    ['name', { text: 'x' }],
    ['personal_finance_category', 'FOOD'],
  ])('is refused by name when its %s is %j', (field, value) => {
    expect(read({ [field]: value })).toEqual([field]);
  });
});

describe('a page of transactions', () => {
  it.each([
    ['NOT_READY', '', { history: 'waiting', nextCursor: null }],
    ['NOT_READY', null, { history: 'waiting', nextCursor: null }],
    ['INITIAL_UPDATE_COMPLETE', 'c1', { history: 'recent', nextCursor: 'c1' }],
    ['HISTORICAL_UPDATE_COMPLETE', 'c1', { history: 'complete', nextCursor: 'c1' }],
    ['SOMETHING_NEW', 'c1', { history: 'unknown', nextCursor: 'c1' }],
  ])('of status %s with cursor %j', (status, cursor, expected) => {
    expect(transactionsPageSchema.parse(plaidPage({ transactions_update_status: status, next_cursor: cursor }))).toMatchObject(
      expected,
    );
  });

  it('is refused whole when one row is wrong, naming the row', () => {
    const page = plaidPage({ added: [plaidTransaction(), plaidTransaction({ amount: '1' })] });

    const result = transactionsPageSchema.safeParse(page);

    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['added.1.amount']);
  });
});
