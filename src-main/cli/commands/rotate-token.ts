import { Option } from 'commander';
import { z } from 'zod';

import { agreeFirst } from '../agree-first.ts';
import { defineCommand } from '../command.ts';
import { findItem } from '../find-item.ts';

export const rotateToken = defineCommand({
  name: 'rotate-token',
  summary: 'Renew the key that Plaid gave Coffer for a bank; the one before stops working.',
  argument: '<item>',
  options: [new Option('--yes', 'do not ask')],
  examples: ['coffer rotate-token "First Platypus Bank"'],
  input: z.object({ item: z.string(), yes: z.boolean().default(false) }),

  run: async ({ open, terminal }, { item, yes }) => {
    const { app } = await open();
    const { itemId, institutionName } = await findItem(item, app);
    await agreeFirst(terminal, {
      yes,
      statement: `Plaid gives a new key to ${institutionName}, and the one before stops working.`,
      question: 'Renew it?',
      declined: 'The key was not renewed.',
    });

    await app.handlers['connections.rotateToken']({ itemId });

    return { document: { rotated: { itemId, institutionName } }, text: `The key to ${institutionName} is renewed.\n` };
  },
});
