/**
 * From the bank's category to ours. The bank's are Plaid's personal finance categories, versions 1
 * and 2: open sets of strings, so whatever is not named here falls back to its primary, and an
 * unknown primary to 'uncategorised'. (plaid.com/documents/pfc-taxonomy-all.csv)
 */
import type { CategoryId } from '#contract/ids.ts';
import type { BankCategory } from './bank-facts.ts';
import { isCategoryId, uncategorised } from './categories.ts';

/** For each primary: what it means by itself ('*'), and what its detailed parts mean. */
const mapping: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  INCOME: {
    '*': 'other-income',
    WAGES: 'paycheck',
    SALARY: 'paycheck',
    MILITARY: 'paycheck',
    GIG_ECONOMY: 'side-income',
    CONTRACTOR: 'side-income',
    DIVIDENDS: 'interest-and-dividends',
    INTEREST_EARNED: 'interest-and-dividends',
    RETIREMENT_PENSION: 'benefits-and-pension',
    UNEMPLOYMENT: 'benefits-and-pension',
    LONG_TERM_DISABILITY: 'benefits-and-pension',
    CHILD_SUPPORT: 'benefits-and-pension',
    RENTAL: 'rental-income',
    TAX_REFUND: 'tax-refund',
  },
  TRANSFER_IN: {
    '*': 'transfer',
    CASH_ADVANCES_AND_LOANS: 'loan-received',
    DEPOSIT: 'deposits',
    INVESTMENT_AND_RETIREMENT_FUNDS: 'investing',
    SAVINGS: 'savings',
  },
  TRANSFER_OUT: {
    '*': 'transfer',
    INVESTMENT_AND_RETIREMENT_FUNDS: 'investing',
    SAVINGS: 'savings',
    WITHDRAWAL: 'cash',
  },
  LOAN_DISBURSEMENTS: { '*': 'loan-received' },
  LOAN_PAYMENTS: {
    '*': 'loan-payments',
    CREDIT_CARD_PAYMENT: 'credit-card-payment',
    MORTGAGE_PAYMENT: 'mortgage',
    CAR_PAYMENT: 'car',
  },
  BANK_FEES: { '*': 'bank-fees', INTEREST_CHARGE: 'interest-paid' },
  ENTERTAINMENT: {
    '*': 'other-entertainment',
    CASINOS_AND_GAMBLING: 'gambling',
    MUSIC_AND_AUDIO: 'subscriptions',
    TV_AND_MOVIES: 'subscriptions',
    SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS: 'events',
    VIDEO_GAMES: 'games',
  },
  FOOD_AND_DRINK: {
    '*': 'other-food',
    BEER_WINE_AND_LIQUOR: 'alcohol',
    COFFEE: 'coffee-shops',
    FAST_FOOD: 'fast-food',
    GROCERIES: 'groceries',
    RESTAURANT: 'restaurants',
  },
  GENERAL_MERCHANDISE: {
    '*': 'other-shopping',
    BOOKSTORES_AND_NEWSSTANDS: 'books',
    CLOTHING_AND_ACCESSORIES: 'clothing',
    CONVENIENCE_STORES: 'stores',
    DEPARTMENT_STORES: 'stores',
    DISCOUNT_STORES: 'stores',
    SUPERSTORES: 'stores',
    ONLINE_MARKETPLACES: 'stores',
    ELECTRONICS: 'electronics',
    GIFTS_AND_NOVELTIES: 'gifts',
    PET_SUPPLIES: 'pets',
    SPORTING_GOODS: 'sports-and-hobbies',
  },
  HOME_IMPROVEMENT: { '*': 'home-improvement', FURNITURE: 'furniture' },
  MEDICAL: {
    '*': 'other-health',
    DENTAL_CARE: 'doctors',
    EYE_CARE: 'doctors',
    PRIMARY_CARE: 'doctors',
    PHARMACIES_AND_SUPPLEMENTS: 'pharmacy',
    VETERINARY_SERVICES: 'pets',
  },
  PERSONAL_CARE: {
    '*': 'other-personal-care',
    GYMS_AND_FITNESS_CENTERS: 'fitness',
    HAIR_AND_BEAUTY: 'hair-and-beauty',
  },
  GENERAL_SERVICES: {
    '*': 'other-services',
    ACCOUNTING_AND_FINANCIAL_PLANNING: 'professional-services',
    CONSULTING_AND_LEGAL: 'professional-services',
    AUTOMOTIVE: 'car',
    CHILDCARE: 'childcare',
    EDUCATION: 'education',
    INSURANCE: 'insurance',
  },
  GOVERNMENT_AND_NON_PROFIT: { '*': 'government', DONATIONS: 'donations', TAX_PAYMENT: 'taxes' },
  TRANSPORTATION: {
    '*': 'other-transport',
    GAS: 'fuel',
    PARKING: 'parking-and-tolls',
    TOLLS: 'parking-and-tolls',
    PUBLIC_TRANSIT: 'public-transit',
    TAXIS_AND_RIDE_SHARES: 'taxis',
  },
  TRAVEL: { '*': 'other-travel', FLIGHTS: 'flights', LODGING: 'hotels', RENTAL_CARS: 'rental-cars' },
  RENT_AND_UTILITIES: {
    '*': 'other-utilities',
    GAS_AND_ELECTRICITY: 'gas-and-electricity',
    INTERNET_AND_CABLE: 'internet-and-tv',
    RENT: 'rent',
    SEWAGE_AND_WASTE_MANAGEMENT: 'water-and-waste',
    TELEPHONE: 'phone',
    WATER: 'water-and-waste',
  },
};

/** Our category for the bank's, or 'uncategorised'. */
export function categorise(bank: BankCategory | null): CategoryId {
  if (bank === null || !Object.hasOwn(mapping, bank.primary)) return uncategorised;
  const meanings = mapping[bank.primary] ?? {};
  const prefix = `${bank.primary}_`;
  const detail = bank.detailed.startsWith(prefix) ? bank.detailed.slice(prefix.length) : '';
  const id = (Object.hasOwn(meanings, detail) ? meanings[detail] : meanings['*']) ?? '';
  return isCategoryId(id) ? id : uncategorised;
}

/** The bank's category as people can read it: 'Food and drink: coffee'. */
export function bankCategoryText({ primary, detailed }: BankCategory): string {
  const detail = detailed.startsWith(`${primary}_`) ? detailed.slice(primary.length + 1) : detailed === primary ? '' : detailed;
  const words = (text: string): string => text.replaceAll('_', ' ').toLowerCase();
  const head = words(primary);
  const title = head.slice(0, 1).toUpperCase() + head.slice(1);
  return detail === '' ? title : `${title}: ${words(detail)}`;
}
