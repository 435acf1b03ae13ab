/** Rows in Plaid's own shapes, complete as its reference says, for tests to change one field of. */

export function plaidTransaction(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    transaction_id: 'tx1',
    account_id: 'acc1',
    pending_transaction_id: null,
    pending: false,
    date: '2026-11-20',
    authorized_date: '2026-11-19',
    amount: 4.5,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
    name: 'Blue Bottle',
    original_description: 'SQ *BLUE BOTTLE 0042',
    merchant_name: 'Blue Bottle Coffee',
    personal_finance_category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_COFFEE', confidence_level: 'HIGH' },
    payment_channel: 'in store',
    location: {},
    payment_meta: {},
    ...changes,
  };
}

export function plaidPage(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
    accounts: [],
    added: [],
    modified: [],
    removed: [],
    next_cursor: 'cursor-1',
    has_more: false,
    request_id: 'req',
    ...changes,
  };
}

export function plaidAccount(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    account_id: 'acc1',
    name: 'Plaid Checking',
    official_name: 'Plaid Gold Standard 0% Interest Checking',
    mask: '0000',
    type: 'depository',
    subtype: 'checking',
    balances: { available: 100, current: 110.25, limit: null, iso_currency_code: 'USD', unofficial_currency_code: null },
    ...changes,
  };
}

export function plaidItem(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    item: {
      item_id: 'item1',
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      webhook: null,
      error: null,
      available_products: ['balance'],
      billed_products: ['transactions'],
      consented_products: ['transactions'],
      consent_expiration_time: null,
      update_type: 'background',
      ...changes,
    },
    status: { transactions: { last_successful_update: '2026-11-23T08:00:00Z', last_failed_update: null } },
    request_id: 'req',
  };
}
