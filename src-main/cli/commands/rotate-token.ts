import { Option } from 'commander';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
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
    if (!yes && !terminal.isInteractive) {
      throw failed('invalid-input', 'Renewing a key ends the one before: add --yes to do it.', { field: 'yes' });
    }
    const { app } = await open();
    const { itemId, institutionName } = await findItem(item, app);
    if (!yes) {
      const answer = await terminal.ask(`Renew the key to ${institutionName}? The one before stops working. (yes/no) `);
      if (!/^y(es)?$/i.test(answer.trim())) throw failed('cancelled', 'The key was not renewed.');
    }

    await app.handlers['connections.rotateToken']({ itemId });

    return { document: { rotated: { itemId, institutionName } }, text: `The key to ${institutionName} is renewed.\n` };
  },
});
