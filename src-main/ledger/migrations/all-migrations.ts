import { firstSchema } from './0001-first-schema.ts';
import { products } from './0002-products.ts';
import { hostedLinks } from './0003-hosted-links.ts';
import type { Migration } from './migration.ts';

/** In order, without gaps. A new one goes at the end, with a test in test/integration/ledger/migrations. */
export const allMigrations: readonly Migration[] = [firstSchema, products, hostedLinks];

/** The schema that this Coffer writes. */
export const newestVersion = allMigrations.length;
