import type { PlainDate } from '#contract/dates.ts';
import { accountIdSchema, bankTransactionIdSchema, institutionIdSchema, itemIdSchema } from '#contract/ids.ts';
import type { BankAccount, BankItem, BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';
import type { NewItem } from '#ports/ledger.ts';
import { packPage, type PackedPage } from '#ports/packed-page.ts';

export const platypusItem = itemIdSchema.parse('item-platypus');
export const checkingId = accountIdSchema.parse('account-checking');
export const transactionId = (text: string): BankTransaction['transactionId'] => bankTransactionIdSchema.parse(text);

export function aTransaction(overrides: Partial<BankTransaction> = {}): BankTransaction {
  return {
    transactionId: transactionId('coffee'),
    accountId: checkingId,
    pendingTransactionId: null,
    pending: false,
    date: '2026-11-20' as PlainDate,
    authorizedDate: null,
    amount: -575,
    currency: 'USD',
    description: 'POS 4411 BLUE KETTLE',
    merchant: 'Blue Kettle Coffee',
    category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_COFFEE' },
    paymentChannel: 'in store',
    details: null,
    ...overrides,
  };
}

export function aPage(overrides: Partial<TransactionsPage> = {}): PackedPage {
  return packPage({
    added: [],
    modified: [],
    removed: [],
    nextCursor: 'next',
    hasMore: false,
    history: 'complete',
    ...overrides,
  });
}

export const checking: BankAccount = {
  accountId: checkingId,
  persistentAccountId: null,
  name: 'Everyday Checking',
  officialName: null,
  mask: '0000',
  type: 'depository',
  subtype: 'checking',
  currency: 'USD',
  current: 100_000,
  available: 95_000,
  limit: null,
  balanceAsOf: null,
};

const noNews: Omit<BankItem, 'itemId'> = {
  institutionId: institutionIdSchema.parse('ins_109508'),
  institutionName: 'First Platypus Bank',
  error: null,
  consentExpiresAt: null,
  availableProducts: [],
  products: [],
  billedProducts: ['transactions'],
  consentedProducts: [],
  transactionsUpdatedAt: null,
  transactionsFailedAt: null,
};

/** First Platypus Bank with one checking account, as `connect` adds it. */
export const platypus: NewItem = {
  itemId: platypusItem,
  institution: null,
  institutionName: 'First Platypus Bank',
  accounts: [checking],
  facts: { itemId: platypusItem, ...noNews },
  linkedAt: 0,
  pendingExchangeId: null,
};
