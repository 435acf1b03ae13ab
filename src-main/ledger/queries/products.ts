import { failureSchema } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import { productSchema, type Product } from '#contract/shapes/products.ts';
import { productFactsSchemas, type ProductFacts } from '#domain/product-facts.ts';
import type { StoredProduct } from '#ports/ledger.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';

interface ReadingRow {
  readonly itemId: string;
  readonly product: string;
  readonly attemptedAt: number;
  readonly failure: string | null;
  readonly readAt: number | null;
}

/** How the last reading of each product of each Item went. */
export function readProductReadings(database: ReadableDatabase): readonly StoredProduct[] {
  return prepared<ReadingRow>(
    database,
    `SELECT i.item_id AS itemId, p.product, p.attempted_at AS attemptedAt, p.failure, p.read_at AS readAt
     FROM bank_products p JOIN bank_items i USING (item) ORDER BY p.item, p.product`,
  )
    .all()
    .flatMap(({ itemId, product, failure, ...row }) => {
      const known = productSchema.safeParse(product);
      // A newer Coffer may have read products that this one does not know.
      if (!known.success) return [];
      return {
        ...row,
        itemId: itemId as ItemId,
        product: known.data,
        failure: failure === null ? null : failureSchema.parse(JSON.parse(failure)),
      };
    });
}

/** What was read of an Item that another has replaced, that other one says too. */
const notReplaced = `AND item NOT IN (SELECT old_item FROM bank_relinks WHERE state = 'carried')`;

/** What the product says of every Item, in the order in which they were linked. */
export function readProductFacts<Name extends Product>(database: ReadableDatabase, product: Name): readonly ProductFacts<Name>[] {
  return preparedColumn<string>(
    database,
    `SELECT facts FROM bank_products WHERE product = ? AND facts IS NOT NULL ${notReplaced} ORDER BY item`,
  )
    .all(product)
    .flatMap((text) => {
      const facts = productFactsSchemas[product].safeParse(JSON.parse(text));
      // Facts are read again within a day: those that another Coffer wrote otherwise can wait.
      return facts.success ? [facts.data as ProductFacts<Name>] : [];
    });
}
