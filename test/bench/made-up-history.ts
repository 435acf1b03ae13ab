/** Two years of four banks, the same for the same seed: what a first sync brings, in Plaid's own JSON. */
import { dateOfDayNumber, dayNumber, type PlainDate } from '#contract/dates.ts';
import { plaidPage } from '../support/plaid-rows.ts';

export interface BankHistory {
  readonly itemId: string;
  readonly accountIds: readonly string[];
  readonly pageCount: number;
  /** Answers of /transactions/sync as texts, 500 rows each, newest first. Made as they are asked for: a million rows are 1.5 GB. */
  readonly pages: () => Generator<string>;
}

const banks = 4;
const accountsEach = 3;
export const days = 730;
const merchants = 2_000;
const rowsPerPage = 500;
const lastDay = dayNumber('2026-06-30' as PlainDate);
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const syllables = ['ba', 'cor', 'del', 'fen', 'gra', 'hol', 'jun', 'kel', 'lum', 'mar', 'nor', 'pel', 'quo', 'ros', 'sun', 'tav'];
/** Plaid's, primary and detailed. */
export const madeUpCategories = [
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'],
  ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES'],
  ['TRANSPORTATION', 'TRANSPORTATION_GAS'],
  ['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES'],
  ['RENT_AND_UTILITIES', 'RENT_AND_UTILITIES_TELEPHONE'],
  ['ENTERTAINMENT', 'ENTERTAINMENT_TV_AND_MOVIES'],
] as const;

/** `rows` transactions shared out evenly among the banks. */
export function madeUpHistory(rows: number, seed = 1): readonly BankHistory[] {
  const names = merchantNames(seed);
  return Array.from({ length: banks }, (_, bank) => {
    const ofBank = Math.floor(rows / banks) + (bank < rows % banks ? 1 : 0);
    const pageCount = Math.ceil(ofBank / rowsPerPage);
    const accountIds = accountIdsOf(bank, seed);
    return {
      itemId: `item-${bank}`,
      accountIds,
      pageCount,
      pages: () => pagesOf({ bank, ofBank, pageCount, accountIds, names, seed }),
    };
  });
}

interface OfBank {
  readonly bank: number;
  readonly ofBank: number;
  readonly pageCount: number;
  readonly accountIds: readonly string[];
  readonly names: readonly string[];
  readonly seed: number;
}

function* pagesOf({ bank, ofBank, pageCount, accountIds, names, seed }: OfBank): Generator<string> {
  const random = seededRandom(seed * 1_000 + bank);
  for (let page = 0; page < pageCount; page += 1) {
    const from = page * rowsPerPage;
    const added = Array.from({ length: Math.min(rowsPerPage, ofBank - from) }, (_, index) =>
      madeUpTransaction(random, names, accountIds, lastDay - Math.floor(((from + index) * days) / ofBank)),
    );
    const next_cursor = `cursor-${bank}-${page + 1}`;
    yield JSON.stringify(plaidPage({ added, next_cursor, has_more: page + 1 < pageCount }));
  }
}

function merchantNames(seed: number): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: merchants }, () => merchantName(random));
}

function accountIdsOf(bank: number, seed: number): readonly string[] {
  const random = seededRandom(seed * 1_000 + 500 + bank);
  return Array.from({ length: accountsEach }, () => randomId(random));
}

function madeUpTransaction(random: () => number, names: readonly string[], accountIds: readonly string[], day: number): object {
  // Few shops see most of the visits.
  const merchant = Math.floor(merchants * random() ** 3);
  const name = names[merchant] ?? '';
  const category = madeUpCategories[merchant % madeUpCategories.length] ?? madeUpCategories[0];
  const reference = random() < 0.65 ? ` ${Math.floor(random() * 1e6)}` : '';
  return {
    ...fieldsThatAreAlwaysSent,
    transaction_id: randomId(random),
    account_id: accountIds[Math.floor(random() * accountIds.length)],
    date: dateOfDayNumber(day),
    authorized_date: dateOfDayNumber(day - 1),
    amount: Math.round(random() ** 4 * 100_000 + 100) / (random() < 0.05 ? -100 : 100),
    name: `POS ${name.toUpperCase()}${reference}`,
    merchant_name: random() < 0.8 ? name : null,
    personal_finance_category: { primary: category[0], detailed: category[1], confidence_level: 'HIGH', version: 'v2' },
    merchant_entity_id: randomId(random),
    website: `${name.split(' ')[0]?.toLowerCase() ?? ''}.example`,
  };
}

/** Of every transaction Plaid sends some 1.5 KB; Coffer keeps a tenth of that. */
const fieldsThatAreAlwaysSent = {
  pending: false,
  pending_transaction_id: null,
  iso_currency_code: 'USD',
  unofficial_currency_code: null,
  payment_channel: 'in store',
  account_owner: null,
  authorized_datetime: null,
  datetime: null,
  check_number: null,
  transaction_code: null,
  transaction_type: 'place',
  category: null,
  category_id: null,
  logo_url: 'https://plaid-merchant-logos.example/a_merchant_with_a_logo_1024.png',
  personal_finance_category_icon_url: 'https://plaid-category-icons.example/PFC_FOOD_AND_DRINK.png',
  location: {
    address: '300 Post Street',
    city: 'San Francisco',
    region: 'CA',
    postal_code: '94108',
    country: 'US',
    lat: 40.740352,
    lon: -74.001761,
    store_number: '1235',
  },
  payment_meta: {
    by_order_of: null,
    payee: null,
    payer: null,
    payment_method: null,
    payment_processor: null,
    ppd_id: null,
    reason: null,
    reference_number: null,
  },
  counterparties: [
    {
      name: 'A merchant',
      type: 'merchant',
      entity_id: 'vzWXDWBjB06j5BJoD3Jo84OJZg7JJzmqOZA22',
      logo_url: 'https://plaid-merchant-logos.example/a_merchant_with_a_logo_1024.png',
      website: 'merchant.example',
      phone_number: null,
      confidence_level: 'VERY_HIGH',
    },
  ],
};

function merchantName(random: () => number): string {
  const word = (parts: number): string =>
    Array.from({ length: parts }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  const [first, second] = [word(2 + Math.floor(random() * 2)), word(2)];
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}

function randomId(random: () => number): string {
  let id = '';
  while (id.length < 37) id += base62.charAt(Math.floor(random() * base62.length));
  return id;
}

/** Mulberry32: small, fast, and the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
