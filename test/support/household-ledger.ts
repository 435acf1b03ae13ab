import type { PlainDate } from '#contract/dates.ts';
import type { AccountId } from '#contract/ids.ts';
import type { BankTransaction } from '#domain/bank-facts.ts';
import type { Ledger } from '#ports/ledger.ts';
import { bankAccount, bankTransaction } from './bank-rows.ts';
import { linkBank, newLocation, openLedgerAt } from './ledger-on-file.ts';

const groceries = { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_GROCERIES' };
const wages = { primary: 'INCOME', detailed: 'INCOME_WAGES' };
const cardPayment = { primary: 'LOAN_PAYMENTS', detailed: 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT' };

/** A checking account and a card in dollars, a savings account in yen. */
export const accounts = [
  bankAccount('checking', { current: 100_000, name: 'Checking' }),
  bankAccount('card', { type: 'credit', subtype: 'credit card', current: 30_000, available: null, name: 'Card' }),
  bankAccount('yen', { currency: 'JPY', current: 5_000, name: 'Yen' }),
];
export const row = (id: string, day: string, amount: number, changes: Partial<BankTransaction> = {}): BankTransaction =>
  bankTransaction(id, { accountId: 'checking' as AccountId, date: day as PlainDate, amount, ...changes });

export const household = [
  row('sep', '2026-09-10', -4_000, { category: groceries, description: 'Corner Market' }),
  row('oct', '2026-10-10', -6_000, { category: groceries, description: 'Corner Market' }),
  row('pay', '2026-11-02', 200_000, { category: wages, description: 'ACME Payroll' }),
  row('food', '2026-11-05', -5_000, { category: groceries, description: 'Café Zoë 24', merchant: 'Zoë' }),
  row('refund', '2026-11-08', 1_000, { category: groceries, description: 'Corner Market' }),
  row('card', '2026-11-09', -3_000, { accountId: 'card' as AccountId, category: cardPayment, description: 'Payment' }),
  row('sushi', '2026-11-10', -1_250, { accountId: 'yen' as AccountId, currency: 'JPY', description: 'Sushi' }),
  row('hold', '2026-11-12', -999, { pending: true, description: 'Fuel hold' }),
];

export async function householdLedger(): Promise<Ledger> {
  const ledger = await openLedgerAt(newLocation());
  await linkBank(ledger, 'item', accounts, household);
  return ledger;
}
