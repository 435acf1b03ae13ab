import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

import { CofferError } from '#contract/failures.ts';
import { accountNumbersSchema } from '../../../src-main/plaid/account-numbers.ts';
import { accountsSchema } from '../../../src-main/plaid/accounts.ts';
import { assetReportAnswerSchema } from '../../../src-main/plaid/asset-reports.ts';
import { investmentsSchema, tradesPageSchema } from '../../../src-main/plaid/investments.ts';
import { liabilitiesSchema } from '../../../src-main/plaid/liabilities.ts';
import { ownersSchema } from '../../../src-main/plaid/owners.ts';
import { readAnswer } from '../../../src-main/plaid/read-answer.ts';

const account = {
  account_id: 'checking',
  name: 'Checking',
  type: 'depository',
  subtype: 'checking',
  balances: { current: 12.5, available: null, limit: null, iso_currency_code: 'USD', unofficial_currency_code: null },
};
const ach = { account_id: 'checking', account: '1111222233330000', routing: '011401533', wire_routing: null };
const numbers = (changes: object) => ({ numbers: { ach: [ach], eft: [], bacs: [], international: [], ...changes } });
const owner = { names: ['Robin Alder'], phone_numbers: [], emails: [], addresses: [] };
const owned = (changes: object) => ({ accounts: [{ account_id: 'checking', owners: [{ ...owner, ...changes }] }] });
const holding = {
  account_id: 'brokerage',
  security_id: 'etf',
  quantity: 2,
  institution_price: 10.01,
  institution_value: 20.02,
  cost_basis: null,
  iso_currency_code: 'USD',
};
const held = (changes: object, security: object = {}) => ({
  holdings: [{ ...holding, ...changes }],
  securities: [{ security_id: 'etf', name: 'An ETF', type: 'etf', ...security }],
});
const trade = {
  investment_transaction_id: 'buy',
  account_id: 'brokerage',
  security_id: 'etf',
  date: '2026-11-20',
  name: 'BUY',
  quantity: 2,
  amount: 20.02,
  price: 10.01,
  fees: null,
  type: 'buy',
  subtype: 'buy',
  iso_currency_code: 'USD',
};
const traded = (changes: object) => ({
  investment_transactions: [{ ...trade, ...changes }],
  securities: [],
  total_investment_transactions: 1,
});
const card = {
  account_id: 'checking',
  aprs: [{ apr_type: 'purchase_apr', apr_percentage: 24.99, balance_subject_to_apr: null, interest_charge_amount: null }],
  is_overdue: false,
  minimum_payment_amount: 35,
};
const owed = (changes: object, lists: object = {}) => ({
  accounts: [account],
  liabilities: { credit: [{ ...card, ...changes }], mortgage: null, student: null, ...lists },
});
const reported = (changes: object) => ({
  report: {
    date_generated: '2026-11-20T10:00:00Z',
    days_requested: 60,
    items: [
      {
        item_id: 'item',
        institution_name: 'First Platypus Bank',
        date_last_updated: '2026-11-20T10:00:00Z',
        accounts: [
          {
            ...account,
            days_available: 60,
            transactions: [{}, {}],
            owners: [owner],
            historical_balances: [{ date: '2026-11-19', current: 12.5 }],
            ...changes,
          },
        ],
      },
    ],
  },
  warnings: [],
});

describe('a wrong type fails the whole answer, and the field is named', () => {
  test.each<readonly [string, z.ZodType, object, string]>([
    [
      'auth: a number that is no text',
      accountNumbersSchema,
      numbers({ ach: [{ ...ach, account: 1111 }] }),
      'numbers.ach.0.account',
    ],
    ['auth: a scheme that is no list', accountNumbersSchema, numbers({ international: {} }), 'numbers.international'],
    [
      'auth: a sort code that is missing',
      accountNumbersSchema,
      numbers({ bacs: [{ account_id: 'a', account: '1' }] }),
      'numbers.bacs.0.sort_code',
    ],
    ['identity: a name that is none', ownersSchema, owned({ names: [7] }), 'accounts.0.owners.0.names.0'],
    ['identity: e-mails that are no list', ownersSchema, owned({ emails: 'robin@mail.example' }), 'accounts.0.owners.0.emails'],
    [
      'balance: an amount in words',
      accountsSchema,
      { accounts: [{ ...account, balances: { current: '12.50' } }] },
      'accounts.0.balances.current',
    ],
    [
      'balance: an amount beyond counting',
      accountsSchema,
      { accounts: [{ ...account, balances: { current: 1e300 } }] },
      'accounts.0.balances.current',
    ],
    ['investments: a quantity in words', investmentsSchema, held({ quantity: '2' }), 'holdings.0.quantity'],
    [
      'investments: a worth beyond counting',
      investmentsSchema,
      held({ institution_value: 1e300 }),
      'holdings.0.institution_value',
    ],
    [
      'investments: an option without its strike',
      investmentsSchema,
      held({}, { option_contract: { contract_type: 'call' } }),
      'securities.0.option_contract.expiration_date',
    ],
    ['trades: a day that is none', tradesPageSchema, traded({ date: '2026-02-30' }), 'investment_transactions.0.date'],
    [
      'trades: a total that is no number',
      tradesPageSchema,
      { ...traded({}), total_investment_transactions: '1' },
      'total_investment_transactions',
    ],
    [
      'liabilities: a rate in words',
      liabilitiesSchema,
      owed({ aprs: [{ ...card.aprs[0], apr_percentage: '25%' }] }),
      'liabilities.credit.0.aprs.0.apr_percentage',
    ],
    ['liabilities: loans that are no list', liabilitiesSchema, owed({}, { student: {} }), 'liabilities.student'],
    [
      'assets: days in words',
      assetReportAnswerSchema,
      reported({ days_available: 'all' }),
      'report.items.0.accounts.0.days_available',
    ],
    [
      'assets: a balance without its day',
      assetReportAnswerSchema,
      reported({ historical_balances: [{ current: 1 }] }),
      'report.items.0.accounts.0.historical_balances.0.date',
    ],
    ['assets: no report at all', assetReportAnswerSchema, { warnings: [] }, 'report'],
  ])('%s', (_what, schema, answer, field) => {
    const thrown = (() => {
      try {
        return readAnswer(schema, answer);
      } catch (error) {
        return error;
      }
    })();

    expect(thrown).toBeInstanceOf(CofferError);
    expect((thrown as CofferError).failure).toMatchObject({ kind: 'malformed-response', field });
  });
});

describe('what Plaid adds is let through, and shown as it is', () => {
  test('a kind of security, of trade, of rate and of account that was never heard of', () => {
    const { securities } = readAnswer(investmentsSchema, { ...held({}, { type: 'moon dust', new_field: {} }), new_list: [] });
    const { trades } = readAnswer(tradesPageSchema, traded({ type: 'swap', subtype: 'moon swap' }));
    const { cards } = readAnswer(liabilitiesSchema, owed({ aprs: [{ ...card.aprs[0], apr_type: 'moon_apr' }] }));
    const [unknown] = readAnswer(accountsSchema, { accounts: [{ ...account, type: 'vault', subtype: null }] });

    expect([securities[0]?.type, trades[0]?.type, trades[0]?.subtype, cards[0]?.rates[0]?.kind, unknown?.type]).toEqual([
      'moon dust',
      'swap',
      'moon swap',
      'moon_apr',
      'vault',
    ]);
  });

  test('lists of debts of other kinds', () => {
    const read = readAnswer(liabilitiesSchema, owed({}, { loan: [{ account_id: 'car' }], line_of_credit: [{ anything: 1 }] }));

    expect([read.cards.length, read.mortgages, read.studentLoans]).toEqual([1, [], []]);
  });

  test('a warning of a report', () => {
    const { warnings } = readAnswer(assetReportAnswerSchema, {
      ...reported({}),
      warnings: [{ warning_code: 'MOON_UNAVAILABLE' }],
    });

    expect(warnings).toEqual(['MOON_UNAVAILABLE']);
  });
});

describe('what need not be there may be absent', () => {
  test('of an owner all but the names', () => {
    expect(readAnswer(ownersSchema, { accounts: [{ account_id: 'checking', owners: [{ names: ['Robin Alder'] }] }] })).toEqual([
      { accountId: 'checking', owners: [{ names: ['Robin Alder'], phoneNumbers: [], emails: [], addresses: [] }] },
    ]);
  });

  test('of a holding its price and its worth, as of a share that nobody trades', () => {
    const { holdings } = readAnswer(investmentsSchema, held({ institution_price: null, institution_value: null }));

    expect([holdings[0]?.price, holdings[0]?.value, holdings[0]?.quantity]).toEqual([null, null, '2']);
  });

  test('of a holding what was paid for it, and of a security everything but its id', () => {
    const { holdings, securities } = readAnswer(investmentsSchema, {
      holdings: [{ ...holding, cost_basis: undefined }],
      securities: [{ security_id: 'etf' }],
    });

    expect([holdings[0]?.costBasis, securities[0]?.name, securities[0]?.ticker]).toEqual([null, null, null]);
  });
});
