/** What main announces. Events say that something is so; they never ask for anything. */
import { z } from 'zod';

import { failureSchema } from './failures.ts';
import { itemIdSchema } from './ids.ts';

/** What the application menu offers that only the page can do. */
export const menuItemSchema = z.enum(['export', 'settings']);
export type MenuItem = z.infer<typeof menuItemSchema>;

export const events = {
  /** Rows, edits, accounts or balances changed: what was read before is stale. */
  'ledger.changed': z.object({}),
  /** The list of connections, or the health of one, changed. */
  'connections.changed': z.object({}),
  /** The links that are open in the user's browser, or how one ended. */
  'hostedLinks.changed': z.object({}),
  /** A bank was connected, or repaired, in the user's browser. */
  'hostedLinks.connected': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('connected'), institutionName: z.string() }),
    z.object({
      kind: z.literal('repaired'),
      institutionName: z.string(),
      newAccounts: z.array(z.string()),
      goneAccounts: z.array(z.string()),
    }),
  ]),
  /** Profile, vault, keys or settings changed. */
  'app.changed': z.object({}),
  /** What takes long before a profile's data can be read; 'open' once it can. */
  'ledger.opening': z.object({ step: z.enum(['backing-up', 'migrating', 'open']) }),
  'sync.progressed': z.object({
    itemId: itemIdSchema,
    institutionName: z.string(),
    phase: z.enum(['fetching', 'saving', 'waiting', 'done', 'failed']),
    /** Transactions received so far in this run. */
    received: z.int(),
    failure: failureSchema.nullable(),
  }),
  'export.progressed': z.object({ rows: z.int(), totalRows: z.int() }),
  /** The user chose this in the application menu, or pressed its key. */
  'menu.chosen': z.object({ item: menuItemSchema }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type Announce = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
