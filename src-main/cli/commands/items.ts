import { z } from 'zod';

import type { ItemMeter } from '#contract/shapes/connections.ts';
import { defineCommand } from '../command.ts';
import { itemDocument } from '../documents.ts';
import { textTable } from '../text-table.ts';
import { momentText } from '../words.ts';

export const items = defineCommand({
  name: 'items',
  summary: 'List the linked banks and how they are.',
  options: [],
  examples: ['coffer items', 'coffer items --json'],
  input: z.object({}),

  run: async ({ open }) => {
    const { app } = await open();

    const connections = await app.handlers['connections.list']({});
    const meter = await app.handlers['connections.itemMeter']({});

    const table = textTable(connections, [
      { title: 'Item', cell: ({ itemId }) => itemId },
      { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
      { title: 'Accounts', cell: ({ accountCount }) => String(accountCount), align: 'right' },
      { title: 'Transactions', cell: ({ transactionCount }) => String(transactionCount), align: 'right' },
      { title: 'Since', cell: ({ earliestDate }) => earliestDate ?? '–' },
      { title: 'Last sync', cell: ({ lastSyncedAt }) => momentText(lastSyncedAt) },
      { title: 'Health', cell: ({ healthMessage }) => healthMessage },
    ]);
    return {
      document: { items: connections.map(itemDocument), meter },
      text: `${table === '' ? 'No bank is linked yet. Link one with coffer link.\n' : table}${meterText(meter)}`,
    };
  },
});

/** Removed ones count too: Plaid gives no place back. */
function meterText({ used, limit }: ItemMeter): string {
  if (limit === null) return '';
  const full = used >= limit ? ' Plaid will refuse another bank.' : '';
  return `\n${used} of ${limit} ${limit === 10 ? 'Trial Items' : 'Items'} of the Plaid plan used, removed ones included.${full}\n`;
}
