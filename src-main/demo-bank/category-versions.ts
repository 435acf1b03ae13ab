/** Plaid's personal finance categories in the two versions that a client may ask for. The bank's people are made in v2. */
import type { BookedRow } from './people/person.ts';

export type CategoryVersion = 'v1' | 'v2';
type Category = BookedRow['category'];

/** What the first version calls the categories that came with the second. */
const firstVersion: ReadonlyMap<string, Category> = new Map([
  ['INCOME_SALARY', { primary: 'INCOME', detailed: 'INCOME_WAGES' }],
  ['INCOME_GIG_ECONOMY', { primary: 'INCOME', detailed: 'INCOME_OTHER_INCOME' }],
  ['OTHER_OTHER', { primary: 'GENERAL_SERVICES', detailed: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES' }],
]);

export function categoryIn(version: CategoryVersion, category: Category): Category & { readonly version: CategoryVersion } {
  return { ...((version === 'v1' ? firstVersion.get(category.detailed) : undefined) ?? category), version };
}
