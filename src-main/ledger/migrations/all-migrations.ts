import { firstSchema } from './0001-first-schema.ts';
import { products } from './0002-products.ts';
import { assetReports } from './0003-asset-reports.ts';
import { itemLifecycle } from './0004-item-lifecycle.ts';
import { receiptsAndRelinks } from './0005-receipts-and-relinks.ts';
import { income } from './0006-income.ts';
import { hostedLinks } from './0007-hosted-links.ts';
import { sumsByDayAndCategory } from './0008-sums-by-day-and-category.ts';
import { sumsOfAllAccountsAndBySize } from './0009-sums-of-all-accounts-and-by-size.ts';
import { searchMergedLater } from './0010-search-merged-later.ts';
import type { Migration } from './migration.ts';

/** In order, without gaps. A new one goes at the end, with a test in test/integration/ledger/migrations. */
export const allMigrations: readonly Migration[] = [
  firstSchema,
  products,
  assetReports,
  itemLifecycle,
  receiptsAndRelinks,
  income,
  hostedLinks,
  sumsByDayAndCategory,
  sumsOfAllAccountsAndBySize,
  searchMergedLater,
];

/** The schema that this Coffer writes. */
export const newestVersion = allMigrations.length;
