/** Bank facts as the Plaid room gives them, for tests to change one field of. */
import type { PlainDate } from '#contract/dates.ts';
import type { AccountId, BankTransactionId, InstitutionId, ItemId } from '#contract/ids.ts';
import type { BankAccount, BankTransaction } from '#domain/bank-facts.ts';
import type { InMemoryItem } from './in-memory-bank.ts';

export function bankTransaction(id: string, changes: Partial<BankTransaction> = {}): BankTransaction {
  return {
    transactionId: id as BankTransactionId,
    accountId: 'acc1' as AccountId,
    pendingTransactionId: null,
    pending: false,
    date: '2026-11-20' as PlainDate,
    authorizedDate: null,
    amount: -450,
    currency: 'USD',
    description: `row ${id}`,
    merchant: null,
    category: null,
    paymentChannel: null,
    details: null,
    ...changes,
  };
}

export function bankAccount(id: string, changes: Partial<BankAccount> = {}): BankAccount {
  return {
    accountId: id as AccountId,
    persistentAccountId: null,
    name: 'Plaid Checking',
    officialName: null,
    mask: '0000',
    type: 'depository',
    subtype: 'checking',
    currency: 'USD',
    current: 11_025,
    available: 10_000,
    limit: null,
    balanceAsOf: null,
    ...changes,
  };
}

export function inMemoryItem(id: string, changes: Partial<InMemoryItem> = {}): InMemoryItem {
  return {
    itemId: id as ItemId,
    institutionId: 'ins_109508' as InstitutionId,
    accounts: [bankAccount(`${id}-checking`)],
    error: null,
    history: 'complete',
    updates: [],
    ...changes,
  };
}
