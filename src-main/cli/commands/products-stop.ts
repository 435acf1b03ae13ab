import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';
import { productChoice } from '../product-choice.ts';
import { productDocument, productsText } from './products.ts';

export const productsStop = defineCommand({
  name: 'products stop',
  summary: 'Read a product of a bank no more, and delete what it said. Plaid charges on until the bank is removed.',
  ...productChoice,
  examples: ['coffer products stop "First Platypus Bank" --product identity'],

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
