import { categoryOf } from '#domain/categories.ts';
import type { CategoryId } from '#contract/ids.ts';
import type { Category } from '#contract/shapes/transactions.ts';
import { preparedTuples, type ReadableDatabase } from '../database.ts';

/** What the numbers in the tables stand for. Both tables are small, so they are read whole. */
export interface NamesByNumber {
  readonly currency: (number: number) => string;
  readonly categoryId: (number: number) => CategoryId;
  readonly category: (number: number) => Category;
}

export function readNames(database: ReadableDatabase): NamesByNumber {
  const currencies = new Map(preparedTuples<[number, string]>(database, 'SELECT currency, code FROM names_currencies').all());
  const categories = new Map(
    preparedTuples<[number, string]>(database, 'SELECT category, category_id FROM names_categories').all(),
  );
  const category = (number: number): Category => categoryOf(categories.get(number) ?? '');
  return {
    currency: (number) => currencies.get(number) ?? '',
    category,
    categoryId: (number) => category(number).categoryId,
  };
}
