import { z } from 'zod';

import { dateOfDayNumber } from '#contract/dates.ts';
import { failureSchema } from '#contract/failures.ts';
import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import { productSchema } from '#contract/shapes/products.ts';
import { itemProductsSchema } from '#domain/product-rules.ts';
import type { StoredItem } from '#ports/ledger.ts';
import { prepared, preparedColumn, type ReadableDatabase } from '../database.ts';

interface ItemRow {
  readonly itemId: string;
  readonly institutionId: string | null;
  readonly institutionName: string;
  readonly logo: string | null;
  readonly primaryColor: string | null;
  readonly cursor: string | null;
  readonly history: HistoryStatus;
  readonly linkedAt: number;
  readonly lastSyncedAt: number | null;
  readonly lastAttemptAt: number | null;
  readonly failure: string | null;
  readonly bankUpdatedAt: number | null;
  readonly consentExpiresAt: number | null;
  readonly removing: 0 | 1;
  readonly keepsHistory: 0 | 1;
  readonly disconnectedAt: number | null;
  readonly successor: string | null;
  readonly accountCount: number;
  readonly transactionCount: number;
  readonly earliestDay: number | null;
  readonly products: string;
  readonly stoppedProducts: string;
}

const selectItems = `
  SELECT i.item_id AS itemId, i.institution_id AS institutionId, i.institution_name AS institutionName, i.logo,
    i.primary_color AS primaryColor, i.cursor, i.history, i.linked_at AS linkedAt, i.last_synced_at AS lastSyncedAt,
    i.last_attempt_at AS lastAttemptAt, i.failure, i.bank_updated_at AS bankUpdatedAt,
    i.consent_expires_at AS consentExpiresAt, i.removing, i.keep_history AS keepsHistory,
    i.disconnected_at AS disconnectedAt, i.products,
    (SELECT n.item_id FROM bank_relinks r JOIN bank_items n ON n.item = r.new_item
      WHERE r.old_item = i.item AND r.state = 'carried') AS successor,
    (SELECT json_group_array(s.product) FROM user_stopped_products s WHERE s.item = i.item) AS stoppedProducts,
    (SELECT count(*) FROM bank_accounts a WHERE a.item = i.item AND (a.hidden = 0 OR i.disconnected_at IS NOT NULL)) AS accountCount,
    (SELECT ifnull(sum(d.count), 0) FROM bank_accounts a JOIN derived_accounts d ON d.account = a.account
      WHERE a.item = i.item) AS transactionCount,
    (SELECT min((SELECT min(d.day) FROM derived_days d WHERE d.account = a.account)) FROM bank_accounts a
      WHERE a.item = i.item) AS earliestDay
  FROM bank_items i`;

/** All Items, in the order in which they were linked. */
export function readItems(database: ReadableDatabase): readonly StoredItem[] {
  return prepared<ItemRow>(database, `${selectItems} ORDER BY i.item`).all().map(storedItem);
}

export function readItem(database: ReadableDatabase, itemId: ItemId): StoredItem | null {
  const row = prepared<ItemRow>(database, `${selectItems} WHERE i.item_id = ?`).get(itemId);
  return row === undefined ? null : storedItem(row);
}

/** A newer Coffer may know products that this one does not. */
const stoppedProductsSchema = z
  .array(z.string())
  .transform((names) => names.flatMap((name) => productSchema.safeParse(name).data ?? []));

/** How many Items were ever linked here. */
export function countItemsEverLinked(database: ReadableDatabase): number {
  return preparedColumn<number>(database, 'SELECT count(*) FROM bank_items_ever').get() ?? 0;
}

function storedItem({ earliestDay, ...row }: ItemRow): StoredItem {
  return {
    ...row,
    itemId: row.itemId as ItemId,
    successor: row.successor as ItemId | null,
    institutionId: row.institutionId as InstitutionId | null,
    failure: row.failure === null ? null : failureSchema.parse(JSON.parse(row.failure)),
    removing: row.removing === 1,
    keepsHistory: row.keepsHistory === 1,
    products: itemProductsSchema.parse(JSON.parse(row.products)),
    stoppedProducts: stoppedProductsSchema.parse(JSON.parse(row.stoppedProducts)),
    earliestDate: earliestDay === null ? null : dateOfDayNumber(earliestDay),
  };
}
