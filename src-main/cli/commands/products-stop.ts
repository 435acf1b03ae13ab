import { Option } from 'commander';
import { z } from 'zod';

import { productSchema } from '#contract/shapes/products.ts';
import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';
import { productDocument, productsText } from './products.ts';

const names = productSchema.options.join(', ');

export const productsStop = defineCommand({
  name: 'products stop',
  summary: 'Read a product of a bank no more, and delete what it said. Plaid charges on until the bank is removed.',
  argument: '<item>',
  options: [new Option('--product <name>', `one of ${names}`), new Option('--yes', 'do not ask')],
  examples: ['coffer products stop "First Platypus Bank" --product identity'],
  input: z.object({
    item: z.string(),
    product: z.enum(productSchema.options, `must be one of ${names}`),
    yes: z.boolean().default(false),
  }),

  run: async ({ open, terminal }, { item, product, yes }) => {
    const { app } = await open();
    const { itemId, institutionName } = await findItem(item, app);
    await agreeFirst(terminal, {
      yes,
      statement: `What was read of ${product} of ${institutionName} is deleted; where Plaid charges monthly it goes on until the bank is removed.`,
      question: 'Stop reading it?',
      declined: 'Nothing was changed.',
    });

    const states = await app.handlers['products.stop']({ itemId, product });

    const after = states.filter((state) => state.itemId === itemId && state.product === product);
    return { document: { products: after.map(productDocument) }, text: productsText(after) };
  },
});
