import { expect, it } from 'vitest';

import { bankCategoryText, categorise } from '#domain/bank-categories.ts';
import { categoryOf } from '#domain/categories.ts';

it.each([
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE', 'Restaurants & coffee', 'Coffee shops'],
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES', 'Groceries', 'Groceries'],
  ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_RENT', 'Home', 'Rent'],
  ['INCOME', 'INCOME_WAGES', 'Income', 'Paycheck'],
  ['INCOME', 'INCOME_SALARY', 'Income', 'Paycheck'],
  ['LOAN_PAYMENTS', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', 'Transfers', 'Credit card payment'],
  ['TRANSFER_OUT', 'TRANSFER_OUT_WITHDRAWAL', 'Services & insurance', 'Cash withdrawals'],
  ['LOAN_DISBURSEMENTS', 'LOAN_DISBURSEMENTS_STUDENT', 'Transfers', 'Loan received'],
])('reads %s / %s as %s > %s', (primary, detailed, group, name) => {
  const category = categoryOf(categorise({ primary, detailed }));

  expect([category.group, category.name]).toEqual([group, name]);
});

const primaries = [
  'INCOME', 'TRANSFER_IN', 'TRANSFER_OUT', 'LOAN_PAYMENTS', 'LOAN_DISBURSEMENTS', 'BANK_FEES', 'ENTERTAINMENT', 'FOOD_AND_DRINK',
  'GENERAL_MERCHANDISE', 'HOME_IMPROVEMENT', 'MEDICAL', 'PERSONAL_CARE', 'GENERAL_SERVICES', 'GOVERNMENT_AND_NON_PROFIT',
  'TRANSPORTATION', 'TRAVEL', 'RENT_AND_UTILITIES',
]; // prettier-ignore

it.each(primaries)('finds a place by %s for a part of it that is new', (primary) => {
  expect(categorise({ primary, detailed: `${primary}_NEVER_SEEN_BEFORE` })).not.toBe('uncategorised');
});

it.each([
  null,
  { primary: 'OTHER', detailed: 'OTHER_OTHER' },
  { primary: 'SPACE_TRAVEL', detailed: 'SPACE_TRAVEL_MARS' },
  { primary: '__proto__', detailed: 'constructor' },
  { primary: 'INCOME_', detailed: '' },
])('calls %j uncategorised', (category) => {
  expect(categorise(category)).toBe('uncategorised');
});

it.each([
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE', 'Food and drink: coffee'],
  ['SPACE_TRAVEL', 'SPACE_TRAVEL_MARS', 'Space travel: mars'],
  ['TRAVEL', 'TRAVEL', 'Travel'],
  ['TRAVEL', 'SOMETHING_ELSE', 'Travel: something else'],
])('keeps %s / %s readable', (primary, detailed, text) => {
  expect(bankCategoryText({ primary, detailed })).toBe(text);
});
