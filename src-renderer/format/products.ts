/** What Coffer can read of a bank beside transactions, in words, and the one thing to do about each. */
import type { Product, ProductState } from '#contract/shapes/products.ts';

export const productNames: Readonly<Record<Product, string>> = {
  auth: 'Account numbers',
  identity: 'Owners',
  investments: 'Investments',
  liabilities: 'Loans & cards',
  recurring_transactions: 'Recurring payments',
};

/** What a bank can be looked for by, under Plaid's names. */
export const linkProductNames: Readonly<Record<string, string>> = {
  transactions: 'Transactions',
  auth: productNames.auth,
  identity: productNames.identity,
  investments: productNames.investments,
  liabilities: productNames.liabilities,
  assets: 'Asset reports',
  income_verification: 'Income',
};

/** What a bank offers, of what Coffer can use, in one short sentence. */
export function institutionProductWords(offered: readonly string[]): string {
  const names = Object.entries(linkProductNames).flatMap(([product, name]) => (offered.includes(product) ? [name] : []));
  if (names.length === 0) return 'Offers nothing that Coffer can read.';
  const words = names.map((name, index) => (index === 0 ? name : name.toLowerCase().replace('&', 'and'))).join(', ');
  return offered.includes('transactions') ? `${words}.` : `${words}, and no transactions.`;
}

/** The name within a sentence. */
export function productNoun(product: Product): string {
  return productNames[product].toLowerCase().replace('&', 'and');
}

const chargeWords = { once: 'Plaid charges once.', monthly: 'Plaid charges monthly.' } as const;

/** How it stands, in one short sentence. */
export function productWords({ status, billing, isBilled, failure }: ProductState): string {
  switch (status) {
    case 'on':
      return 'Read.';
    case 'preparing':
      return 'On its way from the bank; it appears by itself.';
    case 'off':
      return `Not read. ${chargeWords[billing]}`;
    case 'stopped':
      return isBilled && billing === 'monthly'
        ? 'Not read any more. Plaid charges on until the bank is removed.'
        : 'Not read any more.';
    case 'consent':
      return `The bank wants your consent first. ${chargeWords[billing]}`;
    case 'none':
      return 'None of the connected accounts has any.';
    case 'unsupported':
      return 'Not offered by this bank.';
    case 'failed':
      return failure?.message ?? 'The last reading failed.';
  }
}

export interface ProductAction {
  readonly kind: 'read' | 'sign-in' | 'retry';
  readonly label: string;
  /** Plaid may charge for it from then on, so the user is asked first. */
  readonly costs: boolean;
}

export function productAction({ status, product, isBilled, failure }: ProductState): ProductAction | null {
  if (status === 'off') return { kind: 'read', label: `Read ${productNoun(product)}`, costs: true };
  if (status === 'stopped') return { kind: 'read', label: `Read ${productNoun(product)} again`, costs: !isBilled };
  if (status === 'consent') return { kind: 'sign-in', label: 'Sign in again', costs: true };
  if (status !== 'failed') return null;
  return failure?.action === 'reconnect'
    ? { kind: 'sign-in', label: 'Sign in again', costs: false }
    : { kind: 'retry', label: 'Try again', costs: false };
}

const order: readonly ProductState['status'][] = [
  'failed',
  'consent',
  'off',
  'stopped',
  'preparing',
  'none',
  'unsupported',
  'on',
];

/** Failures first, then what waits for the user, then what is on its way, then what is not there. */
export function byUrgency(states: readonly ProductState[]): readonly ProductState[] {
  return states.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** Why there is nothing to show of a product that no bank has told of yet: `noun` is what it holds. */
export function emptyWords(states: readonly ProductState[], noun: string): string {
  const either = noun.replace(' and ', ' or ');
  switch (byUrgency(states)[0]?.status) {
    case 'failed':
      return `Your ${noun} could not be read.`;
    case 'consent':
    case 'off':
    case 'stopped':
      return `Your ${noun} are not read yet.`;
    case 'preparing':
      return `Your ${noun} are on their way.`;
    case 'unsupported':
      return `None of your banks offers ${either} through Plaid.`;
    case 'none':
    case 'on':
    case undefined:
      return `No ${either} among your accounts.`;
  }
}

/** What Plaid calls its products, in words; the list is open. */
const plaidWords: Readonly<Record<string, string>> = {
  transactions: 'transactions',
  assets: 'asset reports',
  balance: 'live balances',
  income_verification: 'income',
  statements: 'statements',
  transactions_refresh: 'refreshing on demand',
  signal: 'payment risk',
  transfer: 'transfers',
  identity_match: 'matching of owners',
};

const isOurs = (name: string): name is Product => Object.hasOwn(productNames, name);

/** 'asset reports, loans and cards, transactions'; what we have no word for is shown as Plaid calls it. */
export function plaidProductList(names: readonly string[]): string {
  const words = names.map((name) => (isOurs(name) ? productNoun(name) : (plaidWords[name] ?? name.replaceAll('_', ' '))));
  return words.toSorted().join(', ');
}
