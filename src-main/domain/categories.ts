/**
 * Coffer's own categories. Their ids are in every ledger: one may be renamed, regrouped or given
 * another icon, but its id never changes its meaning and never goes away.
 */
import type { Category } from '#contract/shapes/transactions.ts';
import { categoryIdSchema, type CategoryId } from '#contract/ids.ts';

interface Group {
  readonly name: string;
  /** A design token's name. */
  readonly color: string;
  readonly isIncome?: true;
  readonly isTransfer?: true;
  /** id, name, icon (lucide's name). */
  readonly categories: readonly (readonly [id: string, name: string, icon: string])[];
}

const groups: readonly Group[] = [
  {
    name: 'Income',
    color: 'green',
    isIncome: true,
    categories: [
      ['paycheck', 'Paycheck', 'banknote'],
      ['side-income', 'Side income', 'briefcase'],
      ['interest-and-dividends', 'Interest & dividends', 'trending-up'],
      ['benefits-and-pension', 'Benefits & pension', 'hand-coins'],
      ['rental-income', 'Rental income', 'key-round'],
      ['tax-refund', 'Tax refund', 'undo-2'],
      ['deposits', 'Deposits', 'wallet'],
      ['other-income', 'Other income', 'coins'],
    ],
  },
  {
    name: 'Transfers',
    color: 'gray',
    isTransfer: true,
    categories: [
      ['transfer', 'Transfer', 'arrow-left-right'],
      ['credit-card-payment', 'Credit card payment', 'credit-card'],
      ['savings', 'Savings', 'piggy-bank'],
      ['investing', 'Investing', 'chart-line'],
      ['loan-received', 'Loan received', 'landmark'],
    ],
  },
  {
    name: 'Home',
    color: 'blue',
    categories: [
      ['rent', 'Rent', 'house'],
      ['mortgage', 'Mortgage', 'landmark'],
      ['furniture', 'Furniture', 'sofa'],
      ['home-improvement', 'Home improvement', 'hammer'],
    ],
  },
  {
    name: 'Bills & utilities',
    color: 'cyan',
    categories: [
      ['gas-and-electricity', 'Gas & electricity', 'zap'],
      ['water-and-waste', 'Water & waste', 'droplets'],
      ['internet-and-tv', 'Internet & TV', 'wifi'],
      ['phone', 'Phone', 'smartphone'],
      ['other-utilities', 'Other bills', 'receipt-text'],
    ],
  },
  {
    name: 'Groceries',
    color: 'lime',
    categories: [
      ['groceries', 'Groceries', 'shopping-cart'],
      ['alcohol', 'Beer, wine & spirits', 'wine'],
    ],
  },
  {
    name: 'Restaurants & coffee',
    color: 'orange',
    categories: [
      ['restaurants', 'Restaurants', 'utensils'],
      ['coffee-shops', 'Coffee shops', 'coffee'],
      ['fast-food', 'Fast food', 'sandwich'],
      ['other-food', 'Other food & drink', 'cookie'],
    ],
  },
  {
    name: 'Shopping',
    color: 'violet',
    categories: [
      ['clothing', 'Clothing', 'shirt'],
      ['electronics', 'Electronics', 'laptop'],
      ['books', 'Books & news', 'book-open'],
      ['gifts', 'Gifts', 'gift'],
      ['sports-and-hobbies', 'Sports & hobbies', 'volleyball'],
      ['stores', 'Stores & marketplaces', 'store'],
      ['other-shopping', 'Other shopping', 'shopping-bag'],
    ],
  },
  {
    name: 'Transport',
    color: 'amber',
    categories: [
      ['fuel', 'Fuel', 'fuel'],
      ['public-transit', 'Public transit', 'train-front'],
      ['taxis', 'Taxis & rides', 'car-taxi-front'],
      ['parking-and-tolls', 'Parking & tolls', 'square-parking'],
      ['car', 'Car', 'car'],
      ['other-transport', 'Other transport', 'bike'],
    ],
  },
  {
    name: 'Travel',
    color: 'sky',
    categories: [
      ['flights', 'Flights', 'plane'],
      ['hotels', 'Hotels', 'bed'],
      ['rental-cars', 'Rental cars', 'car-front'],
      ['other-travel', 'Other travel', 'luggage'],
    ],
  },
  {
    name: 'Entertainment',
    color: 'pink',
    categories: [
      ['subscriptions', 'Subscriptions', 'tv'],
      ['events', 'Events & outings', 'ticket'],
      ['games', 'Games', 'gamepad-2'],
      ['gambling', 'Gambling', 'dices'],
      ['other-entertainment', 'Other entertainment', 'party-popper'],
    ],
  },
  {
    name: 'Health',
    color: 'red',
    categories: [
      ['doctors', 'Doctors & dentists', 'stethoscope'],
      ['pharmacy', 'Pharmacy', 'pill'],
      ['other-health', 'Other health', 'heart-pulse'],
    ],
  },
  {
    name: 'Personal care',
    color: 'rose',
    categories: [
      ['fitness', 'Fitness', 'dumbbell'],
      ['hair-and-beauty', 'Hair & beauty', 'scissors'],
      ['other-personal-care', 'Other personal care', 'sparkles'],
    ],
  },
  {
    name: 'Family & education',
    color: 'yellow',
    categories: [
      ['childcare', 'Childcare', 'baby'],
      ['education', 'Education', 'graduation-cap'],
      ['pets', 'Pets', 'paw-print'],
    ],
  },
  {
    name: 'Loans & fees',
    color: 'slate',
    categories: [
      ['loan-payments', 'Loan payments', 'hand-coins'],
      ['interest-paid', 'Interest paid', 'percent'],
      ['bank-fees', 'Bank fees', 'receipt'],
    ],
  },
  {
    name: 'Services & insurance',
    color: 'teal',
    categories: [
      ['insurance', 'Insurance', 'shield'],
      ['professional-services', 'Legal & financial advice', 'scale'],
      ['cash', 'Cash withdrawals', 'wallet-cards'],
      ['other-services', 'Other services', 'wrench'],
    ],
  },
  {
    name: 'Taxes & giving',
    color: 'indigo',
    categories: [
      ['taxes', 'Taxes', 'scroll-text'],
      ['donations', 'Donations', 'heart-handshake'],
      ['government', 'Government', 'building-2'],
    ],
  },
  {
    name: 'Uncategorised',
    color: 'neutral',
    categories: [['uncategorised', 'Uncategorised', 'circle-dashed']],
  },
];

/** All of them, in the order in which people should see them. */
export const categories: readonly Category[] = groups.flatMap((group) =>
  group.categories.map(([id, name, icon]) => ({
    categoryId: categoryIdSchema.parse(id),
    name,
    group: group.name,
    color: group.color,
    icon,
    isTransfer: group.isTransfer ?? false,
    isIncome: group.isIncome ?? false,
  })),
);

const categoryById: ReadonlyMap<string, Category> = new Map(categories.map((category) => [category.categoryId, category]));

export const uncategorised: CategoryId = categoryIdSchema.parse('uncategorised');

export function isCategoryId(text: string): text is CategoryId {
  return categoryById.has(text);
}

/** The category called `id`; one that a newer Coffer wrote reads as uncategorised. */
export function categoryOf(id: string): Category {
  const category = categoryById.get(id) ?? categoryById.get(uncategorised);
  if (category === undefined) throw new Error('There is no category for what has none.');
  return category;
}
