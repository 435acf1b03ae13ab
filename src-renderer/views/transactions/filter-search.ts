/** The filter as it stands in the address: what the schema refuses is dropped, the rest stays. */
import { transactionFilterSchema, type TransactionFilterInput } from '#contract/shapes/transactions.ts';

export type TransactionsSearch = TransactionFilterInput & {
  /** The transaction in the inspector. */
  readonly entry?: number;
};

const fields = transactionFilterSchema.shape;
const fieldNames = Object.keys(fields) as (keyof typeof fields)[];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

export function readTransactionsSearch(search: Record<string, unknown>): TransactionsSearch {
  const kept: Record<string, unknown> = {};
  for (const name of fieldNames) {
    // An address made of digits alone reads as a number.
    const value = typeof search[name] === 'number' ? String(search[name]) : search[name];
    if (!isEmpty(value) && fields[name].safeParse(value).success) kept[name] = value;
  }
  const { entry } = search;
  if (typeof entry === 'number' && Number.isSafeInteger(entry) && entry > 0) kept['entry'] = entry;
  return kept;
}

/** What main is asked: the same without what only this window knows. */
export function filterOf(search: TransactionsSearch): TransactionFilterInput {
  return Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'entry'));
}

export function isFiltering(filter: TransactionFilterInput): boolean {
  return Object.values(filter).some((value) => !isEmpty(value));
}
