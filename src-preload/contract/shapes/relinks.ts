import { z } from 'zod';

import { entryIdSchema, itemIdSchema } from '../ids.ts';
import { bankFormSchema } from './receipts.ts';

const relinkedAccountSchema = z.object({ name: z.string(), mask: z.string().nullable(), subtype: z.string().nullable() });

/** A bank that seems to be linked a second time, as a new Item. */
export const relinkSchema = z.object({
  oldItemId: itemIdSchema,
  newItemId: itemIdSchema,
  institutionName: z.string(),
  /** `possible`: nothing is done yet. `carried`: the history is with the new one, and can be taken back until the old one is removed. */
  state: z.enum(['possible', 'carried']),
  /** Whether the new one has all its history, without which nothing can be carried over. */
  isReady: z.boolean(),
  oldLinkedAt: z.number(),
  newLinkedAt: z.number(),
  /** The old Item's accounts beside the new one's; null for one that is shared no longer. */
  accounts: z.array(z.object({ old: relinkedAccountSchema, new: relinkedAccountSchema.nullable() })),
});
export type Relink = z.infer<typeof relinkSchema>;

export const relinkPreviewSchema = relinkSchema.extend({
  /** In both: the old ones go on as the new ones. */
  again: z.int(),
  /** From before what the new one reaches, and those the user has worked on: they move to its accounts. */
  moved: z.int(),
  /** Pending ones that are over, and posted ones that the bank does not list any more. */
  gone: z.int(),
  /** Transactions with a category or note of the user, all of which stay. */
  edited: z.int(),
  /** The pairs, those that differ most first. */
  pairs: z.array(z.object({ entryId: entryIdSchema, old: bankFormSchema, new: bankFormSchema })),
});
export type RelinkPreview = z.infer<typeof relinkPreviewSchema>;
