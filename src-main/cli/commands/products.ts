import { z } from 'zod';

import type { ProductState } from '#contract/shapes/products.ts';
import { defineCommand } from '../command.ts';
import { textTable } from '../text-table.ts';
import { momentText } from '../words.ts';

const statusTexts = {
  on: 'read',
  preparing: 'on its way',
  off: 'not read',
  stopped: 'not read any more',
  consent: 'needs your consent at the bank',
  none: 'no such accounts',
  unsupported: 'not offered',
  failed: 'could not be read',
} as const satisfies Record<ProductState['status'], string>;

export const products = defineCommand({
  name: 'products',
  summary: 'List what each bank offers beside transactions, what of it is read, and how Plaid charges for it.',
  options: [],
  examples: ['coffer products', 'coffer products read ITEM liabilities'],
  input: z.object({}),

  run: async ({ open }) => {
    const states = await (await open()).app.handlers['products.list']({});
    return { document: { products: states.map(productDocument) }, text: productsText(states) };
  },
});

export function productsText(states: readonly ProductState[]): string {
  const table = textTable(states, [
    { title: 'Item', cell: ({ itemId }) => itemId },
    { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
    { title: 'Product', cell: ({ product }) => product },
    { title: 'State', cell: ({ status }) => statusTexts[status] },
    { title: 'Read', cell: ({ readAt }) => momentText(readAt) },
    { title: 'Plaid charges', cell: ({ billing }) => (billing === 'once' ? 'once' : 'every month') },
  ]);
  return table === '' ? 'No bank is linked yet. Link one with coffer link.\n' : table;
}

export function productDocument({ readAt, failure, ...state }: ProductState): Readonly<Record<string, unknown>> {
  return {
    ...state,
    readAt: readAt === null ? null : new Date(readAt).toISOString(),
    failure: failure === null ? null : { kind: failure.kind, message: failure.message },
  };
}
