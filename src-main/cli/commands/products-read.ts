import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';
import { productChoice } from '../product-choice.ts';
import { productDocument, productsText } from './products.ts';

export const productsRead = defineCommand({
  name: 'products read',
  summary: 'Read a product of a bank now. The first time, Plaid begins to charge for it.',
  ...productChoice,
  examples: ['coffer products read "First Platypus Bank" --product liabilities'],

  run: async ({ open, terminal }, { item, product, yes }) => {
    const { app } = await open();
    const { itemId, institutionName } = await findItem(item, app);
    const before = (await app.handlers['products.list']({})).find(
      (state) => state.itemId === itemId && state.product === product,
    );
    const isNew = before?.status === 'off' || before?.status === 'consent';
    if (isNew) {
      const charge = before.billing === 'once' ? 'once' : 'every month from now on';
      await agreeFirst(terminal, {
        yes,
        statement: `Plaid charges for ${product} of ${institutionName} ${charge}.`,
        question: 'Read it?',
        declined: 'Nothing was read.',
      });
    }

    const states = await app.handlers['products.read']({ itemId, product });

    const after = states.filter((state) => state.itemId === itemId && state.product === product);
    const isRead = after.every(({ status }) => status === 'on' || status === 'none' || status === 'preparing');
    return { document: { products: after.map(productDocument) }, text: productsText(after), failed: !isRead };
  },
});
