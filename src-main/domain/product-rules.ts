/** When each product is read again, what reading it costs, and what its state is in one word. */
import { z } from 'zod';

import type { Instant } from '#contract/dates.ts';
import type { Failure } from '#contract/failures.ts';
import { productSchema, type Product, type ProductBilling, type ProductState } from '#contract/shapes/products.ts';

export const products: readonly Product[] = productSchema.options;

/** Per plaid.com/docs/account/billing: what is charged once for an Item, and what each month. */
export const billingOf: Readonly<Record<Product, ProductBilling>> = {
  auth: 'once',
  identity: 'once',
  investments: 'monthly',
  liabilities: 'monthly',
  recurring_transactions: 'monthly',
};

/** What Plaid calls the products that Link can ask for; add-ons of Transactions need no consent of their own. */
const linkable: readonly string[] = products.filter((product) => product !== 'recurring_transactions');

/** Comes with every Item; asked for in Link it is refused (plaid.com/docs/link/initializing-products). */
const cannotBeAskedFor = 'balance';

/** What is not read like the others but drawn up as a report; added to an Item by update mode where it was not asked for. */
const inReports: readonly string[] = ['assets'];

/** What Link asks for, in Plaid's three lists, which never overlap. */
export interface LinkProducts {
  /** What the bank must offer: only one, or too many banks could not be chosen. */
  readonly products: readonly string[];
  /** Read and charged for from the start as well, where bank and accounts have it. */
  readonly ifSupported: readonly string[];
  /** The user agrees to them in Link, so that they can be read later without another sign-in; free until then. */
  readonly consented: readonly string[];
}

/**
 * @param wanted the products of the settings; in the demo nothing costs, so everything is read
 * @param offered what the bank offers, when it was chosen before Link; null when nobody knows yet
 */
export function productsForLink(wanted: readonly string[], isDemo: boolean, offered: readonly string[] | null): LinkProducts {
  const isOffered = (product: string): boolean => offered === null || offered.includes(product);
  const asked = wanted.filter((product) => product !== cannotBeAskedFor);
  const others = linkable.filter((product) => !asked.includes(product));
  const read = isDemo ? [...asked, ...others, ...inReports] : asked;
  // Only what the user wants read may be what is read from the start: nothing else is charged for unasked.
  const firstAsked = asked.includes('transactions') ? ['transactions', ...asked] : asked;
  const needed = firstAsked.find(isOffered) ?? firstAsked[0] ?? 'transactions';
  const rest = (list: readonly string[]): readonly string[] =>
    [...new Set(list)].filter((product) => product !== needed && isOffered(product));
  return { products: [needed], ifSupported: rest(read), consented: isDemo ? [] : rest(others) };
}

const hours = 3_600_000;

/** Banks change holdings and debts once a day, numbers and owners hardly ever. */
const readAgainAfter: Readonly<Record<Product, number>> = {
  auth: 30 * 24 * hours,
  identity: 30 * 24 * hours,
  investments: 20 * hours,
  liabilities: 20 * hours,
  recurring_transactions: 20 * hours,
};
const tryAgainAfter = 4 * hours;

/** What an Item could have, has and may have, by Plaid's names. */
export const itemProductsSchema = z.object({
  available: z.array(z.string()),
  billed: z.array(z.string()),
  consented: z.array(z.string()),
});
export type ItemProducts = Readonly<z.infer<typeof itemProductsSchema>>;

/** How the last reading of a product went. */
export interface ProductReading {
  readonly readAt: Instant | null;
  readonly attemptedAt: Instant;
  readonly failure: Failure | null;
}

/** Whether to read it without being asked. Never what Plaid does not charge for already. */
export function isDue(product: Product, item: ItemProducts, reading: ProductReading | null, now: Instant): boolean {
  if (!item.billed.includes(product)) return false;
  if (reading === null) return true;
  if (reading.failure !== null) return isOlder(reading.attemptedAt, tryAgainAfter, now);
  return isOlder(reading.readAt ?? 0, readAgainAfter[product], now);
}

/** What was noted at a moment that is still to come was noted by a clock that was ahead: its age is unknown. */
function isOlder(notedAt: Instant, age: number, now: Instant): boolean {
  return notedAt > now || now - notedAt >= age;
}

const noneCodes: ReadonlySet<string> = new Set(['NO_AUTH_ACCOUNTS', 'NO_INVESTMENT_ACCOUNTS', 'NO_LIABILITY_ACCOUNTS']);
const consentCodes: ReadonlySet<string> = new Set(['ADDITIONAL_CONSENT_REQUIRED', 'ACCESS_NOT_GRANTED']);
const unsupportedCodes: ReadonlySet<string> = new Set(['PRODUCTS_NOT_SUPPORTED', 'PRODUCT_NOT_ENABLED', 'INVALID_PRODUCT']);

export function productStatus(product: Product, item: ItemProducts, reading: ProductReading | null): ProductState['status'] {
  const code = reading?.failure?.plaid?.code ?? '';
  if (noneCodes.has(code)) return 'none';
  if (consentCodes.has(code)) return 'consent';
  if (unsupportedCodes.has(code)) return 'unsupported';
  if (code === 'PRODUCT_NOT_READY') return 'preparing';
  if (reading !== null) return reading.failure === null ? 'on' : 'failed';
  if (item.billed.includes(product)) return 'preparing';
  // Plaid lists add-ons of Transactions nowhere: they are there where Transactions is.
  const isOffered =
    item.available.includes(product) || (product === 'recurring_transactions' && item.billed.includes('transactions'));
  return isOffered ? 'off' : 'unsupported';
}
