import type { BookedRow } from './person.ts';

/** Words in a bank's text that give its category away, most telling first. */
const categoryByWord: readonly (readonly [RegExp, string, string])[] = [
  [/payroll|salary|direct dep/i, 'INCOME', 'INCOME_SALARY'],
  [/interest/i, 'INCOME', 'INCOME_INTEREST_EARNED'],
  [/credit card|crd autopay|card payment/i, 'LOAN_PAYMENTS', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
  [/rent\b/i, 'RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_RENT'],
  [/electric|energy|pg&e|utility/i, 'RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY'],
  [/coffee|espresso|starbucks|café|cafe\b/i, 'FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'],
  [/market|grocer|foods\b/i, 'FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES'],
  [/restaurant|pizza|burger|mcdonald|taco/i, 'FOOD_AND_DRINK', 'FOOD_AND_DRINK_RESTAURANT'],
  [/gas station|fuel|shell|chevron/i, 'TRANSPORTATION', 'TRANSPORTATION_GAS'],
  [/taxi|uber|lyft/i, 'TRANSPORTATION', 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES'],
  [/airline|flight/i, 'TRAVEL', 'TRAVEL_FLIGHTS'],
  [/climbing|gym|fitness/i, 'PERSONAL_CARE', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS'],
  [/amazon|marketplace/i, 'GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES'],
  [/atm|withdrawal/i, 'TRANSFER_OUT', 'TRANSFER_OUT_WITHDRAWAL'],
];

/** A plausible category for a text that came without one. `amount` is Plaid's: negative is money in. */
export function categoryOfDescription(description: string, amount: number): BookedRow['category'] {
  const match = categoryByWord.find(([word]) => word.test(description));
  if (match !== undefined) return { primary: match[1], detailed: match[2] };
  return amount < 0
    ? { primary: 'TRANSFER_IN', detailed: 'TRANSFER_IN_OTHER_TRANSFER_IN' }
    : { primary: 'OTHER', detailed: 'OTHER_OTHER' };
}
